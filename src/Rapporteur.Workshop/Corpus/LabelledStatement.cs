using System.Collections.Immutable;
using System.Globalization;
using Rapporteur.Statements;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Corpus;

/// <summary>What one reader tells of an attribution.</summary>
/// <param name="Attribution">The attribution.</param>
/// <param name="Speaker">Id of the actor who spoke; nothing where none is told or named; <c>author</c> for the report's writer.</param>
/// <param name="IsAnonymous">Whether the report does not name the speaker.</param>
/// <param name="Act">The speech act.</param>
/// <param name="Addressees">Ids of those spoken to.</param>
internal sealed record LabelledStatement(
    LabelledAttribution Attribution, string? Speaker, bool IsAnonymous, string Act, ImmutableSortedSet<string> Addressees)
{
    /// <summary>The labels of some reports, by their number; reports without rows are left out.</summary>
    /// <param name="file">A table with the columns <c>report attribution speaker act addressees</c>, as data/corpus/statements/GUIDELINES.md lays down.</param>
    /// <param name="attributions">The attributions that the rows count.</param>
    /// <exception cref="DataFileException">A row does not fit its report.</exception>
    public static Dictionary<string, ImmutableArray<LabelledStatement>> Load(
        string file, IReadOnlyDictionary<string, ImmutableArray<LabelledAttribution>> attributions) =>
        DataTable.Load(file, "report", "attribution", "speaker", "act", "addressees").Rows
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(row => Read(row, attributions)).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>What the program tells, in the shape of a label.</summary>
    public static ImmutableArray<LabelledStatement> Of(Reading reading) =>
    [
        .. reading.Statements.Zip(reading.Attributions, static (statement, attribution) => new LabelledStatement(
            LabelledAttribution.Of(attribution),
            statement.Anonymous is null ? statement.Speaker : null,
            statement.Anonymous is not null,
            statement.Act,
            [.. statement.Addressees.Select(Addressee)])),
    ];

    private static string Addressee(Party party) => party.Actor ?? string.Create(CultureInfo.InvariantCulture, $"@{party.Spans[^1].End}");

    private static LabelledStatement Read(DataRow row, IReadOnlyDictionary<string, ImmutableArray<LabelledAttribution>> attributions)
    {
        if (!attributions.TryGetValue(row[0], out var ofReport)) throw row.Fault($"There is no report '{row[0]}'.", "Write three digits.");
        if (!int.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1 || number > ofReport.Length)
            throw row.Fault($"Report {row[0]} has no attribution '{row[1]}'.", $"Count from 1 to {ofReport.Length}.");
        var speaker = row[2].Split(' ');
        bool isAnonymous = speaker is [_, "anon", _];
        return new LabelledStatement(
            ofReport[number - 1],
            isAnonymous || speaker[0] == "-" ? null : speaker[0],
            isAnonymous,
            row[3],
            row[4] == "-" ? [] : [.. row[4].Split(',')]);
    }
}
