using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Where the tables of names lie.</summary>
internal static class NameFiles
{
    /// <summary>Reads a table of <c>language/en/names</c>.</summary>
    /// <exception cref="DataFileException">It cannot be read, or has other columns.</exception>
    public static DataTable Table(string dataFolder, string file, params ReadOnlySpan<string> columns) =>
        DataTable.Load(Path.Combine(dataFolder, "language", "en", "names", file), columns);
}
