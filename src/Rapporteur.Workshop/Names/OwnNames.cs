using System.Collections.Immutable;
using System.Text;
using Rapporteur.Text;
using Rapporteur.Workshop.Corpus;

namespace Rapporteur.Workshop.Names;

/// <summary>Names that we marked in texts of our own: the train part of the reports, and the short entries.</summary>
internal static class OwnNames
{
    /// <summary>The set of the reports.</summary>
    public const string Reports = "names.reports";

    /// <summary>The set of the entries.</summary>
    public const string Entries = "names.entries";

    /// <summary>The reports of a part of the corpus.</summary>
    /// <param name="corpus">The corpus, <c>data/corpus</c>.</param>
    /// <param name="isTest">Whether those that nothing is learnt from, or the others.</param>
    public static IEnumerable<NameDocument> LoadReports(string corpus, bool isTest)
    {
        var reports = CorpusReport.LoadAll(corpus);
        var names = LabelledName.Load(Path.Combine(corpus, "names", "final.tsv"), reports);
        return reports.Where(report => report.IsTest == isTest).Select(report => new NameDocument(
            Reports,
            report.Number,
            report.Report.Text,
            [.. names[report.Number].Select(name => new NameSpan(name.Span, name.Type))],
            MarksGroups: true));
    }

    /// <summary>The entries: a text a row, its names in brackets after their type, <c>[PER Ana Ruiz]</c>.</summary>
    /// <param name="corpus">The corpus, <c>data/corpus</c>.</param>
    /// <exception cref="DataFileException">A bracket holds no type or is not closed.</exception>
    public static IEnumerable<NameDocument> LoadEntries(string corpus) =>
        DataTable.Load(Path.Combine(corpus, "names", "entries.tsv"), "kind", "text").Rows
            .Select(row => Unmark(row, $"{row[0]}-{row.Line}", row[1]));

    private static NameDocument Unmark(DataRow row, string id, string marked)
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<NameSpan>();
        for (int at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '[')
            {
                text.Append(marked[at]);
                continue;
            }

            int end = marked.IndexOf(']', at);
            if (end < at + 5 || NameMarks.Type(marked[(at + 1)..(at + 4)]) is not { } type)
                throw row.Fault($"'{marked[at..Math.Min(marked.Length, at + 20)]}' is no mark.", "Write it as [PER Ana Ruiz].");
            string words = marked[(at + 5)..end];
            spans.Add(new NameSpan(new TextSpan(text.Length, text.Length + words.Length), type));
            text.Append(words);
            at = end;
        }

        return new NameDocument(Entries, id, text.ToString(), spans.ToImmutable(), MarksGroups: true);
    }
}
