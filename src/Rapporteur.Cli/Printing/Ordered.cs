using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>Search among spans that lie apart from each other, in order.</summary>
internal static class Ordered
{
    /// <summary>Index of the first whose span ends after an offset; their number where none does.</summary>
    public static int FirstEndingAfter<T>(ImmutableArray<T> items, Func<T, TextSpan> span, int offset)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (span(items[middle]).End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The spans, those that overlap made one.</summary>
    public static ImmutableArray<TextSpan> Union(IEnumerable<TextSpan> spans)
    {
        var union = new List<TextSpan>();
        foreach (var span in spans.Where(span => span.Length > 0).Order(TextSpan.ReadingOrder))
        {
            if (union is [.., var last] && last.Overlaps(span)) union[^1] = new TextSpan(last.Start, Math.Max(last.End, span.End));
            else union.Add(span);
        }

        return [.. union];
    }
}
