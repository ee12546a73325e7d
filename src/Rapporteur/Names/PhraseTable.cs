using System.Numerics;

namespace Rapporteur.Names;

/// <summary>Known words and phrases by class (given names, places, …), to be found in text by the hashes of their words.</summary>
internal sealed class PhraseTable
{
    /// <summary>Words of the longest phrase that is found.</summary>
    public const int Longest = 8;

    /// <summary>Classes at most.</summary>
    public const int MostClasses = 63;

    private const ulong GoesOn = 1ul << MostClasses;

    private readonly Dictionary<ulong, ulong> entries = [];
    private readonly List<string> classes = [];

    /// <summary>The classes, in the order of their bits.</summary>
    public IReadOnlyList<string> Classes => classes;

    /// <summary>Adds a phrase, its words as tokens.</summary>
    public void Add(string type, ReadOnlySpan<ulong> words)
    {
        if (words.Length is 0 or > Longest) return;
        int bit = classes.IndexOf(type);
        if (bit < 0)
        {
            if (classes.Count == MostClasses) throw new InvalidOperationException($"More than {MostClasses} classes of phrases.");
            bit = classes.Count;
            classes.Add(type);
        }

        ulong hash = 0;
        for (int i = 0; i < words.Length; i++)
        {
            hash = NameWord.Join(hash, words[i]);
            entries[hash] = entries.GetValueOrDefault(hash) | (i < words.Length - 1 ? GoesOn : 1ul << bit);
        }
    }

    /// <summary>
    /// Writes for each word what phrases it stands in: four bits a class, in the order of <see cref="NameLabels"/>' places
    /// (begin, inside, end, single). Of phrases of one class that overlap the first counts, and of those that start together the longest.
    /// </summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="found">As many masks of classes for each of the four places, [word × 4 + place]; set anew.</param>
    public void Find(ReadOnlySpan<NameWord> words, Span<ulong> found)
    {
        found.Clear();
        if (entries.Count == 0) return;
        Span<int> ends = stackalloc int[MostClasses]; // of the last phrase of each class
        ends.Clear();
        Span<int> longest = stackalloc int[MostClasses];
        for (int start = 0; start < words.Length; start++)
        {
            ulong hash = 0;
            ulong any = 0;
            for (int i = start; i < words.Length && i < start + Longest; i++)
            {
                hash = NameWord.Join(hash, words[i].Norm);
                if (!entries.TryGetValue(hash, out ulong mask)) break;
                for (ulong left = mask & ~GoesOn; left != 0; left &= left - 1)
                    longest[BitOperations.TrailingZeroCount(left)] = i + 1;
                any |= mask & ~GoesOn;
                if ((mask & GoesOn) == 0) break;
            }

            for (; any != 0; any &= any - 1)
            {
                int type = BitOperations.TrailingZeroCount(any);
                if (ends[type] > start) continue;
                ends[type] = longest[type];
                Mark(found, start, longest[type], 1ul << type);
            }
        }
    }

    private static void Mark(Span<ulong> found, int start, int end, ulong type)
    {
        if (end == start + 1)
        {
            found[(4 * start) + NameLabels.Single] |= type;
            return;
        }

        found[(4 * start) + NameLabels.Begin] |= type;
        for (int i = start + 1; i < end - 1; i++) found[(4 * i) + NameLabels.Inside] |= type;
        found[(4 * (end - 1)) + NameLabels.End] |= type;
    }
}
