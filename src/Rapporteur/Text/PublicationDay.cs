using NodaTime;

namespace Rapporteur.Text;

/// <summary>The day of publication, as files state it.</summary>
public static class PublicationDay
{
    /// <summary>
    /// The day in <c>2012-09-11</c>, or in a time stamp that starts with it (<c>2012-09-11T08:30:00+03:00</c>), whose
    /// hour and zone count for nothing: the day is the outlet's own. Nothing where the words are neither.
    /// </summary>
    public static LocalDate? Read(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length < 10 || words[4] != '-' || words[7] != '-') return null;
        if (words.Length > 10 && !IsTime(words[10..])) return null;
        if (Number(words[..4]) is not (>= 1 and var year) || Number(words[5..7]) is not (>= 1 and <= 12 and var month)) return null;
        int days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return Number(words[8..10]) is >= 1 and var day && day <= days ? new LocalDate(year, month, day) : null;
    }

    private static bool IsTime(ReadOnlySpan<char> words) =>
        words.Length >= 6 && words[0] is 'T' or 't' or ' ' && Number(words[1..3]) is <= 24 and >= 0
        && words[3] == ':' && Number(words[4..6]) is <= 59 and >= 0;

    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return -1;
            number = number * 10 + (digit - '0');
        }

        return number;
    }
}
