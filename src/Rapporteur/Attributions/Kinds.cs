using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Tells direct, mixed and indirect content apart.</summary>
internal static class Kinds
{
    /// <summary>The kind of content by how many of its letters stand in quotations that lie wholly inside it.</summary>
    public static AttributionKind Of(string text, List<TextSpan> content, QuotationPieces pieces)
    {
        int all = 0, quoted = 0;
        foreach (var span in content)
        {
            all += Letters(text, span);
            foreach (var piece in pieces.Inside(span)) quoted += Letters(text, piece.Span);
        }

        return quoted == 0 ? AttributionKind.Indirect : quoted == all ? AttributionKind.Direct : AttributionKind.Mixed;
    }

    private static int Letters(string text, TextSpan span)
    {
        int letters = 0;
        foreach (char c in span.In(text))
            if (char.IsLetterOrDigit(c)) letters++;
        return letters;
    }
}
