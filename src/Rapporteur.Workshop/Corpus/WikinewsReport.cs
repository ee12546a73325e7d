using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Corpus;

/// <summary>A free report that others wrote, with our labels. The labels lie in the corpus, by offsets; the text does not.</summary>
/// <param name="Report">The report.</param>
/// <param name="Attributions">Its attributions as we marked them.</param>
internal sealed record WikinewsReport(Report Report, ImmutableArray<LabelledAttribution> Attributions)
{
    /// <summary>The labelled reports.</summary>
    /// <param name="gold">The folder that holds <c>gold/crossdoc_meantime.dev.jsonl</c>, where the texts are.</param>
    /// <param name="corpus">The corpus, <c>data/corpus</c>.</param>
    /// <exception cref="DataFileException">A label names a text that is not there, or one that differs from what was labelled.</exception>
    public static ImmutableArray<WikinewsReport> LoadAll(string gold, string corpus)
    {
        var texts = Texts(Path.Combine(gold, "gold", "crossdoc_meantime.dev.jsonl"));
        var table = DataTable.Load(
            Path.Combine(corpus, "attributions", "wikinews.tsv"), "document", "hash", "construction", "polarity", "source", "cue", "content");
        return [.. table.Rows.GroupBy(row => row[0], StringComparer.Ordinal).Select(group => Read(group.First(), [.. group], texts))];
    }

    private static WikinewsReport Read(DataRow first, ImmutableArray<DataRow> rows, Dictionary<string, string> texts)
    {
        if (!texts.TryGetValue(first[0], out var text)) throw first.Fault($"There is no text '{first[0]}'.", "Take the gold folder that was labelled.");
        var report = new Report(text);
        if (!report.TextHash.StartsWith(first[1], StringComparison.Ordinal))
            throw first.Fault("The text is another than was labelled.", "Take the gold folder that was labelled.");
        var codePoints = new CodePoints(text);
        return new WikinewsReport(report, [.. rows.Select(row => Read(row, codePoints))]);
    }

    private static LabelledAttribution Read(DataRow row, CodePoints codePoints) => new(
        CorpusRow.Value<Construction>(row, 2), CorpusRow.Value<Polarity>(row, 3),
        Spans(row, 4, codePoints), Spans(row, 5, codePoints), Spans(row, 6, codePoints));

    // "12-20 31-44", in code points.
    private static ImmutableArray<TextSpan> Spans(DataRow row, int column, CodePoints codePoints)
    {
        try
        {
            return
            [
                .. row[column].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(span => span.Split('-').Select(end => codePoints.ToUtf16(int.Parse(end, CultureInfo.InvariantCulture))).ToArray())
                    .Select(ends => new TextSpan(ends[0], ends[1])),
            ];
        }
        catch (Exception e) when (e is FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw row.Fault($"'{row[column]}' are no spans of the text.", "Write them like 12-20 31-44.");
        }
    }

    private static Dictionary<string, string> Texts(string file)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
        {
            using var document = JsonDocument.Parse(line);
            texts[document.RootElement.GetProperty("id").GetString()!] = document.RootElement.GetProperty("text").GetString()!;
        }

        return texts;
    }
}
