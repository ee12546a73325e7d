using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Phrases of one word or more, found by their words in small letters where they stand in a
/// sentence.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
internal sealed class WordPhrases<T>
    where T : class
{
    private const int LongestKey = 96;

    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int mostSpaces;

    /// <param name="phrases">What is known, by the phrase, its words with one space between them; of two that are
    /// alike the first counts.</param>
    public WordPhrases(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (phrase, value) in phrases)
        {
            byKey.TryAdd(phrase.ToLowerInvariant(), value);
            mostSpaces = Math.Max(mostSpaces, phrase.Count(' '.Equals));
        }

        lookup = byKey.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest phrase whose last word is that one: "foreign minister" at "minister".</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="last">The last word.</param>
    /// <param name="lemma">The last word as it is looked up, in the singular.</param>
    /// <param name="floor">No word before this one belongs to it.</param>
    /// <returns>What is known, and its first word; null where no phrase ends there.</returns>
    public (T? Value, int First) EndingAt(string text, ImmutableArray<Token> tokens, int last,
        ReadOnlySpan<char> lemma, int floor = 0)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        int start = LongestKey - lemma.Length;
        if (start < 0) return (null, last);
        lemma.ToLowerInvariant(buffer[start..]);
        (T? Value, int First) found = (Find(buffer[start..]), last);
        for (int i = last - 1, spaces = 0; i >= floor; i--)
        {
            bool isApart = tokens[i].Span.End < tokens[i + 1].Span.Start;
            if (isApart && ++spaces > mostSpaces) break;
            var word = tokens[i].In(text);
            if (start - word.Length - 1 < 0) break;
            if (isApart) buffer[--start] = ' ';
            start -= word.Length;
            word.ToLowerInvariant(buffer[start..]);
            if (Find(buffer[start..]) is { } value) found = (value, i);
        }

        return found;
    }

    /// <summary>The longest phrase whose first word is that one, as it is printed.</summary>
    /// <returns>What is known, and its last word; null where no phrase starts there.</returns>
    public (T? Value, int Last) StartingAt(string text, ImmutableArray<Token> tokens, int first, int end)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        (T? Value, int Last) found = (null, first);
        int length = 0;
        for (int i = first, spaces = 0; i < end; i++)
        {
            bool isApart = i > first && tokens[i - 1].Span.End < tokens[i].Span.Start;
            if (isApart && ++spaces > mostSpaces) break;
            var word = tokens[i].In(text);
            if (length + word.Length + 1 > LongestKey) break;
            if (isApart) buffer[length++] = ' ';
            word.ToLowerInvariant(buffer[length..]);
            length += word.Length;
            if (Find(buffer[..length]) is { } value) found = (value, i);
        }

        return found;
    }

    /// <summary>What is known of a phrase in small letters.</summary>
    public T? Find(ReadOnlySpan<char> phrase) => lookup.TryGetValue(phrase, out var value) ? value : null;
}
