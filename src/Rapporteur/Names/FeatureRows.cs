namespace Rapporteur.Names;

/// <summary>For each word of a sentence the rows of its features in the model's table of weights.</summary>
/// <param name="rows">Rows of the table; a power of two.</param>
internal sealed class FeatureRows(int rows)
{
    /// <summary>Features of a word at most; further ones are left out.</summary>
    public const int Most = 96;

    private int[] features = [];
    private int[] counts = [];

    /// <summary>Makes room for the words of a sentence, without features.</summary>
    public void Begin(int length)
    {
        if (counts.Length < length) (features, counts) = (new int[2 * Most * length], new int[2 * length]);
        Array.Clear(counts, 0, length);
    }

    /// <summary>The rows of one word's features.</summary>
    public ReadOnlySpan<int> Of(int word) => features.AsSpan(word * Most, counts[word]);

    /// <summary>Adds a feature of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="kind">What is looked at; the trained model knows it by this number.</param>
    /// <param name="value">What is found there.</param>
    public void Add(int word, ulong kind, ulong value)
    {
        if (counts[word] == Most) return;
        ulong hash = NameWord.Join(kind + 1, value);
        hash ^= hash >> 31;
        features[(word * Most) + counts[word]++] = (int)(hash & (ulong)(rows - 1));
    }
}
