namespace Rapporteur.Syntax.Layers;

/// <summary>
/// Sentences that are analysed together, the longest first. Their words stand by place: all first words, then all
/// second words of those that have one, and so on, so that a step of the network is one product of matrices.
/// </summary>
internal sealed class Batch
{
    private readonly List<int> order = [];
    private int[] lengths = new int[64];
    private int[] offsets = new int[64];

    /// <summary>Number of sentences.</summary>
    public int Sentences => order.Count;

    /// <summary>Words of the longest sentence.</summary>
    public int Steps { get; private set; }

    /// <summary>Number of words.</summary>
    public int Words => Offset(Steps);

    /// <summary>Index of the sentence that stands at a place of the batch.</summary>
    public int Sentence(int place) => order[place];

    /// <summary>Number of words of the sentence at a place of the batch.</summary>
    public int Length(int place) => lengths[order[place]];

    /// <summary>Row of the first word of a step.</summary>
    public int Offset(int step) => offsets[step];

    /// <summary>Number of sentences that have a word at a step: those at the first places.</summary>
    public int Active(int step) => step < Steps ? offsets[step + 1] - offsets[step] : 0;

    /// <summary>Row of a word.</summary>
    /// <param name="place">Place of its sentence in the batch.</param>
    /// <param name="word">Its index in the sentence.</param>
    public int Row(int place, int word) => offsets[word] + place;

    /// <summary>Lays out sentences of these lengths, each 1 or more.</summary>
    public void Lay(ReadOnlySpan<int> sentences)
    {
        Room(ref lengths, sentences.Length);
        sentences.CopyTo(lengths);
        order.Clear();
        for (int i = 0; i < sentences.Length; i++) order.Add(i);
        order.Sort((a, b) => lengths[a] != lengths[b] ? lengths[b].CompareTo(lengths[a]) : a.CompareTo(b));
        Steps = order.Count == 0 ? 0 : lengths[order[0]];
        Room(ref offsets, Steps + 1);
        int active = order.Count;
        offsets[0] = 0;
        for (int step = 0; step < Steps; step++)
        {
            while (lengths[order[active - 1]] <= step) active--;
            offsets[step + 1] = offsets[step] + active;
        }
    }

    private static void Room(ref int[] array, int length)
    {
        if (array.Length < length) array = new int[Math.Max(length, 2 * array.Length)];
    }
}
