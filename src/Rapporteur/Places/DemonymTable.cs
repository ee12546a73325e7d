using System.Collections.Frozen;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>What the people and things of a country are called: "Syrian", "Syrians", "Dutch".</summary>
internal sealed class DemonymTable
{
    private readonly FrozenDictionary<string, string> countries;

    private DemonymTable(FrozenDictionary<string, string> countries) => this.countries = countries;

    /// <summary>Reads the people of <c>language/en/places/states.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read.</exception>
    public static DemonymTable Load(string dataFolder)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in GazetteerTables.States(dataFolder).Rows)
        {
            if (row[5] == "-") continue;
            foreach (var word in row[5].Split('|')) found.TryAdd(word, row[0]);
        }

        return new DemonymTable(found.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The country of a word or words as printed, with their capitals: "South Korean" is KOR.</summary>
    /// <param name="words">One word, or two with one space.</param>
    /// <returns>ISO 3166-1 alpha-3; nothing where they are no such word.</returns>
    public string? Country(ReadOnlySpan<char> words) =>
        countries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var country) ? country : null;
}
