using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Well-known organisations with their acronyms and other names.</summary>
internal sealed class OrganisationTable
{
    private readonly FoldedPhrases<Entry> names;

    private OrganisationTable(FoldedPhrases<Entry> names) => this.names = names;

    /// <summary>Reads <c>names/organisations.tsv</c> and <c>names/outlets.tsv</c>.</summary>
    /// <exception cref="DataFileException">A table cannot be read.</exception>
    public static OrganisationTable Load(string dataFolder)
    {
        var rows = NameFiles.Table(dataFolder, "organisations.tsv", "name", "short", "classes", "country", "word").Rows
            .AddRange(NameFiles.Table(dataFolder, "outlets.tsv", "name", "short", "kinds", "country", "word").Rows);
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Length; i++)
        {
            foreach (var name in Names(rows[i]))
            {
                if (!entries.TryGetValue(name, out var entry)) entries[name] = entry = new Entry();
                if (!entry.Rows.Contains(i)) entry.Rows = entry.Rows.Add(i);
            }
        }

        return new OrganisationTable(new FoldedPhrases<Entry>(entries));
    }

    /// <summary>Whether two whole names are names of one known organisation.</summary>
    public bool AreOne(string a, string b) =>
        names.Whole(WithoutThe(a)) is { } left && names.Whole(WithoutThe(b)) is { } right && left.Rows.Intersect(right.Rows).Any();

    /// <summary>The known organisations that bear a name, as numbers of their own; empty where none does.</summary>
    public ImmutableArray<int> Bearing(string name) => names.Whole(WithoutThe(name))?.Rows ?? [];

    private static IEnumerable<string> Names(DataRow row) =>
        (row[1] == "-" ? [row[0]] : row[1].Split('|').Prepend(row[0])).Select(WithoutThe);

    private static string WithoutThe(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private sealed class Entry
    {
        public ImmutableArray<int> Rows { get; set; } = [];
    }
}
