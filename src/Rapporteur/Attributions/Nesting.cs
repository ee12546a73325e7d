using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Puts attributions in reading order and each inside the innermost one that holds its cue.</summary>
internal static class Nesting
{
    /// <summary>The candidates as attributions.</summary>
    public static ImmutableArray<Attribution> Place(string text, List<Candidate> candidates, QuotationPieces pieces)
    {
        candidates.Sort((a, b) => TextSpan.ReadingOrder.Compare(a.Saying, b.Saying) is var order and not 0 ? order : a.Cue.Start.CompareTo(b.Cue.Start));
        var within = Within(candidates);
        var attributions = ImmutableArray.CreateBuilder<Attribution>(candidates.Count);
        for (int i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            attributions.Add(new Attribution(
                Id(i),
                candidate.Source is { } source ? [source] : [],
                [candidate.Cue],
                [.. candidate.Content],
                Kinds.Of(text, candidate.Content, pieces),
                candidate.Polarity,
                within[i] < 0 ? null : Id(within[i]),
                new Evidence(candidate.Cue, candidate.Rule)));
        }

        return attributions.MoveToImmutable();
    }

    private static string Id(int i) => $"a{i + 1}";

    private static int[] Within(List<Candidate> candidates)
    {
        var contents = new List<(TextSpan Span, int Owner)>();
        for (int i = 0; i < candidates.Count; i++)
            foreach (var span in candidates[i].Content) contents.Add((span, i));
        contents.Sort((a, b) => TextSpan.ReadingOrder.Compare(a.Span, b.Span));
        var within = new int[candidates.Count];
        for (int i = 0; i < candidates.Count; i++) within[i] = Innermost(contents, candidates, i);
        for (int i = 0; i < within.Length; i++)
            if (Circles(within, i)) within[i] = -1;
        return within;
    }

    // The contents that can hold a cue start before it and are no longer than a paragraph; the last one to start is the innermost.
    private static int Innermost(List<(TextSpan Span, int Owner)> contents, List<Candidate> candidates, int inner)
    {
        const int Near = 64;
        var cue = candidates[inner].Cue;
        int from = LastStartingBefore(contents, cue.Start);
        for (int i = from; i >= Math.Max(0, from - Near); i--)
        {
            var (span, owner) = contents[i];
            if (owner != inner && span.Contains(cue) && !candidates[owner].IsInside(candidates[inner])) return owner;
        }

        return -1;
    }

    private static int LastStartingBefore(List<(TextSpan Span, int Owner)> contents, int start)
    {
        int low = 0, high = contents.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (contents[middle].Span.Start <= start) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private static bool Circles(int[] within, int start)
    {
        int steps = 0;
        for (int i = within[start]; i >= 0 && steps < 64; i = within[i], steps++)
            if (i == start) return true;
        return steps == 64;
    }
}
