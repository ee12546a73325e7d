namespace Rapporteur.Actors.Antecedents;

/// <summary>What one pronoun may speak of, with what is to be weighed of each. One set serves pronoun after
/// pronoun.</summary>
internal sealed class CandidateSet
{
    /// <summary>How many candidates there are at most, nobody among them.</summary>
    public const int Most = 48;

    private const int MostFeatures = 48;

    private readonly short[] features = new short[Most * MostFeatures];
    private readonly int[] counts = new int[Most];

    /// <summary>The referents, in the order they were met; -1 for nobody.</summary>
    public int[] Referents { get; } = new int[Most];

    /// <summary>The first mentions of their actors; -1 for things and nobody.</summary>
    public int[] Actors { get; } = new int[Most];

    /// <summary>What the model gives each, in thousandths.</summary>
    public int[] Scores { get; } = new int[Most];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Which weights hold: those of the pronoun and its case.</summary>
    public int Key { get; private set; }

    /// <summary>Takes up another pronoun.</summary>
    public void Start(int key) => (Count, Key) = (0, key);

    /// <summary>Adds a candidate; false where there is no room.</summary>
    public bool Add(int referent, int actor)
    {
        if (Count == Most) return false;
        (Referents[Count], Actors[Count], counts[Count]) = (referent, actor, 0);
        Count++;
        return true;
    }

    /// <summary>Adds a feature to a candidate.</summary>
    public void Say(int candidate, LinkFeature feature, int value)
    {
        if (counts[candidate] < MostFeatures) features[(candidate * MostFeatures) + counts[candidate]++] =
            LinkModel.Slot(feature, value);
    }

    /// <summary>The features of a candidate.</summary>
    public ReadOnlySpan<short> Features(int candidate) => features.AsSpan(candidate * MostFeatures, counts[candidate]);

    /// <summary>The candidate of an actor; -1 for none.</summary>
    public int Of(int actor)
    {
        for (int i = 0; i < Count; i++)
            if (Actors[i] == actor) return i;
        return -1;
    }
}
