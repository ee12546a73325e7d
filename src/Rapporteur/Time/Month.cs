namespace Rapporteur.Time;

/// <summary>Tells months and weekdays from the words and names that are spelt like them.</summary>
internal static class Month
{
    /// <summary>Whether a word for a month can be one here: not "may" the verb, nor the name of a person.</summary>
    public static bool IsMonth(TimeLine line, int i) =>
        line.Is(i, TimeClass.Month) && line.IsCapital(i) && line.Tag(i) is not ("MD" or "VB" or "VBP" or "VBD");

    /// <summary>Whether a month that stands without day and year is one.</summary>
    public static bool IsLicensed(TimeLine line, int i)
    {
        var word = line[i].Span;
        bool isPlain = word.Length > 5 && !line.Is(i, "August");
        if (line.IsDash(i - 1) && !line.Is(i - 2, TimeClass.Month | TimeClass.Part)) return false;
        bool isAfterName = IsName(line, i - 1);
        bool isFirm = line.Is(i - 1, TimeClass.Part | TimeClass.Every | TimeClass.Pointer) || line.Is(i - 1, "in") || line.Is(i - 1, "since") || line.Is(i - 1, "until") || line.Is(i - 1, "during");
        bool isBeforeName = !isFirm && IsName(line, i + 1) && !line.Is(i + 1, TimeClass.Weekday);
        if (isPlain) return !(isAfterName && isBeforeName);
        if (line.Is(i - 1, "'s") || line.Is(i - 1, "’s")) return false;
        if (line[i].Prefix is not null || line.Is(i - 1, TimeClass.Preposition | TimeClass.Part | TimeClass.Pointer | TimeClass.Every)) return !isBeforeName;
        if (line.Is(i - 1, TimeClass.Article)) return !isBeforeName && line.Tag(i + 1) is { Length: > 0 } next && next[0] is 'N' or 'J' or 'C' && next != "CC";
        if (line.Is(i - 1, TimeClass.Range)) return !isBeforeName;
        return word.Length > 3 && !isAfterName && !isBeforeName && i > 0 && line.Tag(i).StartsWith('N');
    }

    /// <summary>Whether a weekday is one: not the name of a paper, and an abbreviation only with a capital.</summary>
    public static bool IsWeekday(TimeLine line, int i)
    {
        if (!line.Is(i, TimeClass.Weekday)) return false;
        bool isShort = line[i].Span.Length <= 5 && !line.Is(i, "today");
        if (line.Is(i + 1, TimeClass.Title) && line.IsCapital(i + 1)) return false;
        if (!line.IsCapital(i)) return line[i].Span.Length > 5;
        if (line[i].Span.Length > 5) return true;
        // "Sun", "Sat", "Wed", "Mon": only before a day, or after "on".
        int next = line.Is(i + 1, ",") ? i + 2 : i + 1;
        bool isDated = line[next].Numeral is Numeral.Integer or Numeral.Ordinal || line.Is(next, TimeClass.Month);
        return isShort && (isDated || (line.Is(i - 1, "on") && line.Tag(i + 1) is not ("NNP" or "NN")));
    }

    private static bool IsName(TimeLine line, int i) =>
        line.Tag(i).StartsWith("NNP", StringComparison.Ordinal) && line.IsCapital(i)
        && !line.Is(i, TimeClass.Month | TimeClass.Weekday | TimeClass.Season | TimeClass.Pointer | TimeClass.Part);
}
