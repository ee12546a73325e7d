using System.Collections.Immutable;
using System.Text;

namespace Rapporteur.Text;

/// <summary>A table of language data: tab-separated text under a header that tells where it comes from.</summary>
/// <remarks>
/// The header is lines of <c># key: value</c>; <c>origin</c>, <c>licence</c>, <c>version</c>, <c>gaps</c> and
/// <c>columns</c> (names parted by spaces) must be there. Further lines that start with <c>#</c> are comments, and
/// empty lines count for nothing. The file is UTF-8; a field cannot hold a tab or a line end.
/// </remarks>
internal sealed class DataTable
{
    private static readonly ImmutableArray<string> required = ["origin", "licence", "version", "gaps", "columns"];

    private DataTable(ImmutableDictionary<string, string> header, ImmutableArray<DataRow> rows) =>
        (Header, Rows) = (header, rows);

    /// <summary>The header's values by key.</summary>
    public ImmutableDictionary<string, string> Header { get; }

    /// <summary>The rows in the order of the file.</summary>
    public ImmutableArray<DataRow> Rows { get; }

    /// <param name="file">The file's path.</param>
    /// <param name="columns">The names that its columns must have, in order; none where any will do.</param>
    /// <exception cref="DataFileException">The file cannot be read, breaks a rule above, or has other columns.</exception>
    public static DataTable Load(string file, params ReadOnlySpan<string> columns)
    {
        try
        {
            using var text = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return Parse(file, text, string.Join(' ', columns));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(file, 0, "This data file cannot be read.", "Install the program's data folder anew, or name another.", e);
        }
        catch (DecoderFallbackException e)
        {
            throw new DataFileException(file, 0, "This data file is not UTF-8.", "Save it as UTF-8.", e);
        }
    }

    private static DataTable Parse(string file, TextReader text, string expected)
    {
        var header = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<DataRow>();
        for (int number = 1; text.ReadLine() is { } line; number++)
        {
            if (line.Length == 0) continue;
            if (line[0] == '#') ReadHeader(header, line);
            else rows.Add(new DataRow(file, number, [.. line.Split('\t')]));
        }

        foreach (var key in required.Where(key => !header.ContainsKey(key)))
            throw new DataFileException(file, 1, $"The header lacks '{key}'.", $"Add a line '# {key}: …' at the top.");
        CheckColumns(file, header["columns"].Split(' ', StringSplitOptions.RemoveEmptyEntries), expected, rows);
        return new DataTable(header.ToImmutable(), rows.ToImmutable());
    }

    private static void CheckColumns(string file, string[] columns, string expected, IEnumerable<DataRow> rows)
    {
        if (expected.Length > 0 && string.Join(' ', columns) != expected)
            throw new DataFileException(file, 1, $"The columns are '{string.Join(' ', columns)}'.", $"They must be '{expected}'.");
        foreach (var row in rows.Where(row => row.Fields.Length != columns.Length))
            throw row.Fault($"This row has {row.Fields.Length} fields where the table has {columns.Length} columns.", "Part the fields with one tab each.");
    }

    private static void ReadHeader(ImmutableDictionary<string, string>.Builder header, string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return;
        var key = line[1..colon].Trim();
        if (required.Contains(key, StringComparer.Ordinal) && !header.ContainsKey(key)) header[key] = line[(colon + 1)..].Trim();
    }
}
