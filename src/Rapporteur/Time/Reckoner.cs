using System.Globalization;
using NodaTime;

namespace Rapporteur.Time;

/// <summary>Reckons which day or days an expression means, from publication or from the story.</summary>
internal sealed class Reckoner(Story story)
{
    private const string Unpublished = "the day of publication is not known";
    private const string Untold = "no date is told before it";

    private readonly NearestDate nearest = new(story);

    /// <summary>The day or days.</summary>
    public Reckoned Reckon(Expression expression, Direction direction) => expression switch
    {
        Expression.Calendar date => Calendar(date, direction),
        Expression.OnWeekday weekday => nearest.Weekday(weekday.Day, weekday.Pointer, direction),
        Expression.OfSeason season => Season(season, direction),
        Expression.Named named => Named(named, direction),
        Expression.OfUnit unit => Unit(unit.Unit, unit.Pointer, direction),
        Expression.FromPublication day => FromPublication(day.Days),
        Expression.Years years => Years(years),
        Expression.Moved moved => Moved(moved, direction),
        Expression.PartOf part => Reckon(part.Whole, direction),
        Expression.Side side => Side(side, direction),
        Expression.UnitOf unit => UnitOf(unit, direction),
        Expression.WeekdayOf weekday => WeekdayOf(weekday, direction),
        Expression.HalfOf half => Reckon(half.Whole, direction) is var whole && whole.Period is { } year ? whole with { Period = Period.Half(year.From.Year, half.Half) } : whole,
        _ => Reckoned.Open("it names no day", DatePrecision.None),
    };

    private Reckoned Calendar(Expression.Calendar date, Direction direction)
    {
        if (date.Year is < 0) return BeforeChrist(-date.Year.Value, date);
        if (date.Whole is not null)
        {
            var whole = Reckon(date.Whole, direction);
            if (whole.Period is not { } period) return whole;
            int year = period.From.Year;
            return whole with { Period = date is { Month: null, Day: { } d } ? Period.Day(year, period.From.Month, d) : InYear(year, date) };
        }

        if (date.Year is { } written) return Reckoned.Written(InYear(written, date));
        if (date.Month is not null) return nearest.InSomeYear(date, direction);
        var month = story.Told ?? (story.Publication is { } today ? Period.Day(today) : null);
        if (month is null || date.Day is not { } day) return Reckoned.Open(Untold, DatePrecision.Day);
        var basis = story.Told is null ? DateBasis.Publication : DateBasis.Narrative;
        return new(Period.Day(month.From.Year, month.From.Month, day), basis, From(month));
    }

    /// <summary>A date in a year; nothing where the year has no such day.</summary>
    public static Period? InYear(int year, Expression.Calendar date)
    {
        if (date.Month is not { } month) return date.Day is null ? Period.Year(year) : null;
        return date.Day is { } day ? Period.Day(year, month, day) : Period.Month(year, month);
    }

    private static Reckoned BeforeChrist(int year, Expression.Calendar date)
    {
        string value = date.Month is { } month
            ? string.Create(CultureInfo.InvariantCulture, $"BC{year:0000}-{month:00}{(date.Day is { } day ? $"-{day:00}" : "")}")
            : string.Create(CultureInfo.InvariantCulture, $"BC{year:0000}");
        var precision = date.Day is not null ? DatePrecision.Day : date.Month is not null ? DatePrecision.Month : DatePrecision.Year;
        return new(null, DateBasis.Explicit, null) { Before = value, Precision = precision };
    }

    private Reckoned Season(Expression.OfSeason season, Direction direction)
    {
        if (season.Year is < 0)
            return new(null, DateBasis.Explicit, null) { Before = string.Create(CultureInfo.InvariantCulture, $"BC{-season.Year:0000}-{season.Code}"), Precision = DatePrecision.Season };
        if (season.Year is { } year) return Reckoned.Written(Period.Season(year, season.Code));
        if (season.Whole is null) return nearest.Season(season.Code, season.Pointer, direction);
        var whole = Reckon(season.Whole, direction);
        return whole.Period is { } of ? whole with { Period = Period.Season(of.From.Year, season.Code) } : whole;
    }

    private Reckoned Named(Expression.Named named, Direction direction)
    {
        var holiday = named.Holiday;
        if (holiday.Open is { } open) return Reckoned.Open(open, DatePrecision.Day);
        if (named.Year is { } year) return Reckoned.Written(holiday.In(year));
        return holiday.Year != 0 ? Reckoned.Written(holiday.In(holiday.Year)) : nearest.Named(holiday, named.Pointer, direction);
    }

    private Reckoned FromPublication(int days)
    {
        if (story.Publication is not { } today) return Reckoned.Open(Unpublished, DatePrecision.Day);
        return new(Period.Day(today.PlusDays(days)), DateBasis.Publication, From(Period.Day(today)));
    }

    // A unit that is pointed at.
    private Reckoned Unit(TimeUnit unit, Pointer pointer, Direction direction)
    {
        int shift = pointer switch
        {
            Pointer.Last or Pointer.Previous or Pointer.Past => -1,
            Pointer.Next or Pointer.Coming or Pointer.Following => 1,
            _ => 0,
        };
        bool isOfPublication = pointer is Pointer.Last or Pointer.Next or Pointer.Coming or Pointer.This or Pointer.Past;
        bool isTold = !isOfPublication || (story.IsHistory && story.Told is not null);
        var precision = Precisions.Of(unit);
        if (isTold && Anchor(unit) is { } anchor && (pointer != Pointer.The || unit <= TimeUnit.Day || story.IsHistory || story.IsPastParagraph))
            return Shifted(anchor, unit, shift, DateBasis.Narrative);
        if (story.Told is not null && !isOfPublication && pointer != Pointer.The) return Reckoned.Open("the date told before it is less precise", precision);
        bool isUntold = story.Told is null && (pointer == Pointer.That || (story.Publication is null && pointer is Pointer.Previous or Pointer.Following or Pointer.Same));
        if (isUntold) return Reckoned.Open(Untold, precision);
        // On a weekday "the weekend" of the past is that before.
        if (unit == TimeUnit.Weekend && shift == 0 && direction < Direction.Present && story.Publication?.DayOfWeek < IsoDayOfWeek.Saturday) shift = -1;
        return story.Publication is { } today ? Shifted(today, unit, shift, DateBasis.Publication) : Reckoned.Open(Unpublished, precision);
    }

    private static Reckoned Shifted(LocalDate anchor, TimeUnit unit, int shift, DateBasis basis) =>
        Period.Moved(anchor, unit, shift) is { } day ? new(Period.At(unit, day), basis, From(Period.Day(anchor))) : Reckoned.Open("the calendar ends before it", Precisions.Of(unit));

    // What is told must be as precise as the unit that is reckoned from it.
    private LocalDate? Anchor(TimeUnit unit)
    {
        if (unit <= TimeUnit.Day && story.Told?.Precision > DatePrecision.Day) return story.ToldDay?.From;
        if (unit <= TimeUnit.Week && story.Told?.Precision > DatePrecision.Week) return story.ToldDay?.From;
        if (unit == TimeUnit.Month && story.Told?.Precision > DatePrecision.Month) return story.ToldDay?.From;
        return story.Told?.From;
    }

    private static Reckoned Years(Expression.Years years)
    {
        if (years.First >= 0)
            return Reckoned.Written(years.Precision == DatePrecision.Century ? Period.Century(years.First) : Period.Decade(years.First));
        int figures = years.Precision == DatePrecision.Century ? (-years.First / 100) - 1 : -years.First / 10;
        string value = $"BC{figures.ToString(CultureInfo.InvariantCulture).PadLeft(years.Precision == DatePrecision.Century ? 2 : 3, '0')}";
        return new(null, DateBasis.Explicit, null) { Before = value, Precision = years.Precision };
    }

    private Reckoned Moved(Expression.Moved moved, Direction direction)
    {
        var precision = Precisions.Of(moved.Unit);
        var from = moved.From is null ? Start(moved) : Reckon(moved.From, direction);
        if (from.Period is not { } anchor) return from;
        if (double.IsNaN(moved.Count)) return Reckoned.Open($"how many is left open; reckoned {From(anchor)}", DatePrecision.None);
        if (moved.Unit < TimeUnit.Day) return Reckoned.Open($"the hour that it is reckoned from is not told; reckoned {From(anchor)}", precision);
        var unit = moved.Unit;
        double count = moved.Count;
        if (!double.IsInteger(count)) (unit, count) = InWholes(unit, count);
        if (Period.Moved(anchor.From, unit, (long)count) is not { } day) return Reckoned.Open("the calendar ends before it", precision);
        if (anchor.Precision > DatePrecision.Day && unit <= TimeUnit.Week) return Reckoned.Open($"the date before it is less precise; reckoned {From(anchor)}", precision);
        var kind = unit == TimeUnit.Week ? (Math.Abs(count) < 4 ? TimeUnit.Day : TimeUnit.Week) : unit;
        return new(Period.At(kind, day), from.Basis, From(anchor));
    }

    // Two and a half years are thirty months, half a century is fifty years.
    private static (TimeUnit Unit, double Count) InWholes(TimeUnit unit, double count) => unit switch
    {
        TimeUnit.Century => (TimeUnit.Year, Math.Round(100 * count)),
        TimeUnit.Decade => (TimeUnit.Year, Math.Round(10 * count)),
        TimeUnit.Year => (TimeUnit.Month, Math.Round(12 * count)),
        TimeUnit.Month => (TimeUnit.Day, Math.Round(30 * count)),
        TimeUnit.Week => (TimeUnit.Day, Math.Round(7 * count)),
        _ => (TimeUnit.Day, Math.Round(count)),
    };

    // "ago" is reckoned from publication, "later" from the story.
    private Reckoned Start(Expression.Moved moved)
    {
        var precision = Precisions.Of(moved.Unit);
        if (moved.IsTold || (story.IsHistory && story.Told is not null))
        {
            var told = moved.Unit <= TimeUnit.Week ? story.Told is { Precision: <= DatePrecision.Day } day ? day : story.ToldDay ?? story.Told : story.Told;
            if (told is not null) return new(told, DateBasis.Narrative, From(told));
            if (moved.IsTold) return Reckoned.Open(Untold, precision);
        }

        return story.Publication is { } today ? new(Period.Day(today), DateBasis.Publication, null) : Reckoned.Open(Unpublished, precision);
    }

    private Reckoned Side(Expression.Side side, Direction direction)
    {
        var whole = Reckon(side.Whole, direction);
        if (whole.Period is not { } period) return whole;
        var divide = whole.Basis == DateBasis.Publication ? story.Publication : story.Told?.From;
        if (divide is not { } day || day < period.From || day > period.To) return whole;
        return whole with { Period = side.IsLater ? period with { From = day } : period with { To = day } };
    }

    private Reckoned UnitOf(Expression.UnitOf unit, Direction direction)
    {
        if (unit.Whole is null) return nearest.Quarter(unit.Ordinal, direction);
        var whole = Reckon(unit.Whole, direction);
        if (whole.Period is not { } period) return whole with { Precision = Precisions.Of(unit.Unit) };
        if (unit.Unit == TimeUnit.Quarter) return whole with { Period = Period.Quarter(period.From.Year, unit.Ordinal < 0 ? 4 : unit.Ordinal) };
        var start = unit.Ordinal > 0 ? Period.Moved(period.From, unit.Unit, unit.Ordinal - 1) : period.To;
        if (start is not { } day || day > period.To || Precisions.Of(unit.Unit) > period.Precision) return Reckoned.Open("there is no such part", Precisions.Of(unit.Unit));
        return whole with { Period = Period.At(unit.Unit, day) };
    }

    private Reckoned WeekdayOf(Expression.WeekdayOf weekday, Direction direction)
    {
        var whole = Reckon(weekday.Whole, direction);
        if (whole.Period is not { } period) return whole with { Precision = DatePrecision.Day };
        var day = weekday.Ordinal > 0
            ? period.From.With(DateAdjusters.NextOrSame(weekday.Day)).PlusWeeks(weekday.Ordinal - 1)
            : period.To.With(DateAdjusters.PreviousOrSame(weekday.Day));
        return day < period.From || day > period.To ? Reckoned.Open("there is no such day", DatePrecision.Day) : whole with { Period = Period.Day(day) };
    }

    /// <summary>What something was reckoned from, in words.</summary>
    public static string From(Period period) => $"from {period.Value}";
}
