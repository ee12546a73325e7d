using System.Globalization;

namespace Rapporteur.Text;

/// <summary>Finds where a mark of punctuation or a symbol ends: runs of stops, dashes, stars; emoji; tags.</summary>
internal static class MarkScanner
{
    /// <summary>Length of the mark that the text starts with.</summary>
    /// <param name="rest">Text up to the next white space, from the first character of a mark.</param>
    /// <param name="isFirst">Whether white space or an opening mark stands before it.</param>
    public static int Length(ReadOnlySpan<char> rest, bool isFirst)
    {
        char c = rest[0];
        if (c >= 128 && !char.IsPunctuation(c)) return Math.Max(1, StringInfo.GetNextTextElementLength(rest));
        return c switch
        {
            '.' when isFirst && Characters.IsDigitAt(rest, 1) => 1 + NumberShape.Length(rest[1..]),
            '.' or '…' => LengthOfStops(rest),
            '!' or '?' => LengthOfAny(rest, "!?"),
            '-' or '*' or '=' or '~' or '#' or '^' or '|' or '+' or ',' => LengthOfRun(rest, c, isFirst),
            '<' or '>' => LengthOfSame(rest),
            '\'' or '’' or '‘' or '`' => LengthOfApostrophe(rest, isFirst),
            '@' when isFirst && Characters.IsLetterAt(rest, 1) => 1 + LengthOfTag(rest[1..]),
            _ => 1,
        };
    }

    private static int LengthOfStops(ReadOnlySpan<char> rest)
    {
        int end = LengthOfAny(rest, ".…");
        return end == 1 && rest[0] == '.' && rest.Length > 1 && rest[1] is '?' or '!' ? 1 + LengthOfAny(rest[1..], "!?") : end;
    }

    private static int LengthOfRun(ReadOnlySpan<char> rest, char c, bool isFirst)
    {
        if (c == '#' && Characters.IsLetterAt(rest, 1)) return 1 + LengthOfTag(rest[1..]);
        if (c == '+' && isFirst && LengthOfDigits(rest[1..]) is > 0 and < 12) return 1 + LengthOfDigits(rest[1..]);
        return LengthOfSame(rest);
    }

    private static int LengthOfSame(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAnyExcept(rest[0]);
        return end < 0 ? rest.Length : end;
    }

    private static int LengthOfAny(ReadOnlySpan<char> rest, string marks)
    {
        int end = rest.IndexOfAnyExcept(marks);
        return end < 0 ? rest.Length : end;
    }

    private static int LengthOfDigits(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? rest.Length : end;
    }

    private static int LengthOfTag(ReadOnlySpan<char> rest)
    {
        int end = 0;
        while (end < rest.Length && Characters.ClassAt(rest, end, out int step) is CharacterClass.Letter or CharacterClass.Digit) end += step;
        return end;
    }

    // "''" as a quotation mark, the clitic of a word in quotation marks ("'s"), a word cut at its head ("'90s", "'em").
    private static int LengthOfApostrophe(ReadOnlySpan<char> rest, bool isFirst)
    {
        if (rest.Length > 1 && (rest[1] == rest[0] || rest.StartsWith("‘’"))) return 2;
        int letters = rest.Length > 1 ? LengthOfTag(rest[1..Math.Min(rest.Length, 8)]) : 0;
        if (letters is 0 or > 5) return 1;
        var word = rest.Slice(1, letters);
        if (!isFirst) return Clitics.IsClitic(word) ? 1 + letters : 1;
        bool isCut = IsYear(word) || word is "em" or "n" or "til" or "cause" or "cuz" or "bout" or "tis" or "twas" or "Tis" or "Twas";
        return isCut && !(rest.Length > letters + 1 && Characters.IsApostrophe(rest[letters + 1])) ? 1 + letters : 1;
    }

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's');
}
