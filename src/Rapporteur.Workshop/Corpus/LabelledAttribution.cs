using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Corpus;

/// <summary>An attribution as a person marked it.</summary>
/// <param name="Construction">How it is built; nothing where a program found it.</param>
/// <param name="Polarity">Whether the saying took place.</param>
/// <param name="Source">The words that name who spoke.</param>
/// <param name="Cue">The words that make it.</param>
/// <param name="Content">What is attributed.</param>
internal sealed record LabelledAttribution(
    Construction? Construction,
    Polarity Polarity,
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content)
{
    /// <summary>What the program found, in the shape of a label.</summary>
    public static LabelledAttribution Of(Attribution attribution) =>
        new(null, attribution.Polarity, attribution.Source, attribution.Cue, attribution.Content);

    /// <summary>The marks of some reports, by their number.</summary>
    /// <param name="file">
    /// A table with the columns <c>report paragraph construction polarity source cue content</c>, as
    /// data/corpus/attributions/GUIDELINES.md lays down.
    /// </param>
    /// <param name="reports">The reports.</param>
    /// <exception cref="DataFileException">A row does not fit its report.</exception>
    public static Dictionary<string, ImmutableArray<LabelledAttribution>> Load(string file, ImmutableArray<CorpusReport> reports)
    {
        var byReport = DataTable
            .Load(file, "report", "paragraph", "construction", "polarity", "source", "cue", "content").Rows
            .ToLookup(row => row[0], StringComparer.Ordinal);
        CorpusRow.RefuseUnknown(byReport, reports);
        return reports.ToDictionary(
            report => report.Number,
            report => byReport[report.Number].Select(row => Read(row, report)).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    private static LabelledAttribution Read(DataRow row, CorpusReport report)
    {
        var wording = new Wording(row, report.Report.Text);
        var content = wording.Pieces(row[6], Start(row, report));
        var cue = wording.Nearest(row[5], content, content);
        var source = wording.Nearest(row[4], cue.IsEmpty ? content : cue, [.. content, .. cue]);
        return new LabelledAttribution(CorpusRow.Value<Construction>(row, 2), CorpusRow.Value<Polarity>(row, 3), source, cue, content);
    }

    // The row names the cue's paragraph; a quotation may stand in the one before.
    private static int Start(DataRow row, CorpusReport report)
    {
        var paragraph = CorpusRow.Paragraph(row, report);
        string first = row[6].Split(" + ")[0].Split(" … ")[0];
        bool isHere = report.Report.Text.AsSpan(paragraph.Start, paragraph.Length).Contains(first, StringComparison.Ordinal);
        int number = report.Paragraphs.IndexOf(paragraph);
        return isHere || number == 0 ? paragraph.Start : report.Paragraphs[number - 1].Start;
    }
}
