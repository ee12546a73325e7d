using NodaTime;

namespace Rapporteur.Time;

/// <summary>Finds which of the days that come again is meant: the August, the Monday, the summer nearest to publication or to the story.</summary>
internal sealed class NearestDate(Story story)
{
    private const string Unpublished = "the day of publication is not known";

    // Of a month without a year: so far back from the thread of the story that it is still of that year, not of the next.
    private const int MonthsBack = 6;

    // From publication with nothing to tell the way: so many days ahead at most, else back.
    private const int DaysAhead = 100, DaysAheadOfPresent = 300;

    /// <summary>A month, or a day of a month.</summary>
    public Reckoned InSomeYear(Expression.Calendar date, Direction direction)
    {
        Period? InYear(int year) => Reckoner.InYear(year, date);
        if (date.Pointer == Pointer.None && story.RangeStart is var (start, basis)) return new(FirstFrom(InYear, start), basis, Reckoner.From(start));
        bool isTold = date.Pointer is Pointer.Previous or Pointer.Following or Pointer.That or Pointer.Same;
        if (isTold && story.Told is { } told)
            return new(date.Pointer == Pointer.Previous ? Preceding(InYear, told) : date.Pointer == Pointer.Following ? Following(InYear, told) : InYear(told.From.Year), DateBasis.Narrative, Reckoner.From(told));
        if (date.Pointer == Pointer.None && story.Tells(direction)) return InStory(InYear, date.Month!.Value);
        return Around(year => Reckoner.InYear(year, date), date.Pointer, direction, date.Day is null ? DatePrecision.Month : DatePrecision.Day);
    }

    /// <summary>A season.</summary>
    public Reckoned Season(string code, Pointer pointer, Direction direction)
    {
        int month = code switch { "SP" => 4, "SU" => 7, "FA" => 10, _ => 12 };
        if (pointer is Pointer.None or Pointer.The or Pointer.Following or Pointer.That or Pointer.Previous or Pointer.Same && story.Tells(direction))
        {
            if (pointer == Pointer.Following && story.Told is { } told) return new(Following(year => Period.Season(year, code), told), DateBasis.Narrative, Reckoner.From(told));
            return InStory(year => Period.Season(year, code), month);
        }

        if (story.IsHistory && story.Told is { } last && pointer is Pointer.Next) return new(Following(year => Period.Season(year, code), last), DateBasis.Narrative, Reckoner.From(last));
        return Around(year => Period.Season(year, code), pointer, direction, DatePrecision.Season);
    }

    /// <summary>A day with a name.</summary>
    public Reckoned Named(Holiday holiday, Pointer pointer, Direction direction)
    {
        if (pointer == Pointer.None && story.Tells(direction) && story.Told is { } told)
            return InStory(holiday.In, holiday.In(told.From.Year)?.From.Month ?? 1);
        return Around(holiday.In, pointer, direction, DatePrecision.Day);
    }

    /// <summary>A quarter of a year that is not named: the last that was over, or the next.</summary>
    public Reckoned Quarter(int quarter, Direction direction)
    {
        if (story.Tells(direction)) return InStory(year => Period.Quarter(year, quarter), (3 * quarter) - 1);
        return Around(year => Period.Quarter(year, quarter), Pointer.None, direction, DatePrecision.Quarter);
    }

    /// <summary>A weekday.</summary>
    public Reckoned Weekday(IsoDayOfWeek weekday, Pointer pointer, Direction direction)
    {
        bool isTold = story.ToldDay is not null && (pointer is Pointer.Following or Pointer.Previous || (pointer is Pointer.None or Pointer.That && story.Tells(direction)));
        if (isTold || (story.IsHistory && story.ToldDay is not null && pointer == Pointer.None))
        {
            var told = story.ToldDay!;
            var day = told.From.With(pointer switch
            {
                Pointer.Following => DateAdjusters.Next(weekday),
                Pointer.Previous => DateAdjusters.Previous(weekday),
                _ => DateAdjusters.NextOrSame(weekday),
            });
            if (story.Publication is not { } limit || day <= limit) return new(Period.Day(day), DateBasis.Narrative, Reckoner.From(told));
        }

        if (story.Publication is not { } today) return Reckoned.Open(Unpublished, DatePrecision.Day);
        var adjuster = pointer switch
        {
            Pointer.Last or Pointer.Past or Pointer.Previous => DateAdjusters.Previous(weekday),
            Pointer.Next or Pointer.Coming or Pointer.Following => DateAdjusters.Next(weekday),
            _ when direction is Direction.Future or Direction.Begun or Direction.Present => DateAdjusters.NextOrSame(weekday),
            Pointer.This when direction == Direction.Unknown => DateAdjusters.NextOrSame(weekday),
            _ => DateAdjusters.PreviousOrSame(weekday),
        };
        return new(Period.Day(today.With(adjuster)), DateBasis.Publication, Reckoner.From(Period.Day(today)));
    }

    // In the year of what was told last, or in that beside it.
    private Reckoned InStory(Func<int, Period?> inYear, int month)
    {
        if ((story.Thread ?? story.Told) is not { } told) return Reckoned.Open("the story is told in years before Christ", DatePrecision.None);
        int year = told.From.Year;
        if (told.Precision < DatePrecision.Year)
        {
            int ahead = month - told.From.Month;
            if (ahead < -MonthsBack) year++;
            else if (ahead > 12 - MonthsBack) year--;
        }

        // What is told has happened: it cannot lie after publication.
        if (story.Publication is { } today && inYear(year)?.From > today && told.From <= today) year--;
        return inYear(year) is { } period ? new(period, DateBasis.Narrative, Reckoner.From(told)) : Reckoned.Open("there is no such day in that year", DatePrecision.Day);
    }

    private static Period? Following(Func<int, Period?> inYear, Period told)
    {
        for (int year = told.From.Year; year <= told.From.Year + 1; year++)
            if (inYear(year) is { } period && period.From > told.From) return period;
        return null;
    }

    // The end of a range: in the year of its start, or in the next.
    private static Period? FirstFrom(Func<int, Period?> inYear, Period start) =>
        inYear(start.From.Year) is { } period && period.To >= start.From ? period : inYear(start.From.Year + 1);

    private static Period? Preceding(Func<int, Period?> inYear, Period told)
    {
        for (int year = told.From.Year; year >= told.From.Year - 1; year--)
            if (inYear(year) is { } period && period.To < told.From) return period;
        return null;
    }

    private Reckoned Around(Func<int, Period?> inYear, Pointer pointer, Direction direction, DatePrecision precision)
    {
        if (story.Publication is not { } today) return Reckoned.Open(Unpublished, precision);
        var period = Chosen(inYear, pointer, direction, today);
        return period is null ? Reckoned.Open("there is no such day near publication", precision) : new(period, DateBasis.Publication, Reckoner.From(Period.Day(today)));
    }

    private static Period? Chosen(Func<int, Period?> inYear, Pointer pointer, Direction direction, LocalDate today)
    {
        Period? back = null, ahead = null;
        for (int year = Math.Max(1, today.Year - 4); year <= today.Year + 4; year++)
        {
            if (inYear(year) is not { } period) continue;
            bool isPast = pointer is Pointer.Last or Pointer.Previous ? period.To < today : period.From <= today;
            if (isPast) back = period;
            bool isAhead = pointer is Pointer.Next or Pointer.Following ? period.From > today : period.To >= today;
            if (isAhead) ahead ??= period;
        }

        return pointer switch
        {
            Pointer.Last or Pointer.Previous or Pointer.Past => back,
            Pointer.Next or Pointer.Following or Pointer.Coming => ahead,
            Pointer.This => inYear(today.Year) ?? back,
            _ => Looked(direction, back, ahead, today),
        };
    }

    private static Period? Looked(Direction direction, Period? back, Period? ahead, LocalDate today) => direction switch
    {
        Direction.Begun => IsNear(back, today) && !IsSoon(ahead, today) ? back : ahead,
        Direction.Future => ahead,
        Direction.Past or Direction.Perfect => back,
        Direction.Present when ahead is not null && NodaTime.Period.DaysBetween(today, ahead.From) <= DaysAheadOfPresent => ahead,
        _ => IsSoon(ahead, today) && !IsNear(back, today) ? ahead : back,
    };

    private static bool IsSoon(Period? ahead, LocalDate today) => ahead is not null && NodaTime.Period.DaysBetween(today, ahead.From) <= DaysAhead;

    private static bool IsNear(Period? back, LocalDate today) => back is not null && NodaTime.Period.DaysBetween(back.To, today) <= DaysAhead;
}
