using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Parts persons' names that stand one after another with no mark between: "Ann Polk Raj Mehta Tom Sears".</summary>
/// <remarks>
/// A list of attendees, a credit line, a signature above an address: a given name and a family name by turns, or the same
/// two words twice. Names of four words with another pattern (given, given, family, family; a chain of fathers) stay whole.
/// </remarks>
/// <param name="lexicon">The names that are known.</param>
internal sealed class NameRuns(NameLexicon lexicon)
{
    private const int Pair = 2, ShortestRun = 2 * Pair, LongestName = 64;

    /// <summary>Of how many words each of the names is, the last perhaps of fewer; all of them where the words are one name.</summary>
    public int Length(string text, ReadOnlySpan<Token> words)
    {
        if (words.Length == Pair && IsTwice(text, words) && IsCalled(text, words[^1])) return 1;
        if (words.Length >= ShortestRun - 1 && words.Length % Pair == 1)
            return IsCalled(text, words[^1]) && Alternates(text, words[..^1]) ? Pair : words.Length;
        if (words.Length < ShortestRun) return words.Length;
        return Repeats(text, words) || Alternates(text, words) ? Pair : words.Length;
    }

    private static bool IsTwice(string text, ReadOnlySpan<Token> words) => words[0].Span.In(text).SequenceEqual(words[1].Span.In(text));

    // A letter's greeting after the signature of the one before: "Ann Polk Raj, I had …"
    private bool IsCalled(string text, Token word) =>
        Find(word.Span.In(text)) is { IsWesternGiven: true, IsChained: false, IsFamily: false }
        && text.AsSpan(word.Span.End).TrimStart() is [',' or '-' or '–' or '—', ..];

    private static bool Repeats(string text, ReadOnlySpan<Token> words)
    {
        for (int i = Pair; i < words.Length; i++)
            if (!words[i].Span.In(text).SequenceEqual(words[i - Pair].Span.In(text))) return false;
        return true;
    }

    private bool Alternates(string text, ReadOnlySpan<Token> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            var known = Find(words[i].Span.In(text));
            bool fits = i % Pair == 0
                ? known is { IsWesternGiven: true, IsChained: false }
                : known is null or { IsGiven: false } or { IsFamily: true };
            if (!fits || !char.IsUpper(text[words[i].Span.Start])) return false;
        }

        return true;
    }

    private KnownName? Find(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[LongestName];
        int length = NameFolding.Key(word, key);
        return length < 0 ? null : lexicon.Find(key[..length]);
    }
}
