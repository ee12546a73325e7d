using System.Collections.Immutable;

namespace Rapporteur.Cli.Input;

/// <summary>What the names on the command line stand for.</summary>
internal static class InputList
{
    private static readonly ImmutableArray<string> extensions = [".txt", ".jsonl"];

    /// <summary>
    /// Files as named; for a folder its <c>.txt</c> and <c>.jsonl</c> files, those of its folders too, by path in ordinal
    /// order; for <c>-</c> standard input.
    /// </summary>
    /// <param name="names">Files, folders, <c>-</c>.</param>
    /// <param name="jsonLines">Whether standard input, and files named without the extension, hold JSON Lines.</param>
    public static ImmutableArray<InputSource> Expand(IEnumerable<string> names, bool jsonLines) =>
        [.. names.SelectMany(name => name switch
        {
            "-" => [new InputSource(Place.StandardInput, jsonLines, IsStandardInput: true)],
            _ when Directory.Exists(name) => InFolder(name),
            _ => [new InputSource(name, jsonLines || IsJsonLines(name))],
        })];

    private static IEnumerable<InputSource> InFolder(string folder)
    {
        List<string> files = [];
        List<Complaint> complaints = [];
        Gather(folder, files, complaints);
        files.Sort(StringComparer.Ordinal);
        if (files.Count == 0 && complaints.Count == 0)
            complaints.Add(new(new Place(folder), "The folder holds no reports.", "Reports are files that end in .txt or .jsonl; name others one by one."));
        return complaints.Select(complaint => new InputSource(complaint.Place.File, false, complaint))
            .Concat(files.Select(file => new InputSource(file, IsJsonLines(file))));
    }

    // Names that start with a dot belong to other programs, and a link to a folder may lead back to where it lies.
    private static void Gather(string folder, List<string> files, List<Complaint> complaints)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name[0] != '.'))
            {
                var path = Path.Join(folder, entry.Name);
                if (entry is not DirectoryInfo)
                {
                    if (extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase)) files.Add(path);
                }
                else if (entry.LinkTarget is null)
                {
                    Gather(path, files, complaints);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            complaints.Add(Complaint.Of(new Place(folder), e));
        }
    }

    private static bool IsJsonLines(string name) => name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
}
