namespace Rapporteur.Text;

/// <summary>Finds where a word ends: over apostrophes, its own stops, and the few hyphens that stay inside words.</summary>
/// <param name="words">The words that are known.</param>
internal sealed class WordScanner(TokenWords words)
{
    /// <summary>Length of the word that the text starts with; its clitics are still on it.</summary>
    /// <param name="rest">Text up to the next white space, from the first character of a word.</param>
    /// <param name="following">The first character after that white space; <c>'\0'</c> at the end of the paragraph.</param>
    public int Length(ReadOnlySpan<char> rest, char following)
    {
        if (Characters.IsDigitAt(rest, 0)) return LengthOfNumber(rest);
        int length = LengthOfLetters(rest);
        if (length == rest.Length) return length;
        int whole = LengthOverMark(rest, length);
        if (whole > 0) return whole;
        return rest[length] == '.' ? LengthWithStop(rest, length, following) : length;
    }

    private static int LengthOfNumber(ReadOnlySpan<char> rest)
    {
        int number = NumberShape.Length(rest);
        if (Clitics.IsDecade(rest[..number]) && number + 1 < rest.Length && Characters.IsApostrophe(rest[number])
            && rest[number + 1] == 's' && !Characters.IsWordAt(rest, number + 2)) return number + 2;
        return number + (Characters.IsWordAt(rest, number) ? LengthOfLetters(rest[number..]) : 0);
    }

    // Letters and digits, with apostrophes between letters.
    private static int LengthOfLetters(ReadOnlySpan<char> rest)
    {
        int at = 0;
        while (at < rest.Length)
        {
            var kind = Characters.ClassAt(rest, at, out int step);
            bool goesOn = kind is CharacterClass.Letter or CharacterClass.Digit
                || (kind == CharacterClass.Mark && at > 0 && IsInnerApostrophe(rest, at));
            if (!goesOn) break;
            at += step;
        }

        return at;
    }

    private static bool IsInnerApostrophe(ReadOnlySpan<char> rest, int at) =>
        Characters.IsApostrophe(rest[at]) && Characters.IsLetterAt(rest, at + 1);

    // A slash, an ampersand or a hyphen that stays inside the word; 0 when there is none.
    private int LengthOverMark(ReadOnlySpan<char> rest, int length)
    {
        if (!Characters.IsWordAt(rest, length + 1)) return 0;
        switch (rest[length])
        {
            case '&':
                int partner = LengthOfLetters(rest[(length + 1)..]);
                bool isName = length <= 4 && partner <= 3 && char.IsLetter(rest[0])
                    && char.IsUpper(rest[0]) == char.IsUpper(rest[length + 1]) && (length == 1 || char.IsUpper(rest[0]));
                return isName ? length + 1 + partner : 0;
            case '/':
                int other = LengthOfLetters(rest[(length + 1)..]);
                return length <= 3 && words.Wholes.Contains(rest[..(length + 1 + other)]) ? length + 1 + other : 0;
            case '-':
                int second = LengthOfLetters(rest[(length + 1)..]);
                int end = length + 1 + second;
                bool isJoined = words.Prefixes.Contains(rest[..length]) || words.Suffixes.Contains(rest[(length + 1)..end]);
                return isJoined && (end == rest.Length || rest[end] != '-') ? end : 0;
            default:
                return 0;
        }
    }

    private int LengthWithStop(ReadOnlySpan<char> rest, int length, char following)
    {
        if (LengthOfDegree(rest, length) is var degree and > 0) return degree;
        if (length == 1) return LengthOfInitials(rest);
        if (length + 1 < rest.Length && rest[length + 1] == '.') return length;
        if (!words.IsAbbreviation(rest[..length], out var stop)) return length;
        char next = length + 1 < rest.Length ? rest[length + 1] : following;
        bool isFollowed = stop switch
        {
            AbbreviationStop.Always or AbbreviationStop.Title => true,
            AbbreviationStop.BeforeName => char.IsUpper(next) || char.IsAsciiDigit(next),
            _ => char.IsAsciiDigit(next) || next == '#',
        };
        return isFollowed ? length + 1 : length;
    }

    // "Ph.D.", "M.Sc.": a capital and short parts, one of them of more than a letter.
    private static int LengthOfDegree(ReadOnlySpan<char> rest, int length)
    {
        if (length > 2 || !char.IsAsciiLetterUpper(rest[0]) || !Characters.IsUpperAt(rest, length + 1)) return 0;
        int second = LengthOfLetters(rest.Slice(length + 1, Math.Min(4, rest.Length - length - 1)));
        int end = length + 1 + second;
        return second <= 3 && second + length > 2 && end < rest.Length && rest[end] == '.' ? end + 1 : 0;
    }

    // Letters with a stop after each: "U.S.", "a.m.", "J.R.R."; a single one keeps its stop when it is a capital.
    private static int LengthOfInitials(ReadOnlySpan<char> rest)
    {
        int at = 0, letters = 0;
        while (at + 1 < rest.Length && Characters.IsLetterAt(rest, at) && rest[at + 1] == '.')
        {
            letters++;
            at += 2;
        }

        // "U.S" without its last stop, or a word run on: "J.Smith".
        if (letters > 0 && at < rest.Length && Characters.ClassAt(rest, at, out int step) == CharacterClass.Letter
            && !Characters.IsWordAt(rest, at + step)) return at + step;
        if (at < rest.Length && rest[at] == '.') return at - 1;
        if (letters > 1) return at;
        return char.IsUpper(rest[0]) && (rest[0] != 'I' || at < rest.Length) ? 2 : 1;
    }
}
