namespace Rapporteur.Names;

/// <summary>Finds the labels of a sentence that have the greatest sum of scores, of words and of what follows what (Viterbi).</summary>
internal sealed class LabelChain
{
    private const long Never = long.MinValue / 4;
    private const int Count = NameLabels.Count;

    private readonly int[] transitions = new int[Count * Count]; // [label, before]
    private readonly byte[][] mayPrecede = new byte[Count][];
    private long[] totals = [];
    private byte[] choices = [];

    /// <param name="scores">What a label counts after another, [before, label], in the unit of the words' scores.</param>
    public LabelChain(ReadOnlySpan<int> scores)
    {
        for (int label = 0; label < Count; label++)
        {
            mayPrecede[label] = [.. Enumerable.Range(0, Count).Where(before => NameLabels.Follows(before, label)).Select(before => (byte)before)];
            for (int before = 0; before < Count; before++) transitions[(label * Count) + before] = scores[(before * Count) + label];
        }
    }

    private LabelChain(LabelChain other) => (transitions, mayPrecede) = (other.transitions, other.mayPrecede);

    /// <summary>Another with the same scores and room of its own, for another thread.</summary>
    public LabelChain Copy() => new(this);

    /// <summary>Writes the best labels.</summary>
    /// <param name="scores">A row of <see cref="NameLabels.Count"/> for each word.</param>
    /// <param name="labels">One for each word; 1 or more.</param>
    public void Find(ReadOnlySpan<int> scores, Span<byte> labels)
    {
        int words = labels.Length;
        if (totals.Length < 2 * Count) totals = new long[2 * Count];
        if (choices.Length < words * Count) choices = new byte[words * Count];
        Span<long> now = totals.AsSpan(0, Count), next = totals.AsSpan(Count, Count);
        for (int label = 0; label < Count; label++) now[label] = NameLabels.Starts(label) ? scores[label] : Never;
        for (int word = 1; word < words; word++)
        {
            Step(now, next, scores.Slice(word * Count, Count), choices.AsSpan(word * Count, Count));
            var spare = now;
            now = next;
            next = spare;
        }

        int best = 0;
        for (int label = 1; label < Count; label++)
        {
            if (NameLabels.Ends(label) && now[label] > now[best]) best = label;
        }

        for (int word = words - 1; word >= 0; word--)
        {
            labels[word] = (byte)best;
            best = choices[(word * Count) + best];
        }
    }

    private void Step(ReadOnlySpan<long> now, Span<long> next, ReadOnlySpan<int> scores, Span<byte> choice)
    {
        for (int label = 0; label < Count; label++)
        {
            long most = long.MinValue;
            byte from = 0;
            foreach (byte before in mayPrecede[label])
            {
                long total = now[before] + transitions[(label * Count) + before];
                if (total <= most) continue;
                (most, from) = (total, before);
            }

            // What cannot be stays far below what can, and does not fall through the floor of whole numbers.
            next[label] = Math.Max(most, Never) + scores[label];
            choice[label] = from;
        }
    }
}
