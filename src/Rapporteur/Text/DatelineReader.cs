using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>Reads place, date and agency at the head of a story.</summary>
internal static class DatelineReader
{
    private const int Longest = 100;

    private static readonly ImmutableArray<string> months =
    [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february",
        "march", "april", "june", "july", "august", "september", "october", "november", "december",
    ];

    // Words in capitals that stand before a colon and are no place.
    private static readonly ImmutableArray<string> labels =
    [
        "UPDATE", "UPDATED", "BREAKING", "CORRECTION", "CORRECTED", "NOTE", "EXCLUSIVE", "WATCH", "READ", "ANALYSIS", "OPINION",
        "LIVE", "VIDEO", "PHOTO", "PHOTOS", "FACTBOX", "TIMELINE", "EXPLAINER", "COMMENT", "EDITORIAL", "REVIEW", "INTERVIEW", "MORE",
        "RELATED", "WARNING", "QUESTION", "ANSWER", "HOST", "REPORTER",
    ];

    /// <summary>The dateline that a paragraph starts with, up to and with its dash or colon.</summary>
    public static TextSpan? Read(string text, TextSpan paragraph)
    {
        var head = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, Longest));
        if (head.IsEmpty || !char.IsUpper(head[0])) return null;
        int end = EndOfDash(head, out int dash, out bool isColon);
        if (end == 0 || end >= paragraph.Length || !IsDateline(head[..dash].TrimEnd(), isColon)) return null;
        return new TextSpan(paragraph.Start, paragraph.Start + end);
    }

    // The first dash with a space beside it, long dash, or colon.
    private static int EndOfDash(ReadOnlySpan<char> head, out int dash, out bool isColon)
    {
        isColon = false;
        for (dash = 1; dash < head.Length; dash++)
        {
            bool isSpaced = char.IsWhiteSpace(head[dash - 1]) || head[dash - 1] == ')' || head[dash - 1] == '.';
            if (head[dash] is '—' or '―' || (head[dash] == '–' && isSpaced)) return dash + 1;
            if (head[dash] == '-' && dash + 1 < head.Length && head[dash + 1] == '-') return dash + 2;
            if (head[dash] == '-' && isSpaced && dash + 1 < head.Length && char.IsWhiteSpace(head[dash + 1])) return dash + 1;
            if (head[dash] is '"' or '“' or '?' or '!' or ';') return 0;
            if (head[dash] != ':') continue;
            isColon = true;
            return dash + 1;
        }

        return 0;
    }

    private static bool IsDateline(ReadOnlySpan<char> words, bool isColon)
    {
        bool hasAgency = words.Length > 3 && words[^1] == ')' && words.Contains('(');
        if (hasAgency) words = words[..words.LastIndexOf('(')].TrimEnd();
        bool isFirst = true, isCapitals = false, hasDate = false, isAfterMonth = false;
        int count = 0, commas = words.Count(',');
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim(",.()/");
            if (word.IsEmpty) continue;
            if (isFirst) isCapitals = IsCapitals(word) && word.Length > 2 && !IsLabel(word);
            bool isNumber = char.IsAsciiDigit(word[0]);
            bool isMonth = IsMonth(word);
            hasDate |= isNumber || isMonth;
            if (isNumber && count == 0) return false;
            if (!isNumber && !char.IsUpper(word[0]) && word is not ("of" or "the" or "and" or "de" or "du" or "al" or "in" or "near" or "aboard" or "on")) return false;
            isAfterMonth |= isMonth;
            isFirst = false;
            count++;
        }

        if (count is 0 or > 9) return false;
        if (isColon) return isCapitals && commas <= 2;
        return isCapitals || hasAgency || (hasDate && isAfterMonth) || (commas > 0 && count <= 5);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (char.IsLower(c)) return false;
        return char.IsUpper(word[0]);
    }

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (var month in months)
            if (word.Equals(month, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsLabel(ReadOnlySpan<char> word)
    {
        foreach (var label in labels)
            if (word.SequenceEqual(label)) return true;
        return false;
    }
}
