using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>The known outlets and agencies.</summary>
internal sealed class OutletTable
{
    private readonly FoldedPhrases<List<Outlet>> names;

    private OutletTable(FoldedPhrases<List<Outlet>> names) => this.names = names;

    /// <summary>Reads <c>names/outlets.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names a kind that is none.</exception>
    public static OutletTable Load(string dataFolder)
    {
        var table = NameFiles.Table(dataFolder, "outlets.tsv", "name", "short", "kinds", "country", "word");
        var byName = new Dictionary<string, List<Outlet>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            var outlet = new Outlet(row[0], [.. row[2].Split(' ').Select(kind => Kind(row, kind))], row[3] == "-" ? null : row[3], row[4] == "y");
            foreach (var name in row[1] == "-" ? [row[0]] : row[1].Split('|').Prepend(row[0]))
            {
                string key = WithoutThe(name);
                if (!byName.TryGetValue(key, out var outlets)) byName[key] = outlets = [];
                if (!outlets.Contains(outlet)) outlets.Add(outlet);
            }
        }

        return new OutletTable(new FoldedPhrases<List<Outlet>>(byName));
    }

    /// <summary>The outlets that bear a name, one of each country; none where it is no outlet's.</summary>
    /// <param name="name">The name as printed, with or without "the". In small letters only it is none, but for "dpa" and its like.</param>
    public ImmutableArray<Outlet> Find(string name)
    {
        if (names.Whole(WithoutThe(name)) is not { } outlets) return [];
        bool isSmall = !name.Any(char.IsUpper);
        return isSmall && name.Length > 4 ? [] : [.. outlets];
    }

    private static string WithoutThe(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static OutletKind Kind(DataRow row, string kind) =>
        Enum.TryParse<OutletKind>(kind, ignoreCase: true, out var value) ? value : throw row.Fault($"'{kind}' is no kind of outlet.", "See the head of the file.");
}
