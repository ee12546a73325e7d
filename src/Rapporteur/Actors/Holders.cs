using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>On whose word the words of a report stand: the innermost attribution whose content holds them, else the
/// author.</summary>
internal sealed class Holders
{
    private const string Author = "author";
    private const int MostNested = 32;

    private readonly List<(TextSpan Span, string Id)> contents = [];
    private readonly int[] outer;

    /// <param name="attributions">What somebody is said to have said.</param>
    public Holders(ImmutableArray<Attribution> attributions)
    {
        foreach (var attribution in attributions)
            foreach (var span in attribution.Content) contents.Add((span, attribution.Id));
        contents.Sort(static (a, b) => TextSpan.ReadingOrder.Compare(a.Span, b.Span) is var order and not 0 ? order
            : string.CompareOrdinal(a.Id, b.Id));
        outer = new int[contents.Count];
        for (int i = 0, open = -1; i < contents.Count; i++)
        {
            while (open >= 0 && contents[open].Span.End <= contents[i].Span.Start) open = outer[open];
            outer[i] = open;
            open = i;
        }
    }

    /// <summary>The holder of a stretch of text: the id of an attribution, or <c>author</c>.</summary>
    public string Of(TextSpan span)
    {
        int low = 0, high = contents.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (contents[middle].Span.Start <= span.Start) low = middle + 1;
            else high = middle;
        }

        for (int i = low - 1, steps = 0; i >= 0 && steps < MostNested; i = outer[i], steps++)
            if (contents[i].Span.Contains(span)) return contents[i].Id;
        return Author;
    }
}
