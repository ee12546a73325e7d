namespace Rapporteur.Cli;

/// <summary>Where in the input something stands; printed as compilers do, so that an editor can go there.</summary>
/// <param name="File">The file as the user named it, or <see cref="StandardInput"/>.</param>
/// <param name="Line">From 1; 0 where the whole file is meant.</param>
/// <param name="Column">In characters from 1; 0 where the whole line is meant.</param>
internal readonly record struct Place(string File, int Line = 0, int Column = 0)
{
    /// <summary>What stands for the file's name where reports come through a pipe.</summary>
    public const string StandardInput = "standard input";

    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}:{Line}",
        _ => $"{File}:{Line}:{Column}",
    };
}
