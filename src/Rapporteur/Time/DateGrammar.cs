namespace Rapporteur.Time;

/// <summary>Finds the words of time in a sentence: at each token the longest that any rule reads.</summary>
internal sealed class DateGrammar
{
    // "the end of the first week of the second month of …": deeper nobody goes.
    private const int Deepest = 3;

    private readonly TimeLine line;
    private readonly CalendarRules calendar;
    private readonly PointerRules pointers;
    private readonly PartRules parts;
    private readonly AmountRules amounts;
    private readonly SetRules sets;
    private readonly ClockRules clocks;
    private readonly VagueRules vague;
    private int depth;

    /// <summary>A grammar over a line.</summary>
    public DateGrammar(TimeLine line, HolidayTable holidays)
    {
        this.line = line;
        var years = new YearRules(line);
        calendar = new(line, years);
        pointers = new(line, years, holidays);
        parts = new(line, years, this);
        amounts = new(line, this);
        sets = new(line);
        clocks = new(line, pointers, this);
        vague = new(line);
    }

    /// <summary>Adds the words of time of the sentence that the line holds, in order and apart.</summary>
    public void Read(List<Match> matches)
    {
        Match? previous = null;
        for (int i = 0; i < line.Count;)
        {
            if (MayStart(i) && Top(i, previous) is { } match && match.End > i)
            {
                matches.Add(match);
                previous = match;
                i = match.End;
            }
            else
            {
                i++;
            }
        }

        BorrowYears(matches);
    }

    /// <summary>What can be dated and starts at a token, for a rule that reads a part of it.</summary>
    public Match? Period(int i) => Next(i, null);

    /// <summary>The same after another date, of which it may be the second half.</summary>
    public Match? Next(int i, Match? previous)
    {
        if (depth >= Deepest || i >= line.Count) return null;
        depth++;
        var match = Dated(i, previous);
        if (match is { } day && clocks.After(day) is { } timed) match = timed;
        depth--;
        return match;
    }

    /// <summary>The end of the words for an event that start at a token.</summary>
    public int EventEnd(int i) => amounts.EventEnd(i);

    private bool MayStart(int i) => line[i] is { } token && (token.Numeral != Numeral.None || token.Word.Classes != TimeClass.None);

    private Match? Top(int i, Match? previous)
    {
        var match = Next(i, previous);
        match = Match.Longest(match, clocks.Read(i));
        match = Match.Longest(match, sets.Read(i));
        match = Match.Longest(match, amounts.Read(i));
        return Match.Longest(match, vague.Read(i));
    }

    private Match? Dated(int i, Match? previous)
    {
        var match = Match.Longest(parts.Read(i), WithWhole(calendar.Read(i, previous)));
        match = Match.Longest(match, pointers.Read(i));
        if (line.Is(i, TimeClass.Day) && match is { } today) match = today;
        return Match.Longest(match, amounts.Read(i) is { Expression: Expression.Moved } moved ? moved : null);
    }

    // "August of that year", "March the same year", "June last year", "Monday of this week".
    private Match? WithWhole(Match? match)
    {
        if (match is not { Expression: Expression.Calendar { Year: null, Whole: null } date } found) return match;
        int i = line.Is(found.End, TimeClass.Of) || line.Is(found.End, ",") ? found.End + 1 : found.End;
        var pointer = pointers.Pointed(i, out int unit);
        if (pointer is Pointer.None or Pointer.The || !line.Is(unit, TimeClass.Unit)) return match;
        var whole = date.Month is null ? TimeUnit.Month : TimeUnit.Year;
        return line[unit].Word.Unit == whole ? found with { Expression = date with { Whole = new Expression.OfUnit(whole, pointer) }, End = unit + 1 } : match;
    }

    // "from May 3 to June 5, 2011": the first has the year of the second.
    private void BorrowYears(List<Match> matches)
    {
        for (int k = matches.Count - 2; k >= 0; k--)
        {
            if (YearOf(matches[k + 1].Expression) is not { } year || !IsJoined(matches[k], matches[k + 1])) continue;
            matches[k] = matches[k] with { Expression = WithYear(matches[k].Expression, matches[k + 1].Expression, year) };
        }
    }

    private bool IsJoined(Match first, Match second)
    {
        int gap = second.Start - first.End;
        if (gap is < 1 or > 3) return false;
        for (int i = first.End; i < second.Start; i++)
            if (!line.Is(i, TimeClass.Range | TimeClass.Preposition) && !line.IsDash(i) && !line.Is(i, ",")) return false;
        return line.Is(first.End, TimeClass.Range) || line.IsDash(first.End) || line.Is(first.End, ",");
    }

    private static int? YearOf(Expression expression) => expression switch
    {
        Expression.Calendar { Year: { } year, Month: not null } => year,
        Expression.PartOf part => YearOf(part.Whole),
        _ => null,
    };

    private static Expression WithYear(Expression expression, Expression later, int year) => expression switch
    {
        Expression.Calendar { Year: null, Month: { } month, Whole: null, Pointer: Pointer.None } date => date with { Year = IsAfter(month, later) ? year - 1 : year },
        Expression.PartOf part => part with { Whole = WithYear(part.Whole, later, year) },
        _ => expression,
    };

    private static bool IsAfter(int month, Expression later) => later is Expression.Calendar { Month: { } end } && month > end;
}
