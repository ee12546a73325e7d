namespace Rapporteur.Cli.Input;

/// <summary>A file or stream to take reports from.</summary>
/// <param name="Name">As the user named it, or a file's path below the folder that they named.</param>
/// <param name="IsJsonLines">A report a line; otherwise one report, as text.</param>
/// <param name="Complaint">Why there is nothing to open, if so.</param>
/// <param name="IsStandardInput">Whether it is the stream; a file may be called so too.</param>
internal sealed record InputSource(string Name, bool IsJsonLines, Complaint? Complaint = null, bool IsStandardInput = false)
{
    /// <summary>What a reading gives back as the caller's id where the report has none.</summary>
    public string Reference => IsStandardInput ? "-" : Name;

    /// <summary>Bytes, as far as the system knows; 0 otherwise.</summary>
    public long Length => !IsStandardInput && new FileInfo(Name) is { Exists: true } file ? file.Length : 0;
}
