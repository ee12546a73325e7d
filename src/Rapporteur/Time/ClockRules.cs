using System.Globalization;

namespace Rapporteur.Time;

/// <summary>Reads times of day with their day: "Friday morning", "at 10:30 GMT on Monday", "the night of 3-4 March", "5 p.m.".</summary>
internal sealed class ClockRules(TimeLine line, PointerRules pointers, DateGrammar grammar)
{
    /// <summary>A time of day that starts at a token.</summary>
    public Match? Read(int i) => Clock(i) ?? PartOfDay(i);

    /// <summary>A day with a time after it: "Monday morning", "Monday at 3 p.m.", "yesterday evening".</summary>
    public Match? After(Match day)
    {
        if (!IsDay(day.Expression)) return null;
        int i = day.End;
        if (line.Is(i, TimeClass.DayPart) && line.Tag(i).StartsWith('N'))
            return new Match(new Expression.At(day.Expression, line[i].Word.Code!, DatePrecision.DayPart, null, null), day.Start, i + 1);
        if (line.Is(i, TimeClass.Part) && line.Is(i + 1, TimeClass.DayPart))
            return new Match(new Expression.At(day.Expression, line[i + 1].Word.Code!, DatePrecision.DayPart, line[i].Word.Part, null), day.Start, i + 2);
        int at = line.Is(i, ",") ? i + 1 : i;
        if (line.Is(at, "at")) at++;
        if (at == i && !(line[i].Numeral == Numeral.Clock)) return null;
        return TimeOfDay(at) is { } time ? new Match(time.At with { Day = day.Expression }, day.Start, time.End) : null;
    }

    // "10:30 a.m. GMT on Monday", "noon", "8 o'clock in the evening".
    private Match? Clock(int i)
    {
        if (TimeOfDay(i) is not var (time, end)) return null;
        int next = line.Is(end, ",") ? end + 1 : end;
        if (line.Is(next, "on")) next++;
        bool mayFollow = next > end || line.Is(end, TimeClass.Weekday | TimeClass.Day | TimeClass.Month);
        if (mayFollow && grammar.Period(next) is { } day && IsDay(day.Expression)) return new Match(time with { Day = day.Expression }, i, day.End);
        return new Match(time, i, end);
    }

    private (Expression.At At, int End)? TimeOfDay(int i)
    {
        var token = line[i];
        if (token.Is(TimeClass.Hour) && !line.IsDash(i + 1)) return (At(token.Word.Code!, "", DatePrecision.Hour), i + 1);
        if (token.Numeral is not (Numeral.Integer or Numeral.Clock or Numeral.Decimal) && !token.Is(TimeClass.Number)) return null;
        (int hour, int minute) = token.Numeral == Numeral.None ? (token.Word.Number, 0) : (token.Value, token.Numeral == Numeral.Integer ? 0 : token.Second);
        int end = i + 1;
        bool isClock = token.Numeral == Numeral.Clock;
        if (token is { Numeral: Numeral.Integer, Span.Length: 4 } && line.Is(end, TimeClass.Zone) && token.Value % 100 < 60) (hour, minute, isClock) = (token.Value / 100, token.Value % 100, true);
        if (line.Is(end, TimeClass.OClock)) (isClock, end) = (true, end + 1);
        if (line.Is(end, TimeClass.Meridiem) && hour is >= 1 and <= 12 && !line.Is(end, "am") | line[i].Numeral != Numeral.None)
            (hour, isClock, end) = ((hour % 12) + line[end].Word.Number, true, end + 1);
        if (!isClock || hour > 24 || minute > 59) return null;
        if (line.Is(end, "hrs") || line.Is(end, "hours")) end++;
        var (zone, zoneEnd) = Zone(end);
        if (DayPartAfter(zoneEnd) is var (isAfternoon, partEnd)) (hour, zoneEnd) = (isAfternoon && hour < 12 ? hour + 12 : hour, partEnd);
        bool isWhole = token.Numeral != Numeral.Clock && token.Numeral != Numeral.Decimal && minute == 0 && token.Span.Length < 4;
        string clock = string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");
        return (At(clock, zone, isWhole ? DatePrecision.Hour : DatePrecision.Minute), zoneEnd);
    }

    // "GMT", "local time", "(1430 GMT)" is a time of its own.
    private (string Offset, int End) Zone(int i)
    {
        if (!line.Is(i, TimeClass.Zone) || (!line.Is(i, "local") && !line.IsCapital(i))) return ("", i);
        string offset = line[i].Word.Code == "-" ? "" : line[i].Word.Code!;
        return (offset, line.Is(i + 1, "time") ? i + 2 : i + 1);
    }

    // "in the morning", "at night"
    private (bool IsAfternoon, int End)? DayPartAfter(int i)
    {
        bool isIn = line.Is(i, "in") && line.Is(i + 1, "the") && line.Is(i + 2, TimeClass.DayPart);
        bool isAt = line.Is(i, "at") && line.Is(i + 1, TimeClass.DayPart);
        if (!isIn && !isAt) return null;
        int part = isIn ? i + 2 : i + 1;
        return (line[part].Word.Code is "AF" or "EV" or "NI", part + 1);
    }

    // "the morning of 30 May", "this morning", "the next morning", "that night", "in the afternoon", "overnight".
    private Match? PartOfDay(int i)
    {
        var pointer = pointers.Pointed(i, out int at);
        DateMod? part = null;
        if (line.Is(at, TimeClass.Part) && line.Is(at + 1, TimeClass.DayPart)) (part, at) = (line[at].Word.Part, at + 1);
        bool isHours = line.Is(at, TimeClass.Part) && line.Is(at + 1, "hours");
        if (!line.Is(at, TimeClass.DayPart) && !isHours) return null;
        if (isHours) (part, at) = (line[at].Word.Part, at + 1);
        string code = isHours ? "MO" : line[at].Word.Code!;
        if (line.Is(at + 1, "hours")) at++;
        if (line.Is(at + 1, TimeClass.Of) || line.Is(at + 1, "on"))
        {
            if (TwoDays(at + 2) is var (first, second, last)) return new Match(new Expression.At(first, code, DatePrecision.DayPart, part, second), i, last);
            if (grammar.Period(at + 2) is { } day && IsDay(day.Expression)) return new Match(new Expression.At(day.Expression, code, DatePrecision.DayPart, part, null), i, day.End);
        }

        if (pointer is not (Pointer.None or Pointer.The)) return new Match(Pointed(pointer, code, part), i, at + 1);
        bool isCompound = line.IsDash(at + 1) || line.Tag(at + 1).StartsWith("NN", StringComparison.Ordinal) || line.Is(at + 1, TimeClass.Of);
        bool isPrepared = line.Is(pointer == Pointer.The ? i - 1 : at - 1, TimeClass.Preposition) || line.Is(at, "overnight") || line.Is(i - 1, "all");
        return isCompound || !isPrepared || isHours ? null : new Match(new Expression.At(null, code, DatePrecision.DayPart, part, null), i, at + 1);
    }

    // "last night" is that before the day of publication; "this morning", "tonight" are of it.
    private static Expression.At Pointed(Pointer pointer, string code, DateMod? part)
    {
        Expression day = pointer switch
        {
            Pointer.Last => new Expression.FromPublication(-1),
            Pointer.This => new Expression.FromPublication(0),
            _ => new Expression.OfUnit(TimeUnit.Day, pointer),
        };
        return new Expression.At(day, code, DatePrecision.DayPart, part, null);
    }

    // "3-4 March", "March 3-4": the days of one night.
    private (Expression Day, int Second, int End)? TwoDays(int i)
    {
        if (grammar.Period(i) is not { Expression: Expression.Calendar { Month: not null, Day: { } first } day } match) return null;
        bool isRange = line.IsDash(match.End) || line.Is(match.End, "/") || line.Is(match.End, "to");
        if (!isRange || grammar.Next(match.End + 1, match) is not { Expression: Expression.Calendar { Day: { } second } } next) return null;
        bool isNext = second == first + 1 || (second == 1 && first >= 28);
        return isNext ? (day, second, next.End) : null;
    }

    private static Expression.At At(string clock, string zone, DatePrecision precision) => new(null, $"{clock}{zone}", precision, null, null);

    private static bool IsDay(Expression expression) => expression is Expression.OnWeekday or Expression.Calendar { Day: not null } or Expression.FromPublication
        or Expression.Named or Expression.OfUnit { Unit: TimeUnit.Day } or Expression.Moved { Unit: TimeUnit.Day };
}
