namespace Rapporteur.Actors;

/// <summary>By the words of names, what bears them; of a word that very many bear, the latest.</summary>
internal sealed class WordIndex
{
    /// <summary>Bearers of one word that are looked at.</summary>
    public const int Most = 12;

    private readonly Dictionary<string, List<int>> bearers = new(StringComparer.Ordinal);

    /// <summary>Adds a bearer of a word.</summary>
    public void Add(string word, int bearer)
    {
        if (!bearers.TryGetValue(word, out var list)) bearers[word] = list = new List<int>(1);
        if (list.Contains(bearer)) return;
        if (list.Count == Most) list.RemoveAt(0);
        list.Add(bearer);
    }

    /// <summary>The bearers of a word, in the order in which they were added.</summary>
    public IReadOnlyList<int> Of(string word) => bearers.TryGetValue(word, out var list) ? list : [];
}
