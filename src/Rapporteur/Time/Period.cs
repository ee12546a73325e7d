using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Rapporteur.Time;

/// <summary>A stretch of the calendar that TIMEX3 has a value for.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, inclusive.</param>
/// <param name="Precision">What it is a stretch of.</param>
/// <param name="Value">The value of TIMEX3.</param>
internal sealed record Period(LocalDate From, LocalDate To, DatePrecision Precision, string Value)
{
    private const int FirstYear = 1, LastYear = 9990;

    /// <summary>A day.</summary>
    public static Period Day(LocalDate day) => new(day, day, DatePrecision.Day, Iso(day));

    /// <summary>A day of a month, where the month has it.</summary>
    public static Period? Day(int year, int month, int day) =>
        IsYear(year) && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? Day(new LocalDate(year, month, day)) : null;

    /// <summary>A month of a year, where there is such a year.</summary>
    public static Period? Month(int year, int month) => IsYear(year) ? Month(new LocalDate(year, month, 1)) : null;

    /// <summary>A year, where there is such a year.</summary>
    public static Period? Year(int year) =>
        IsYear(year) ? new(new(year, 1, 1), new(year, 12, 31), DatePrecision.Year, Number(year, 4)) : null;

    /// <summary>A season; winter is named by the year that it starts in.</summary>
    public static Period? Season(int year, string code)
    {
        if (!IsYear(year)) return null;
        int month = code switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        var from = new LocalDate(year, month, 1);
        return new(from, from.PlusMonths(3).PlusDays(-1), DatePrecision.Season, $"{Number(year, 4)}-{code}");
    }

    /// <summary>Half of a year: 1 or 2.</summary>
    public static Period? Half(int year, int half) =>
        IsYear(year) ? new(new(year, (6 * half) - 5, 1), new LocalDate(year, 6 * half, 1).With(DateAdjusters.EndOfMonth), DatePrecision.Year, $"{Number(year, 4)}-H{half}") : null;

    /// <summary>A quarter of a year: 1 to 4.</summary>
    public static Period? Quarter(int year, int quarter) => IsYear(year) && quarter is >= 1 and <= 4 ? At(TimeUnit.Quarter, new(year, (3 * quarter) - 2, 1)) : null;

    /// <summary>The ten years that hold a year.</summary>
    public static Period? Decade(int year) => Years(year - (year % 10), 10, DatePrecision.Decade, 3);

    /// <summary>The hundred years that hold a year: 1900 to 1999, as one speaks of them.</summary>
    public static Period? Century(int year) => Years(year - (year % 100), 100, DatePrecision.Century, 2);

    /// <summary>The unit that holds a day.</summary>
    public static Period? At(TimeUnit unit, LocalDate day) => !IsYear(day.Year) ? null : unit switch
    {
        TimeUnit.Weekend => Weekend(day),
        TimeUnit.Week => Week(day),
        TimeUnit.Month => Month(day),
        TimeUnit.Quarter => QuarterAt(day),
        TimeUnit.Year => Year(day.Year),
        TimeUnit.Decade => Decade(day.Year),
        TimeUnit.Century => Century(day.Year),
        _ => Day(day),
    };

    /// <summary>A day moved by so many units; nothing where the calendar ends before it.</summary>
    public static LocalDate? Moved(LocalDate day, TimeUnit unit, long count)
    {
        if (Math.Abs(count) > 3_000_000) return null;
        int n = (int)count;
        long years = unit switch
        {
            TimeUnit.Year => n,
            TimeUnit.Decade => 10L * n,
            TimeUnit.Century => 100L * n,
            TimeUnit.Month => n / 12,
            TimeUnit.Quarter => n / 4,
            TimeUnit.Week or TimeUnit.Weekend => n / 52,
            _ => n / 365,
        };
        if (day.Year + years is <= FirstYear or >= LastYear) return null;
        return unit switch
        {
            TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => day.PlusYears((int)years),
            TimeUnit.Quarter => day.PlusMonths(3 * n),
            TimeUnit.Month => day.PlusMonths(n),
            TimeUnit.Week or TimeUnit.Weekend => day.PlusWeeks(n),
            TimeUnit.Day => day.PlusDays(n),
            _ => day,
        };
    }

    /// <summary>Its early, middle or late third, as far as its unit has thirds.</summary>
    public (LocalDate From, LocalDate To) Third(DateMod part) => Precision switch
    {
        DatePrecision.Month => Third(part, From.With(DateAdjusters.DayOfMonth(10)), From.With(DateAdjusters.DayOfMonth(20))),
        DatePrecision.Quarter or DatePrecision.Season => Third(part, From.PlusMonths(1).PlusDays(-1), From.PlusMonths(2).PlusDays(-1)),
        DatePrecision.Year when From.Month == 1 && To.Month == 12 => Third(part, new(From.Year, 4, 30), new(From.Year, 8, 31)),
        DatePrecision.Decade => Third(part, EndOf(From.Year / 10 * 10, 3), EndOf(From.Year / 10 * 10, 6)),
        DatePrecision.Century => Third(part, EndOf(From.Year / 100 * 100, 33), EndOf(From.Year / 100 * 100, 66)),
        _ => (From, To),
    };

    /// <summary>A day as ISO 8601 prints it.</summary>
    public static string Iso(LocalDate day) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static string Number(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    private static Period Month(LocalDate day)
    {
        var from = day.With(DateAdjusters.StartOfMonth);
        return new(from, day.With(DateAdjusters.EndOfMonth), DatePrecision.Month, Iso(from)[..7]);
    }

    private static Period QuarterAt(LocalDate day)
    {
        int quarter = (day.Month + 2) / 3;
        var from = new LocalDate(day.Year, (3 * quarter) - 2, 1);
        return new(from, from.PlusMonths(3).PlusDays(-1), DatePrecision.Quarter, $"{Number(day.Year, 4)}-Q{quarter}");
    }

    private static Period Week(LocalDate day)
    {
        var monday = day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return new(monday, monday.PlusDays(6), DatePrecision.Week, WeekValue(monday));
    }

    private static Period Weekend(LocalDate day)
    {
        var monday = day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return new(monday.PlusDays(5), monday.PlusDays(6), DatePrecision.Week, $"{WeekValue(monday)}-WE");
    }

    private static string WeekValue(LocalDate day) =>
        $"{Number(WeekYearRules.Iso.GetWeekYear(day), 4)}-W{Number(WeekYearRules.Iso.GetWeekOfWeekYear(day), 2)}";

    private static Period? Years(int first, int count, DatePrecision precision, int digits)
    {
        if (first < 0 || first + count > LastYear) return null;
        return new(new(Math.Max(first, 1), 1, 1), new(first + count - 1, 12, 31), precision, Number(first, 4)[..digits]);
    }

    private static LocalDate EndOf(int first, int years) => new(Math.Min(first + years, LastYear), 12, 31);

    // All of it where it is only a part of its unit, and none of that third is in it.
    private (LocalDate From, LocalDate To) Third(DateMod part, LocalDate first, LocalDate second)
    {
        var (from, to) = part switch
        {
            DateMod.Start => (From, first),
            DateMod.Mid => (first.PlusDays(1), second),
            DateMod.End => (second.PlusDays(1), To),
            _ => (From, To),
        };
        (from, to) = (LocalDate.Max(from, From), LocalDate.Min(to, To));
        return from <= to ? (from, to) : (From, To);
    }
}
