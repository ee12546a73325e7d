using Rapporteur.Attributions;
using Rapporteur.Statements;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>Why a saying stands: ids, spans and rules of its records.</summary>
internal static class Explanation
{
    /// <summary>A line for the attribution, and one for the statement.</summary>
    /// <param name="saying">Whose records.</param>
    /// <param name="offsets">Of the report's text.</param>
    public static IEnumerable<string> Of(Saying saying, CodePoints offsets)
    {
        yield return string.Join($"{Sheet.Glue}· ", OfAttribution(saying.Attribution, offsets));
        if (saying.Statement is { } statement)
            yield return string.Join($"{Sheet.Glue}· ", OfStatement(statement, offsets));
    }

    private static IEnumerable<string> OfAttribution(Attribution attribution, CodePoints offsets)
    {
        yield return attribution.Id;
        yield return $"{attribution.Kind}".ToLowerInvariant();
        yield return $"{attribution.Polarity}".ToLowerInvariant();
        if (!attribution.Source.IsEmpty) yield return Spans("source", attribution.Source, offsets);
        if (!attribution.Cue.IsEmpty) yield return Spans("cue", attribution.Cue, offsets);
        yield return Spans("content", attribution.Content, offsets);
        if (attribution.Within is { } holder) yield return $"within{Sheet.Glue}{holder}";
        yield return attribution.Evidence.By;
    }

    private static IEnumerable<string> OfStatement(Statement statement, CodePoints offsets)
    {
        yield return statement.Id;
        yield return string.Join($"{Sheet.Glue}→ ", statement.Chain);
        yield return Span(statement.Evidence.Span, offsets);
        yield return statement.Evidence.By;
    }

    private static string Spans(string name, IEnumerable<TextSpan> spans, CodePoints offsets) =>
        $"{name}{Sheet.Glue}{string.Join(' ', spans.Select(span => Span(span, offsets)))}";

    /// <summary>The first code point of a span and the first after it.</summary>
    public static string Span(TextSpan span, CodePoints offsets)
    {
        var (start, end) = offsets.Of(span);
        return $"[{start},{end})";
    }
}
