using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>Phrases of one word or more, found by their folded words wherever they stand in a name.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
internal sealed class FoldedPhrases<T>
    where T : class
{
    private const int LongestKey = 120;

    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int mostWords;

    /// <param name="phrases">What is known, by the phrase as printed; of two that fold alike the first counts.</param>
    public FoldedPhrases(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (phrase, value) in phrases)
        {
            var words = NameFolding.Tokens(phrase);
            if (words.Length == 0) continue;
            mostWords = Math.Max(mostWords, words.Length);
            byKey.TryAdd(string.Join(' ', words.Select(word => word.Text)), value);
        }

        lookup = byKey.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest phrase that starts at a word.</summary>
    /// <returns>What is known of it and how many words it has; null and 0 where none starts there.</returns>
    public (T? Value, int Words) At(ImmutableArray<FoldedToken> tokens, int start)
    {
        Span<char> key = stackalloc char[LongestKey];
        T? found = null;
        int length = 0, words = 0;
        for (int i = start; i < tokens.Length && i - start < mostWords; i++)
        {
            string word = tokens[i].Text;
            if (length + word.Length + 1 > key.Length) break;
            if (length > 0) key[length++] = ' ';
            word.CopyTo(key[length..]);
            length += word.Length;
            if (lookup.TryGetValue(key[..length], out var value)) (found, words) = (value, i - start + 1);
        }

        return (found, words);
    }

    /// <summary>What is known of a whole name; null where it is no such phrase.</summary>
    public T? Whole(string name)
    {
        var tokens = NameFolding.Tokens(name);
        var (value, words) = At(tokens, 0);
        return words == tokens.Length ? value : null;
    }
}
