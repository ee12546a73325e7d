using System.Buffers;

namespace Rapporteur.Syntax;

/// <summary>Finds the tree of highest score: every word has one head, one word has the root, and no heads go in a circle.</summary>
/// <remarks>
/// Where each word's best head already makes such a tree, that is the answer. Otherwise Chu and Liu's and Edmonds'
/// algorithm in Tarjan's form for complete graphs: n² steps. Root arcs then pay a toll higher than any gain, so that
/// exactly one is left. Of two equal scores the head further left wins, the root first.
/// </remarks>
internal static class SpanningTree
{
    /// <summary>Head of the root word.</summary>
    public const int Root = -1;

    /// <param name="scores">Row d holds the scores of word d's heads: the root first, then every word; that of d itself is not read.</param>
    /// <param name="heads">Receives the index of each word's head, or <see cref="Root"/>. Its length is the number of words.</param>
    public static void Find(ReadOnlySpan<float> scores, Span<int> heads)
    {
        int n = heads.Length;
        for (int d = 0; d < n; d++) heads[d] = Best(scores.Slice(d * (n + 1), n + 1), d + 1) - 1;
        if (!IsTree(heads)) new Contraction(scores, n).Find(heads);
    }

    /// <summary>Whether one word has the root and all others lead to it.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Count(Root) != 1) return false;
        int[] rented = ArrayPool<int>.Shared.Rent(heads.Length);
        var walk = rented.AsSpan(0, heads.Length); // 0 unseen, else the walk that came by
        walk.Clear();
        bool circle = false;
        for (int d = 0; d < heads.Length && !circle; d++)
        {
            int at = d;
            for (; at != Root && walk[at] == 0; at = heads[at]) walk[at] = d + 1;
            circle = at != Root && walk[at] == d + 1;
        }

        ArrayPool<int>.Shared.Return(rented);
        return !circle;
    }

    private static int Best(ReadOnlySpan<float> scores, int self)
    {
        int best = 0;
        for (int h = 1; h < scores.Length; h++)
        {
            if (h != self && scores[h] > scores[best]) best = h;
        }

        return best;
    }
}
