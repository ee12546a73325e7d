using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Tells direct, mixed and indirect content apart.</summary>
internal static class Kinds
{
    /// <summary>The kind of content by how many of its letters stand in quotations that lie wholly inside it.</summary>
    public static AttributionKind Of(string text, List<TextSpan> content, ImmutableArray<Quotation> quotations)
    {
        int all = 0, quoted = 0;
        foreach (var span in content)
        {
            all += Letters(text, span);
            for (int i = First(quotations, span.Start); i < quotations.Length && quotations[i].Spans[0].Start < span.End; i++)
            {
                if (quotations[i].Depth == 0 || !IsInside(quotations, i, span))
                    quoted += quotations[i].Spans.Where(span.Contains).Sum(piece => Letters(text, piece));
            }
        }

        foreach (var quotation in quotations.Where(quotation => quotation.Spans.Length > 1))
            quoted += quotation.Spans.Skip(1).Where(piece => content.Any(span => span.Contains(piece) && !span.Contains(quotation.Spans[0]))).Sum(piece => Letters(text, piece));
        return quoted == 0 ? AttributionKind.Indirect : quoted >= all ? AttributionKind.Direct : AttributionKind.Mixed;
    }

    // Whether the quotation that holds this one lies in the span, too, and has been counted.
    private static bool IsInside(ImmutableArray<Quotation> quotations, int i, TextSpan span)
    {
        for (int outer = i - 1; outer >= 0; outer--)
        {
            if (quotations[outer].Depth != quotations[i].Depth - 1) continue;
            return quotations[outer].Spans.Any(piece => span.Contains(piece) && piece.Contains(quotations[i].Spans[0]));
        }

        return false;
    }

    private static int First(ImmutableArray<Quotation> quotations, int start)
    {
        int low = 0, high = quotations.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (quotations[middle].Spans[0].Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int Letters(string text, TextSpan span)
    {
        int letters = 0;
        foreach (char c in span.In(text))
            if (char.IsLetterOrDigit(c)) letters++;
        return letters;
    }
}
