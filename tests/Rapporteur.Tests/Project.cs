namespace Rapporteur.Tests;

/// <summary>The checkout that the tests were built from: its documents and its source are tested too.</summary>
internal static class Project
{
    /// <summary>Its root folder: the nearest above the tests that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder of it.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>What stands in a file of it.</summary>
    public static string Text(string path) => File.ReadAllText(At(path)).ReplaceLineEndings("\n");

    /// <summary>Files of it by name, as paths from the root with <c>/</c>, without what builds leave behind.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(At(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "artifacts" or "bin" or "obj" or "node_modules" || (part.Length > 1 && part[0] == '.')))
            .Order(StringComparer.Ordinal);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Rapporteur.slnx")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in a checkout of the project."));
}
