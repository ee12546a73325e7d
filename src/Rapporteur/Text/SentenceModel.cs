using System.Globalization;
using System.Numerics;

namespace Rapporteur.Text;

/// <summary>Weights learnt from treebanks for what speaks for the end of a sentence: <c>sentences.model.tsv</c>.</summary>
internal sealed class SentenceModel
{
    private readonly ulong[] keys;
    private readonly int[] weights;
    private readonly int mask;

    private SentenceModel(ulong[] keys, int[] weights) => (this.keys, this.weights, mask) = (keys, weights, keys.Length - 1);

    /// <summary>A weight of 1 in the file, as it is summed here: in whole numbers, the same on every machine.</summary>
    public const int Unit = 1000;

    /// <param name="folder">The language's data folder.</param>
    /// <exception cref="DataFileException">The table is missing or broken.</exception>
    public static SentenceModel Load(string folder)
    {
        var table = DataTable.Load(Path.Combine(folder, "sentences.model.tsv"), "feature", "weight");
        var learnt = new Dictionary<ulong, int>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            if (!double.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) || Math.Abs(weight) > 1e5)
                throw row.Fault($"'{row[1]}' is not a weight.", "Write a number, or train the model again.");
            learnt[Hash(row[0])] = (int)Math.Round(weight * Unit);
        }

        return Of(learnt);
    }

    /// <summary>A model of weights by the hash of their feature.</summary>
    public static SentenceModel Of(IReadOnlyDictionary<ulong, int> learnt)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, learnt.Count * 3));
        var (keys, values) = (new ulong[size], new int[size]);
        foreach (var (key, weight) in learnt)
        {
            int slot = (int)(key & (ulong)(size - 1));
            while (keys[slot] != 0) slot = (slot + 1) & (size - 1);
            (keys[slot], values[slot]) = (key, weight);
        }

        return new SentenceModel(keys, values);
    }

    /// <summary>Sum of the weights of those features; above 0 the sentence ends.</summary>
    public int Sum(ReadOnlySpan<ulong> features)
    {
        int sum = 0;
        foreach (ulong feature in features)
        {
            int slot = (int)(feature & (ulong)mask);
            while (keys[slot] != feature && keys[slot] != 0) slot = (slot + 1) & mask;
            sum += weights[slot];
        }

        return sum;
    }

    /// <summary>FNV-1a over the code units; never 0.</summary>
    public static ulong Hash(ReadOnlySpan<char> feature)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in feature) hash = (hash ^ c) * 1099511628211;
        hash ^= hash >> 29;
        return hash | 1;
    }
}
