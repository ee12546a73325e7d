using Rapporteur.Attributions;
using Rapporteur.Statements;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>Why a saying stands: ids, spans and rules of its records.</summary>
internal static class Explanation
{
    /// <summary>A line for the attribution, and one for the statement.</summary>
    public static IEnumerable<string> Of(Saying saying, Reading reading)
    {
        yield return string.Join($"{Sheet.Glue}· ", OfAttribution(saying.Attribution, reading.Report.Text));
        if (saying.Statement is { } statement)
            yield return string.Join($"{Sheet.Glue}· ", OfStatement(statement, reading.Report.Text));
    }

    private static IEnumerable<string> OfAttribution(Attribution attribution, string text)
    {
        yield return attribution.Id;
        yield return $"{attribution.Kind}".ToLowerInvariant();
        yield return $"{attribution.Polarity}".ToLowerInvariant();
        if (!attribution.Source.IsEmpty) yield return Spans("source", attribution.Source, text);
        if (!attribution.Cue.IsEmpty) yield return Spans("cue", attribution.Cue, text);
        yield return Spans("content", attribution.Content, text);
        if (attribution.Within is { } holder) yield return $"within{Sheet.Glue}{holder}";
        yield return attribution.Evidence.By;
    }

    private static IEnumerable<string> OfStatement(Statement statement, string text)
    {
        yield return statement.Id;
        yield return string.Join($"{Sheet.Glue}→ ", statement.Chain);
        yield return Span(statement.Evidence.Span, text);
        yield return statement.Evidence.By;
    }

    private static string Spans(string name, IEnumerable<TextSpan> spans, string text) =>
        $"{name}{Sheet.Glue}{string.Join(' ', spans.Select(span => Span(span, text)))}";

    private static string Span(TextSpan span, string text) =>
        $"[{CodePoint(span.Start, text)},{CodePoint(span.End, text)})";

    private static int CodePoint(int offset, string text)
    {
        int count = 0;
        foreach (var _ in text.AsSpan(0, Math.Min(offset, text.Length)).EnumerateRunes()) count++;
        return count;
    }
}
