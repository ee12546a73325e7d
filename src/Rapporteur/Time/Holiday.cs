using NodaTime;

namespace Rapporteur.Time;

/// <summary>A day with a name, and how its date is found.</summary>
/// <param name="Year">Its year, of a day of history; 0 for one of every year.</param>
/// <param name="Month">Its month; 0 for one that is reckoned from Easter, or open.</param>
/// <param name="Day">Its day of the month, its days from Easter, or its ordinal among the weekdays of the month.</param>
/// <param name="Weekday">Its weekday, or none.</param>
/// <param name="Open">Why it has no date here.</param>
internal sealed record Holiday(int Year, int Month, int Day, IsoDayOfWeek Weekday, string? Open)
{
    /// <summary>Its day in a year.</summary>
    public Period? In(int year)
    {
        if (Open is not null || (Year != 0 && Year != year) || year is < 1 or > 9000) return null;
        if (Month == 0) return year < 1583 ? null : Period.Day(Easter(year).PlusDays(Day));
        if (Weekday == IsoDayOfWeek.None) return Period.Day(year, Month, Day);
        var month = new LocalDate(year, Month, 1);
        return Period.Day(Day < 0
            ? month.With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(Weekday))
            : month.With(DateAdjusters.NextOrSame(Weekday)).PlusWeeks(Day - 1));
    }

    // The Gregorian reckoning after Meeus, Jones and Butcher.
    private static LocalDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = (b - ((b + 8) / 25) + 1) / 3;
        int h = ((19 * a) + b - (b / 4) - d + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }
}
