using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>Finds what stands between quotation marks.</summary>
/// <remarks>
/// A mark counts by its shape and by its neighbours, so that a closing mark used as an opening one still opens. A
/// quotation runs on into the next paragraph only where that one begins with the mark again (or where the first mark
/// there can only close it); otherwise it ends with its paragraph. So a lost mark costs at most its own paragraph.
/// </remarks>
internal static class QuotationReader
{
    /// <summary>The quotations of a text, in reading order, an outer one before those inside it.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="layout">Its paragraphs; marks outside them are not seen.</param>
    public static ImmutableArray<Quotation> Read(string text, Layout layout)
    {
        var walk = new QuotationWalk(text);
        var paragraphs = layout.Paragraphs;
        for (int i = 0; i < paragraphs.Length; i++) walk.Enter(paragraphs[i], i + 1 < paragraphs.Length ? paragraphs[i + 1] : null);
        return WithDepths(walk.Finish());
    }

    private static ImmutableArray<Quotation> WithDepths(List<Quotation> quotations)
    {
        quotations.Sort((a, b) => TextSpan.ReadingOrder.Compare(a.Evidence.Span, b.Evidence.Span));
        var ends = new Stack<int>();
        var placed = ImmutableArray.CreateBuilder<Quotation>(quotations.Count);
        foreach (var quotation in quotations)
        {
            while (ends.TryPeek(out int end) && end <= quotation.Evidence.Span.Start) ends.Pop();
            placed.Add(ends.Count == 0 ? quotation : quotation with { Depth = ends.Count });
            ends.Push(quotation.Evidence.Span.End);
        }

        return placed.MoveToImmutable();
    }
}
