namespace Rapporteur.Cli.Printing;

/// <summary>What a mark in the text of a page stands for, the outermost first where several start together.</summary>
internal enum MarkKind
{
    /// <summary>What is attributed.</summary>
    Content,

    /// <summary>The words that name who spoke.</summary>
    Source,

    /// <summary>The words that make the attribution.</summary>
    Cue,
}
