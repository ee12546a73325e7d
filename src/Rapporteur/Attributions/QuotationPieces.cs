using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>The pieces of all quotations of a report, in reading order.</summary>
internal sealed class QuotationPieces
{
    private readonly QuotationPiece[] pieces;

    /// <param name="quotations">The quotations of a report.</param>
    public QuotationPieces(ImmutableArray<Quotation> quotations)
    {
        Quotations = quotations;
        var all = new List<QuotationPiece>(quotations.Length);
        for (int q = 0; q < quotations.Length; q++)
            for (int i = 0; i < quotations[q].Spans.Length; i++)
                all.Add(new QuotationPiece(q, quotations[q].Spans[i], quotations[q].Inner[i]));
        all.Sort((a, b) => TextSpan.ReadingOrder.Compare(a.Span, b.Span));
        pieces = [.. all];
    }

    /// <summary>The quotations.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>Number of pieces.</summary>
    public int Count => pieces.Length;

    /// <summary>The piece at that index.</summary>
    public QuotationPiece this[int i] => pieces[i];

    /// <summary>The outermost pieces that lie wholly in a span, in order.</summary>
    public IEnumerable<QuotationPiece> Inside(TextSpan span)
    {
        int covered = span.Start;
        for (int i = First(span.Start); i < pieces.Length && pieces[i].Span.Start < span.End; i++)
        {
            if (pieces[i].Span.Start < covered || pieces[i].Span.End > span.End) continue;
            covered = pieces[i].Span.End;
            yield return pieces[i];
        }
    }

    /// <summary>The innermost piece that holds a span between its marks; -1 where none does.</summary>
    public int Innermost(TextSpan span)
    {
        const int Deepest = 24;
        int at = First(span.Start + 1) - 1;
        for (int i = at; i >= 0 && i > at - Deepest; i--)
            if (pieces[i].Inner.Contains(span)) return i;
        return -1;
    }

    /// <summary>The outermost piece that holds a character, its marks included; -1 where none does.</summary>
    public int Outermost(int offset)
    {
        const int Deepest = 24;
        int at = First(offset + 1) - 1, found = -1;
        for (int i = at; i >= 0 && i > at - Deepest; i--)
            if (pieces[i].Span.Contains(offset)) found = i;
        return found;
    }

    /// <summary>The first piece that starts at an offset or after it.</summary>
    public int FirstFrom(int offset) => First(offset);

    private int First(int start)
    {
        int low = 0, high = pieces.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (pieces[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
