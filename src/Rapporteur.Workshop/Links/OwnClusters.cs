using System.Collections.Immutable;
using Rapporteur.Text;
using Rapporteur.Workshop.Corpus;

namespace Rapporteur.Workshop.Links;

/// <summary>The project's own reports as a set of coreference: those that are for training.</summary>
internal static class OwnClusters
{
    /// <summary>The reports, from <c>data/corpus</c>.</summary>
    public static IEnumerable<GoldClusters> Load(string folder)
    {
        var reports = CorpusReport.LoadAll(folder);
        var actors = LabelledActors.Load(Path.Combine(folder, "coreference", "final.tsv"), reports);
        return
            from report in reports
            where !report.IsTest && actors.ContainsKey(report.Number)
            select new GoldClusters(report.Number, report.Report.Text, Mentions(report.Report.Text, actors[report.Number]), IsPartial: false);
    }

    private static ImmutableArray<GoldMention> Mentions(string text, LabelledActors actors) =>
    [
        .. actors.Spans
            .Select(mention => new GoldMention(mention.Span, Head(text, mention.Span), mention.Actor, actors.Types[mention.Actor].ToString()))
            .OrderBy(static mention => mention.Span, TextSpan.ReadingOrder),
    ];

    // The mark ends with the word that carries the mention.
    private static TextSpan Head(string text, TextSpan span) => new(text.LastIndexOf(' ', span.End - 1, span.Length) is var blank and >= 0 ? blank + 1 : span.Start, span.End);
}
