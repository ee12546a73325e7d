using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Tells for place after place, in reading order, which of many stretches is the innermost that holds
/// it.</summary>
internal sealed class ContentIndex
{
    private readonly (TextSpan Span, int Owner)[] spans;
    private readonly Stack<(TextSpan Span, int Owner)> open = new();
    private int next;

    /// <param name="owners">The stretches of each owner, by its number.</param>
    public ContentIndex(IEnumerable<ImmutableArray<TextSpan>> owners)
    {
        spans = [.. owners.SelectMany(static (own, number) => own.Select(span => (span, number)))];
        Array.Sort(spans, static (a, b) => TextSpan.ReadingOrder.Compare(a.Span, b.Span) is var order and not 0 ? order
            : a.Owner.CompareTo(b.Owner));
    }

    /// <summary>The number of the innermost owner of a place; -1 for none. Places must not go backwards.</summary>
    public int At(int offset)
    {
        while (next < spans.Length && spans[next].Span.Start <= offset) open.Push(spans[next++]);
        while (open.TryPeek(out var top) && top.Span.End <= offset) open.Pop();
        return open.TryPeek(out var found) ? found.Owner : -1;
    }
}
