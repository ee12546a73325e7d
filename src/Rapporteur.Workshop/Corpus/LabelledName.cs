using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;
using Rapporteur.Workshop.Names;

namespace Rapporteur.Workshop.Corpus;

/// <summary>A name as a person marked it.</summary>
internal readonly record struct LabelledName(TextSpan Span, MentionType Type)
{
    /// <summary>The marks of some reports, by their number; a report without names has an empty list.</summary>
    /// <param name="file">A table with the columns <c>report paragraph names</c>, as data/corpus/names/GUIDELINES.md lays down.</param>
    /// <param name="reports">The reports.</param>
    /// <exception cref="DataFileException">A row does not fit its report.</exception>
    public static Dictionary<string, ImmutableArray<LabelledName>> Load(string file, ImmutableArray<CorpusReport> reports)
    {
        var byReport = DataTable.Load(file, "report", "paragraph", "names").Rows.ToLookup(row => row[0], StringComparer.Ordinal);
        CorpusRow.RefuseUnknown(byReport, reports);
        return reports.ToDictionary(
            report => report.Number,
            report => byReport[report.Number].SelectMany(row => Read(row, report)).OrderBy(name => name.Span.Start).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    /// <summary>The names of a text, in the order in which they stand there: <c>PER: Jane Doe | LOC: Paris</c>.</summary>
    /// <param name="row">The row, which a fault names.</param>
    /// <param name="names">The names.</param>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the first is looked for.</param>
    public static IEnumerable<LabelledName> Read(DataRow row, string names, string text, int from)
    {
        var wording = new Wording(row, text);
        foreach (var mark in names.Split(" | "))
        {
            if (mark.Split(": ", 2) is not [var type, var words] || NameMarks.Type(type) is not { } known)
                throw row.Fault($"'{mark}' is no mark.", "Write it like PER: Jane Doe.");
            var span = wording.First(words, from);
            yield return new LabelledName(span, known);
            from = span.End;
        }
    }

    private static IEnumerable<LabelledName> Read(DataRow row, CorpusReport report) =>
        Read(row, row[2], report.Report.Text, CorpusRow.Paragraph(row, report).Start);
}
