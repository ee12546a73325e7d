using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AnyAscii;

namespace Rapporteur.Names;

/// <summary>Folds names of any script to small Latin letters, word by word, so that their letters can be compared.</summary>
/// <remarks>Transliteration is AnyAscii's; it drops vowel signs and accents. Half of a surrogate pair parts words.</remarks>
internal static class NameFolding
{
    /// <summary>Words beyond this many of one name are left out: no name has them.</summary>
    public const int MostTokens = 24;

    private const int LongestToken = 48;

    /// <summary>The words of a name in order, each folded. "&amp;" is read as "and".</summary>
    public static ImmutableArray<FoldedToken> Tokens(string name)
    {
        var tokens = ImmutableArray.CreateBuilder<FoldedToken>();
        for (int at = 0; at < name.Length && tokens.Count < MostTokens;)
        {
            int end = WordEnd(name, at);
            if (end > at) Add(tokens, name, at, end);
            else if (name[at] == '&') tokens.Add(new FoldedToken("and", at, at + 1, NameScript.Alphabet, false, false));
            at = Math.Max(end, at + 1);
        }

        return tokens.ToImmutable();
    }

    /// <summary>One form of all words of a name together, without what parts them: the key of look-ups.</summary>
    public static string Key(string name)
    {
        if (Ascii.IsValid(name)) return Letters(name);
        return Letters(name.Transliterate());
    }

    /// <summary>
    /// Writes the key of a word into <paramref name="buffer"/> without allocation, where the word is ASCII and fits.
    /// </summary>
    /// <returns>How many characters it has; −1 where the word needs the other overload.</returns>
    public static int Key(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (!Ascii.IsValid(word) || word.Length > buffer.Length) return -1;
        int count = 0;
        foreach (char c in word)
            if (char.IsAsciiLetterOrDigit(c)) buffer[count++] = char.ToLowerInvariant(c);
        return count;
    }

    private static void Add(ImmutableArray<FoldedToken>.Builder tokens, string name, int start, int end)
    {
        if (ScriptAt(name, start) == NameScript.Syllables)
        {
            AddSyllables(tokens, name, start, end);
            return;
        }

        string text = Key(name[start..Math.Min(end, start + LongestToken)]);
        if (text.Length == 0) return;
        bool isInitial = text.Length == 1 && char.IsAsciiLetter(text[0]);
        tokens.Add(new FoldedToken(text, start, end, ScriptAt(name, start), isInitial, IsCapitals(name.AsSpan(start, end - start))));
    }

    private static void AddSyllables(ImmutableArray<FoldedToken>.Builder tokens, string name, int start, int end)
    {
        for (int at = start; at < end && tokens.Count < MostTokens;)
        {
            int length = char.IsHighSurrogate(name[at]) && at + 1 < end ? 2 : 1;
            string text = Key(name.Substring(at, length));
            if (text.Length > 0) tokens.Add(new FoldedToken(text, at, at + length, NameScript.Syllables, false, false));
            at += length;
        }
    }

    // A word is letters, digits and marks; an apostrophe or a joiner belongs to it where letters stand on both sides.
    private static int WordEnd(string name, int start)
    {
        bool isSyllables = ScriptAt(name, start) == NameScript.Syllables;
        int end = start;
        while (end < name.Length)
        {
            int length = WordPart(name, end);
            if (length == 0 && end > start && IsInner(name[end]) && end + 1 < name.Length && WordPart(name, end + 1) > 0) length = 1;
            if (length == 0 || (ScriptAt(name, end) == NameScript.Syllables) != isSyllables) break;
            end += length;
        }

        return end;
    }

    private static int WordPart(string name, int at)
    {
        if (char.IsSurrogate(name[at]))
            return char.IsSurrogatePair(name, Math.Min(at, name.Length - 1)) && Rune.IsLetterOrDigit(new Rune(name[at], name[at + 1])) ? 2 : 0;
        return char.IsLetterOrDigit(name[at]) || IsMark(name[at]) ? 1 : 0;
    }

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsInner(char c) =>
        c is '\'' or '’' or '‘' or '`' or 'ʼ' or '´' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        int letters = 0;
        foreach (char c in word)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 1;
    }

    private static NameScript ScriptAt(string name, int at) => name[at] switch
    {
        < '\u0590' => NameScript.Alphabet,
        <= '\u085f' or (>= '\u08a0' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufeff') => NameScript.Abjad,
        (>= '\u2e80' and <= '\u9fff') or (>= '\uac00' and <= '\ud7af') or (>= '\uf900' and <= '\ufaff') => NameScript.Syllables,
        >= '\ud840' and <= '\ud888' => NameScript.Syllables,
        _ => NameScript.Alphabet,
    };

    private static string Letters(string text)
    {
        Span<char> buffer = text.Length <= 128 ? stackalloc char[text.Length] : new char[text.Length];
        return new string(buffer[..Key(text, buffer)]);
    }
}
