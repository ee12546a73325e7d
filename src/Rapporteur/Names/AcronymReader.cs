using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Finds where a report says what an acronym stands for.</summary>
/// <remarks>
/// "Kestrian Salt Board (KSB)", "KSB, the Kestrian Salt Board", "KSB (Kestrian Salt Board)". The letters must be those of the
/// words, small words left out or not; where they are not, a name that stands right before the brackets will do.
/// </remarks>
internal static class AcronymReader
{
    private const int MostLetters = 10;
    private const int MostWords = 16;

    /// <summary>The definitions in a text, in reading order.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="names">The names of organisations and groups in it, in reading order; none where they are not known.</param>
    public static ImmutableArray<AcronymDefinition> Read(string text, ImmutableArray<TextSpan> names)
    {
        var words = Words(text);
        var definitions = ImmutableArray.CreateBuilder<AcronymDefinition>();
        int name = 0;
        for (int i = 0; i < words.Count; i++)
        {
            while (name < names.Length && names[name].End < words[i].Start - 2) name++;
            if (!IsAcronym(words[i].In(text))) continue;
            var definition = IsBracketed(text, words[i]) ? Before(text, words, i, smallCount: false) ?? Before(text, words, i, smallCount: true) ?? ByPlace(text, words[i], names, name) : After(text, words, i);
            if (definition is { } found) definitions.Add(found);
        }

        return definitions.ToImmutable();
    }

    // Small words have a letter in some acronyms ("MoD") and none in most.
    private static AcronymDefinition? Before(string text, List<TextSpan> words, int at, bool smallCount)
    {
        var acronym = words[at].In(text);
        int letter = acronym.Length - 1, first = at;
        for (int i = at - 1; i >= 0 && i >= at - MostWords && letter >= 0; i--)
        {
            if (!IsJoined(text, words[i], words[i + 1], i + 1 == at)) return null;
            var word = words[i].In(text);
            bool isLeft = IsSmall(word) && !smallCount && char.IsUpper(acronym[letter]);
            if (!isLeft && Takes(word, acronym, ref letter)) first = i;
            else if (!IsSmall(word)) return null;
        }

        if (letter >= 0 || first == at || !char.IsUpper(text[words[first].Start])) return null;
        return new AcronymDefinition(words[at], new TextSpan(words[first].Start, words[at - 1].End), HasInitials: true);
    }

    private static AcronymDefinition? ByPlace(string text, TextSpan acronym, ImmutableArray<TextSpan> names, int at)
    {
        for (int i = at; i < names.Length && names[i].Start < acronym.Start; i++)
            if (names[i].End == acronym.Start - 2 && text[names[i].End] == ' ' && names[i].In(text).Contains(' ')) return new AcronymDefinition(acronym, names[i], HasInitials: false);
        return null;
    }

    // The acronym first: after a comma with "the" or "or", or in brackets.
    private static AcronymDefinition? After(string text, List<TextSpan> words, int at)
    {
        int next = at + 1;
        if (next >= words.Count) return null;
        var gap = text.AsSpan(words[at].End, words[next].Start - words[at].End);
        bool isBracket = gap is " (";
        if (!isBracket && gap is not ", ") return null;
        bool isTold = isBracket;
        while (next < words.Count && words[next].In(text) is "the" or "or" && next < at + 3)
        {
            isTold = true;
            next++;
        }

        return isTold ? Forwards(text, words, at, next, isBracket, smallCount: false) ?? Forwards(text, words, at, next, isBracket, smallCount: true) : null;
    }

    private static AcronymDefinition? Forwards(string text, List<TextSpan> words, int at, int start, bool isBracket, bool smallCount)
    {
        var acronym = words[at].In(text);
        int letter = 0, last = start - 1;
        for (int i = start; i < words.Count && i < start + MostWords && letter < acronym.Length; i++)
        {
            if (i > start && !IsJoined(text, words[i - 1], words[i], isLast: false)) return null;
            var word = words[i].In(text);
            bool isLeft = IsSmall(word) && !smallCount && char.IsUpper(acronym[letter]);
            if (!isLeft && char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(acronym[letter])) letter++;
            else if (!IsSmall(word)) return null;
            last = i;
        }

        if (letter < acronym.Length || last < start || !char.IsUpper(text[words[start].Start])) return null;
        if (isBracket && !(words[last].End < text.Length && text[words[last].End] == ')')) return null;
        return new AcronymDefinition(words[at], new TextSpan(words[start].Start, words[last].End), HasInitials: true);
    }

    // A word may stand for one letter, and one with hyphens for as many as it has parts.
    private static bool Takes(ReadOnlySpan<char> word, ReadOnlySpan<char> acronym, ref int letter)
    {
        int back = letter;
        for (int i = word.Length - 1; i >= 0 && back >= 0; i--)
        {
            bool isStart = i == 0 || word[i - 1] == '-';
            if (isStart && char.ToUpperInvariant(word[i]) == char.ToUpperInvariant(acronym[back]) && (i == 0 || back > 0)) back--;
        }

        if (back == letter || char.ToUpperInvariant(word[0]) != char.ToUpperInvariant(acronym[back + 1])) return false;
        letter = back;
        return true;
    }

    private static bool IsJoined(string text, TextSpan word, TextSpan next, bool isLast)
    {
        var gap = text.AsSpan(word.End, next.Start - word.End);
        return isLast ? gap is " (" : gap is " " or ", " or " & " or "\n";
    }

    private static bool IsBracketed(string text, TextSpan word) =>
        word.Start > 0 && text[word.Start - 1] == '(' && word.End < text.Length && text[word.End] is ')' or ',' or ';';

    private static bool IsSmall(ReadOnlySpan<char> word) => word.Length <= 4 && char.IsLower(word[0]);

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > MostLetters || !char.IsUpper(word[0])) return false;
        int capitals = 0;
        foreach (char c in word)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '&')) return false;
            if (char.IsUpper(c)) capitals++;
        }

        return capitals >= 2 && 2 * capitals >= word.Length;
    }

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (end > at && text[end] is '-' or '\'' or '’'))) end++;
            if (end > at) words.Add(new TextSpan(at, end));
            at = Math.Max(end, at + 1);
        }

        return words;
    }
}
