using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>How verbs and nouns lead to whom one speaks to.</summary>
internal sealed class AddresseeTable
{
    private const CueFrames Persons = CueFrames.PersonThat | CueFrames.PersonWh | CueFrames.PersonTo;

    private readonly FrozenDictionary<string, (bool Object, ImmutableArray<string> Prepositions)> rows;

    private AddresseeTable(FrozenDictionary<string, (bool Object, ImmutableArray<string> Prepositions)> rows) => this.rows = rows;

    /// <summary>Reads <c>statements/addressees.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read.</exception>
    public static AddresseeTable Load(string dataFolder)
    {
        var table = DataTable.Load(
            Path.Combine(dataFolder, "language", "en", "statements", "addressees.tsv"), "lemma", "object", "prepositions");
        return new AddresseeTable(table.Rows.ToFrozenDictionary(
            row => row[0],
            row => (row[1] == "y", row[2] == "-" ? [] : row[2].Split(' ').ToImmutableArray()),
            StringComparer.Ordinal));
    }

    /// <summary>Whether the object of a verb is whom one speaks to.</summary>
    public bool TakesObject(string lemma, CueFrames frames) =>
        rows.TryGetValue(lemma, out var row) ? row.Object : (frames & Persons) != 0;

    /// <summary>Whether a preposition after a verb or a noun leads to whom one speaks to.</summary>
    public bool Takes(string lemma, ReadOnlySpan<char> preposition)
    {
        if (!rows.TryGetValue(lemma, out var row)) return false;
        foreach (var own in row.Prepositions)
            if (preposition.Equals(own, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
