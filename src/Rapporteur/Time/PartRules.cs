using NodaTime;

namespace Rapporteur.Time;

/// <summary>Reads parts of what can be dated: "early July", "the end of the year", "the third quarter of 2012", "later that month".</summary>
internal sealed class PartRules(TimeLine line, YearRules years, DateGrammar grammar)
{
    /// <summary>A part that starts at a token.</summary>
    public Match? Read(int i) => Side(i) ?? Noun(i) ?? Adjective(i) ?? Half(i) ?? Ordinal(i) ?? PossessiveEnd(i);

    // "later this year", "earlier that day", "later in the day", "earlier today".
    private Match? Side(int i)
    {
        bool isLater = line.Is(i, "later");
        if (!isLater && !line.Is(i, "earlier")) return null;
        int at = line.Is(i + 1, "in") || line.Is(i + 1, "on") ? i + 2 : i + 1;
        if (!line.Is(at, TimeClass.Pointer | TimeClass.Article | TimeClass.Day | TimeClass.Month | TimeClass.Weekday) && line[at].Numeral == Numeral.None) return null;
        if (grammar.Period(at) is not { } whole || whole.Expression is Expression.Vague) return null;
        return new Match(new Expression.Side(whole.Expression, isLater), i, whole.End);
    }

    // "the end of March", "the beginning of the year", "the middle of August", "the latter part of 1944", "end of May".
    private Match? Noun(int i)
    {
        int at = line.Is(i, "the") ? i + 1 : i;
        if (line.Is(at, "very")) at++;
        var part = line.Is(at, TimeClass.PartNoun) ? line[at].Word.Part : null;
        if (line.Is(at, TimeClass.Part | TimeClass.Ordinal) && (line.Is(at + 1, "part") || line.Is(at + 1, "days") || line.Is(at + 1, "stages")))
            (part, at) = (line[at].Word.Part ?? (line[at].Word.Ordinal < 0 ? DateMod.End : DateMod.Start), at + 1);
        bool isRest = line.Is(at, "rest") || line.Is(at, "remainder");
        if ((part is null && !isRest) || !line.Is(at + 1, TimeClass.Of)) return null;
        int start = at + 2;
        if (grammar.Period(start) is not { } whole || whole.Expression is Expression.Vague or Expression.Duration or Expression.Moved)
            return line.Is(at, TimeClass.Units) && grammar.EventEnd(start) is var end && end > start ? OfEvent(i, start, end, TimeUnit.Day) : null;
        return new Match(isRest ? new Expression.Side(whole.Expression, true) : new Expression.PartOf(whole.Expression, part!.Value), i, whole.End);
    }

    // "early July", "late on Monday", "late in the year", "mid - June", "the early 1990s", "mid-June".
    private Match? Adjective(int i)
    {
        if (line[i].Prefix is { } prefix && line.Is(i, TimeClass.Month | TimeClass.Season | TimeClass.Day | TimeClass.Decade | TimeClass.DayPart | TimeClass.Unit)) return Prefixed(i, prefix);
        int at = line.Is(i, "the") || line.Is(i, "very") ? i + 1 : i;
        if (line.Is(at, "very")) at++;
        if (!line.Is(at, TimeClass.Part) || line.Is(at, TimeClass.PartNoun) || line.Is(at, "earlier") || line[at].Word.Part is not { } part) return null;
        int start = at + 1;
        if (line.IsDash(start)) start++;
        if (line.Is(start, "or")) return null;
        bool isPrepared = line.Is(start, "in") || line.Is(start, "on");
        if (isPrepared || (line.Is(start, TimeClass.Of) && part == DateMod.Mid)) start++;
        if (!isPrepared && line.Is(start, "the") && !line.Is(start + 1, TimeClass.Pointer)) return null;
        if (grammar.Period(start) is not { } whole || whole.Expression is Expression.Vague or Expression.Duration or Expression.Moved or Expression.Frequency) return null;
        // A part of a part of a day belongs to the time: "early on Monday morning".
        if (whole.Expression is Expression.At time) return new Match(time with { Part = part }, i, whole.End);
        return new Match(new Expression.PartOf(whole.Expression, part), i, whole.End);
    }

    private Match? Prefixed(int i, DateMod prefix)
    {
        var word = line[i].Word;
        if (word.Is(TimeClass.Month))
        {
            var (year, end) = years.Written(line.Is(i + 1, TimeClass.Of) || line.Is(i + 1, ",") ? i + 2 : i + 1);
            return new Match(new Expression.PartOf(new Expression.Calendar(year, word.Number, null, IsoDayOfWeek.None, Pointer.None, null), prefix), i, year is null ? i + 1 : end);
        }

        if (word.Is(TimeClass.DayPart)) return new Match(new Expression.At(null, word.Code!, DatePrecision.DayPart, prefix, null), i, i + 1);
        if (word.Is(TimeClass.Season))
        {
            var (year, end) = years.Written(line.Is(i + 1, TimeClass.Of) ? i + 2 : i + 1);
            return new Match(new Expression.PartOf(new Expression.OfSeason(word.Code!, year, Pointer.None, null), prefix), i, year is null ? i + 1 : end);
        }

        return null;
    }

    // "the first half of 2012", "the second half of the year", "the latter half of August".
    private Match? Half(int i)
    {
        int at = line.Is(i, "the") ? i + 1 : i;
        int half = line[at].Word.Ordinal;
        if (half is not (1 or 2 or -1) || !line.Is(at + 1, TimeClass.Half)) return null;
        if (!line.Is(at + 2, TimeClass.Of) || grammar.Period(at + 3) is not { } whole) return null;
        var expression = whole.Expression is Expression.Calendar { Month: null } or Expression.OfUnit { Unit: TimeUnit.Year }
            ? (Expression)new Expression.HalfOf(half == 1 ? 1 : 2, whole.Expression)
            : new Expression.PartOf(whole.Expression, half == 1 ? DateMod.Start : DateMod.End);
        return new Match(expression, i, whole.End);
    }

    // "the third quarter of this year", "the first week of May", "the last day of 1999", "the third month of the revolution".
    private Match? Ordinal(int i)
    {
        if (line.Is(i, TimeClass.Quarter) && line.IsCapital(i)) return Quarter(i, line[i].Word.Number, i + 1);
        int at = line.Is(i, TimeClass.Article) ? i + 1 : i;
        int ordinal = line[at].Numeral == Numeral.Ordinal ? line[at].Value : line[at].Word.Ordinal;
        if (ordinal == 0 && line.Is(at, TimeClass.Pointer) && line[at].Word.Pointer == Pointer.Last) ordinal = -1;
        if (ordinal != 0 && line.Is(at + 1, TimeClass.Weekday)) return WeekdayOf(i, at + 1, ordinal);
        int unit = line.Is(at + 1, "full") ? at + 2 : at + 1;
        if (line.IsDash(unit)) unit++;
        unit = line.AfterStretch(unit);
        if (ordinal == 0 || !line.Is(unit, TimeClass.Unit) || line[unit].Word.Unit < TimeUnit.Minute) return null;
        var kind = line[unit].Word.Unit;
        int of = unit + 1;
        if (line.Is(of, TimeClass.Of) || line.Is(of, "in"))
        {
            if (grammar.Period(of + 1) is { } whole && whole.Expression is not (Expression.Vague or Expression.Duration))
                return new Match(new Expression.UnitOf(ordinal, kind, whole.Expression), i, whole.End);
            int end = line.Is(of, TimeClass.Of) ? grammar.EventEnd(of + 1) : of;
            if (end > of + 1) return OfEvent(i, of + 1, end, kind);
        }

        if (line.Tag(at - 1) == "PRP$") return OfPronoun(at, of, kind);
        if (IsRunning(at, of)) return new Match(new Expression.OfUnit(kind, Pointer.The), i, of);

        return kind == TimeUnit.Quarter && ordinal is >= 1 and <= 4 ? Quarter(i, ordinal, of) : null;
    }

    // "the third quarter", "Q3 2012"
    private Match Quarter(int start, int ordinal, int end)
    {
        var (year, last) = years.Written(end);
        var whole = year is null ? null : new Expression.Calendar(year, null, null, IsoDayOfWeek.None, Pointer.None, null);
        return new Match(new Expression.UnitOf(ordinal, TimeUnit.Quarter, whole), start, year is null ? end : last);
    }

    // "the first Monday in May"
    private Match? WeekdayOf(int start, int weekday, int ordinal)
    {
        bool isOf = ordinal is >= -1 and <= 5 && (line.Is(weekday + 1, TimeClass.Of) || line.Is(weekday + 1, "in"));
        if (!isOf || grammar.Period(weekday + 2) is not { Expression: Expression.Calendar { Day: null } or Expression.OfUnit } whole) return null;
        return new Match(new Expression.WeekdayOf(ordinal, (IsoDayOfWeek)line[weekday].Word.Number, whole.Expression), start, whole.End);
    }

    // "its third month": of something named before.
    private Match OfPronoun(int at, int end, TimeUnit unit)
    {
        string relation = $"{line.Span(at, end).In(line.Text)} of";
        return new Match(new Expression.OfEvent(new EventLink(relation, line.Span(at - 1, at)), Precisions.Of(unit)), at, end);
    }

    // "for a fourth straight day", "the third week in a row": that of the story.
    private bool IsRunning(int at, int end)
    {
        int before = line.Is(at - 1, TimeClass.Article) ? at - 2 : at - 1;
        bool isFor = line.Is(before, "for") || line.Is(before, "into");
        return isFor || line.Is(end, "running") || (line.Is(end, "in") && line.Is(end + 1, "a") && line.Is(end + 2, "row"));
    }

    private Match OfEvent(int start, int eventStart, int end, TimeUnit unit)
    {
        string relation = string.Join(' ', line.Span(start, eventStart).In(line.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Match(new Expression.OfEvent(new EventLink(relation.ToLowerInvariant(), line.Span(eventStart, end)), Precisions.Of(unit)), start, end);
    }

    // "year's end", "at month's end", "the year-end", "month-end".
    private Match? PossessiveEnd(int i)
    {
        if (!line.Is(i, TimeClass.Unit) || line[i].Word.Unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Quarter)) return null;
        int end = line.Is(i + 1, "'s") || line.Is(i + 1, "’s") || line.IsDash(i + 1) ? i + 2 : i + 1;
        if (end == i + 1 || !line.Is(end, "end")) return null;
        return new Match(new Expression.PartOf(new Expression.OfUnit(line[i].Word.Unit, Pointer.The), DateMod.End), i, end + 1);
    }
}
