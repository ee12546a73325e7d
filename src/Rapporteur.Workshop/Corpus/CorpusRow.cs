using System.Collections.Immutable;
using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Corpus;

/// <summary>What the rows of all layers of labels share: a report's number, then a paragraph's.</summary>
internal static class CorpusRow
{
    /// <summary>The paragraph that a row names.</summary>
    public static TextSpan Paragraph(DataRow row, CorpusReport report) =>
        int.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= report.Paragraphs.Length
            ? report.Paragraphs[number - 1]
            : throw row.Fault($"Report {report.Number} has no paragraph '{row[1]}'.", $"Count from 1 to {report.Paragraphs.Length}.");

    /// <summary>Refuses rows of reports that are not there.</summary>
    public static void RefuseUnknown(ILookup<string, DataRow> rows, ImmutableArray<CorpusReport> reports)
    {
        var known = reports.Select(report => report.Number).ToHashSet(StringComparer.Ordinal);
        foreach (var group in rows.Where(group => !known.Contains(group.Key)))
            throw group.First().Fault($"There is no report '{group.Key}'.", "Write the three digits that its file starts with.");
    }

    /// <summary>A value of a closed list.</summary>
    public static T Value<T>(DataRow row, int column) where T : struct, Enum =>
        Enum.TryParse<T>(row[column], ignoreCase: true, out var value)
            ? value
            : throw row.Fault($"'{row[column]}' is no {typeof(T).Name.ToLowerInvariant()}.", $"Write one of {string.Join(", ", Enum.GetNames<T>())}.");
}
