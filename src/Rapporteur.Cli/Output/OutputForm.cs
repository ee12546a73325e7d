namespace Rapporteur.Cli.Output;

/// <summary>What <c>--as</c> may name.</summary>
internal enum OutputForm
{
    /// <summary>A tree for people.</summary>
    Tree,

    /// <summary>JSON, a reading a line.</summary>
    Json,

    /// <summary>CoNLL-U.</summary>
    Conllu,

    /// <summary>One self-contained page.</summary>
    Html,
}
