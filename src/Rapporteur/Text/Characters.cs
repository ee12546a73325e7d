using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Rapporteur.Text;

/// <summary>Classes of characters; never an exception, whatever the code units.</summary>
internal static class Characters
{
    private static readonly ImmutableArray<CharacterClass> ascii = [.. Enumerable.Range(0, 128).Select(c => Classify(new Rune(c)))];

    /// <summary>The class of the character at an index, and how many code units it takes.</summary>
    public static CharacterClass ClassAt(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        char c = text[index];
        if (c < 128) return ascii[c];
        if (!char.IsSurrogate(c)) return Classify(new Rune(c));
        if (Rune.DecodeFromUtf16(text[index..], out var rune, out length) == System.Buffers.OperationStatus.Done) return Classify(rune);
        length = 1;
        return CharacterClass.Mark;
    }

    /// <summary>Whether a word can go on at that index.</summary>
    public static bool IsWordAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && ClassAt(text, index, out _) is CharacterClass.Letter or CharacterClass.Digit;

    /// <summary>Whether a letter stands at that index.</summary>
    public static bool IsLetterAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && ClassAt(text, index, out _) is CharacterClass.Letter;

    /// <summary>Whether an ASCII digit stands at that index.</summary>
    public static bool IsDigitAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && char.IsAsciiDigit(text[index]);

    /// <summary>Whether a capital stands at that index.</summary>
    public static bool IsUpperAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && char.IsUpper(text[index]);

    /// <summary>An apostrophe of any kind that is written inside a word.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or 'ʼ' or '‘' or '´';

    /// <summary>A mark that can end a sentence.</summary>
    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '‽' or '。';

    /// <summary>A quotation mark or bracket that can close what stands before it.</summary>
    public static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or ')' or ']' or '}' or '»' or '›' or '“';

    /// <summary>A quotation mark or bracket that can open what stands after it.</summary>
    public static bool IsOpener(char c) => c is '"' or '\'' or '“' or '‘' or '(' or '[' or '{' or '«' or '‹' or '„' or '‚' or '`';

    private static CharacterClass Classify(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune)) return CharacterClass.Space;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => CharacterClass.Digit,
            <= UnicodeCategory.EnclosingMark or UnicodeCategory.LetterNumber or UnicodeCategory.Format => CharacterClass.Letter,
            UnicodeCategory.ConnectorPunctuation when rune.Value == '_' => CharacterClass.Letter,
            _ => CharacterClass.Mark,
        };
    }
}
