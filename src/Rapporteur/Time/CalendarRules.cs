using NodaTime;

namespace Rapporteur.Time;

/// <summary>Reads dates as they are written, with or without their year: "Monday, Sept. 10, 2012", "3 March", "in August", "480 BC".</summary>
internal sealed class CalendarRules(TimeLine line, YearRules years)
{
    /// <summary>The date that starts at a token.</summary>
    /// <param name="i">The token.</param>
    /// <param name="previous">The date before it in the sentence, of which it may be the second half: "1915-17".</param>
    public Match? Read(int i, Match? previous)
    {
        var match = SecondHalf(i, previous) ?? Figures(i) ?? years.Read(i);
        if (match is not null) return match;
        if (line.Is(i, TimeClass.Weekday) && Month.IsWeekday(line, i)) return Weekday(i);
        return MonthFirst(i, i, IsoDayOfWeek.None) ?? DayFirst(i, i, IsoDayOfWeek.None) ?? DayAlone(i);
    }

    // "Monday, 10 September", "Monday Sept. 10", "Monday the 10th"; or the weekday alone.
    private Match? Weekday(int i)
    {
        var weekday = (IsoDayOfWeek)line[i].Word.Number;
        int next = line.Is(i + 1, ",") ? i + 2 : i + 1;
        return MonthFirst(i, next, weekday) ?? DayFirst(i, next, weekday) ?? OfWeek(i, weekday)
            ?? new Match(new Expression.OnWeekday(weekday, Pointer.None), i, i + 1);
    }

    // "Tuesday of next week"
    private Match? OfWeek(int i, IsoDayOfWeek weekday)
    {
        int at = line.Is(i + 2, "the") ? i + 3 : i + 2;
        if (!line.Is(i + 1, TimeClass.Of) || !line.Is(at, TimeClass.Pointer) || !line.Is(at + 1, TimeClass.Unit) || line[at + 1].Word is not { Unit: TimeUnit.Week, Number: 1 }) return null;
        return new Match(new Expression.WeekdayOf(1, weekday, new Expression.OfUnit(TimeUnit.Week, line[at].Word.Pointer)), i, at + 2);
    }

    // "September 10th, 2012", "September 2012", "September of that year", "September".
    private Match? MonthFirst(int start, int i, IsoDayOfWeek weekday)
    {
        if (!line.Is(i, TimeClass.Month) || !Month.IsMonth(line, i)) return null;
        int month = line[i].Word.Number;
        int d = line.Is(i + 1, "the") && line[i + 2].Numeral == Numeral.Ordinal ? i + 2 : i + 1;
        if (IsDay(d) && !IsCounted(d))
        {
            var (year, end) = YearAfter(d + 1);
            if (year is null && IsRange(d + 1) && IsDay(d + 2)) year = YearAfter(d + 3).Year;
            return new Match(new Expression.Calendar(year, month, line[d].Value, weekday, Pointer.None, null), start, year is null ? d + 1 : Math.Max(end, d + 1));
        }

        if (weekday != IsoDayOfWeek.None) return null;
        var (of, last) = YearAfter(i + 1);
        if (of is not null) return new Match(new Expression.Calendar(of, month, null, weekday, Pointer.None, null), start, last);
        if (!Month.IsLicensed(line, i)) return null;
        return new Match(new Expression.Calendar(null, month, null, weekday, Pointer.None, null), start, i + 1);
    }

    // "10 September 2012", "the 10th of September", "10-12 September".
    private Match? DayFirst(int start, int i, IsoDayOfWeek weekday)
    {
        int d = line.Is(i, "the") ? i + 1 : i;
        if (!IsDay(d) && !IsOrdinalDay(d)) return null;
        int day = line[d].Numeral == Numeral.None ? line[d].Word.Ordinal : line[d].Value;
        int m = line.Is(d + 1, TimeClass.Of) || line.IsDash(d + 1) ? d + 2 : d + 1;
        if (m < line.Count && Month.IsMonth(line, m))
        {
            var (year, end) = YearAfter(m + 1);
            return new Match(new Expression.Calendar(year, line[m].Word.Number, day, weekday, Pointer.None, null), start, year is null ? m + 1 : end);
        }

        if (!IsRange(d + 1) || !IsDay(d + 2) || line[d + 2].Value == day) return null;
        int second = line.Is(d + 3, TimeClass.Of) ? d + 4 : d + 3;
        if (second >= line.Count || !Month.IsMonth(line, second)) return null;
        return new Match(new Expression.Calendar(YearAfter(second + 1).Year, line[second].Word.Number, day, weekday, Pointer.None, null), start, d + 1);
    }

    // "on the 20th", where no noun follows it.
    private Match? DayAlone(int i)
    {
        bool isDay = line.Is(i, "the") && line[i + 1].Numeral == Numeral.Ordinal && line[i + 1].Value is >= 1 and <= 31;
        if (!isDay || !line.Is(i - 1, TimeClass.Preposition) || line.Is(i - 1, TimeClass.Of)) return null;
        bool isModifier = line.Tag(i + 2) is var tag && (tag.StartsWith('N') || tag.StartsWith('J')) && !line.Is(i + 2, TimeClass.Weekday);
        return isModifier || line.IsDash(i + 2) ? null : new Match(new Expression.Calendar(null, null, line[i + 1].Value, IsoDayOfWeek.None, Pointer.None, null), i, i + 2);
    }

    // The second of "May 3-5", "6 and 7 January" is a date of its own; of "1915-17" a year.
    private Match? SecondHalf(int i, Match? previous)
    {
        if (previous is not { Expression: Expression.Calendar first } || previous.Value.End != i - 1 || !IsRange(i - 1)) return null;
        if (line[i].Numeral is not (Numeral.Integer or Numeral.Ordinal or Numeral.ShortYear)) return null;
        int value = line[i].Value;
        if (first is { Month: { } month, Day: not null } && IsDay(i) && !IsCounted(i) && !Month.IsMonth(line, i + 1))
        {
            var (year, end) = YearAfter(i + 1);
            return new Match(first with { Year = year ?? first.Year, Month = month, Day = value, Weekday = IsoDayOfWeek.None }, i, year is null ? i + 1 : end);
        }

        bool isYear = first is { Year: >= 1000, Month: null, Pointer: Pointer.None } && line[i].Span.Length is 2 or 3 && (line.IsDash(i - 1) || line.Is(i - 1, "/"));
        if (!isYear || value > 99) return null;
        int whole = first.Year!.Value - (first.Year.Value % 100) + value;
        return new Match(first with { Year = whole < first.Year ? whole + 100 : whole }, i, i + 1);
    }

    // 2012-09-11; 25/12/2012, and 03/04/2012, which stays open.
    private Match? Figures(int i)
    {
        var token = line[i];
        int first = token.Second / 100, second = token.Second % 100;
        if (token.Numeral == Numeral.IsoDate)
            return new Match(new Expression.Calendar(token.Value, first, second, IsoDayOfWeek.None, Pointer.None, null), i, i + 1);
        if (token.Numeral != Numeral.SlashDate || (first > 12 && second > 12)) return null;
        if (first == second || second > 12) return new Match(new Expression.Calendar(token.Value, first, second, IsoDayOfWeek.None, Pointer.None, null), i, i + 1);
        if (first > 12) return new Match(new Expression.Calendar(token.Value, second, first, IsoDayOfWeek.None, Pointer.None, null), i, i + 1);
        return new Match(new Expression.Vague(null, "the day and the month may stand in either order"), i, i + 1);
    }

    private (int? Year, int End) YearAfter(int i)
    {
        bool isBetween = line.Is(i, ",") || line.Is(i, TimeClass.Of) || line.Is(i, "in") || (line.IsDash(i) && line.IsDash(i - 2));
        return years.Written(isBetween ? i + 1 : i);
    }

    private bool IsDay(int i) => line[i] is { Numeral: Numeral.Integer or Numeral.Ordinal, Value: >= 1 and <= 31, Span.Length: <= 4, Second: 0, Prefix: null };

    private bool IsOrdinalDay(int i) => line[i].Word is { Ordinal: >= 1 and <= 31 } && line.Is(i + 1, TimeClass.Of) && line.Is(i + 2, TimeClass.Month);

    // "May 3 people": a number that counts what follows; "Sept 11 attacks" is none.
    private bool IsCounted(int i) =>
        line.Is(i + 1, TimeClass.Units | TimeClass.Meridiem) || line.Is(i + 1, "%") || (line[i].Numeral == Numeral.Integer && line.IsDash(i + 1) && line.Is(i + 2, TimeClass.Unit));

    private bool IsRange(int i) => line.Is(i, TimeClass.Range) || line.IsDash(i);
}
