using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Formats;

/// <summary>The words of the closed lists in docs/formats/reading.md.</summary>
internal static class Terms
{
    public static string Of(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => "body",
        ParagraphKind.Headline => "headline",
        ParagraphKind.Byline => "byline",
        ParagraphKind.Crosshead => "crosshead",
        ParagraphKind.ListItem => "listItem",
        ParagraphKind.Credit => "credit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(QuotationEnd end) => end switch
    {
        QuotationEnd.Closed => "closed",
        QuotationEnd.Unclosed => "unclosed",
        QuotationEnd.Unopened => "unopened",
        _ => throw new ArgumentOutOfRangeException(nameof(end)),
    };

    public static string Of(AttributionKind kind) => kind switch
    {
        AttributionKind.Indirect => "indirect",
        AttributionKind.Direct => "direct",
        AttributionKind.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.Affirmed => "affirmed",
        Polarity.Negated => "negated",
        Polarity.Refused => "refused",
        Polarity.Hypothetical => "hypothetical",
        _ => throw new ArgumentOutOfRangeException(nameof(polarity)),
    };
}
