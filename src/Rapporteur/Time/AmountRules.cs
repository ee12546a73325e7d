namespace Rapporteur.Time;

/// <summary>Reads what is counted in units: how long, how long ago, how much later, how long after an event.</summary>
internal sealed class AmountRules(TimeLine line, DateGrammar grammar)
{
    private const int LongestEvent = 10;

    private readonly AmountReader amounts = new(line);

    /// <summary>What is counted from a token on.</summary>
    public Match? Read(int i)
    {
        if (Pointed(i) is { } pointed) return pointed;
        if (DayBeside(i) is { } beside) return beside;
        if (amounts.Read(i) is { } amount) return Counted(amount);
        return Bare(i);
    }

    // "the past nine days", "the next few years", "the first ten months of 1915", "the last two weeks".
    private Match? Pointed(int i)
    {
        int next = line.Is(i, "the") || line.Is(i, "these") || line.Is(i, "those") ? i + 1 : i;
        var pointer = Pointer.None;
        int ordinal = 0;
        if (line.Is(next, TimeClass.Pointer)) pointer = line[next].Word.Pointer;
        else if (line.Is(next, TimeClass.Ordinal) && line[next].Word.Ordinal is 1 or -1) ordinal = line[next].Word.Ordinal;
        else return null;
        if (pointer is Pointer.That or Pointer.This && line.Is(next + 1, TimeClass.Pointer)) pointer = line[++next].Word.Pointer;
        if (pointer is Pointer.This or Pointer.That or Pointer.Same) return null;
        int at = next + 1;
        bool isSingle = line.Is(at, TimeClass.Unit) && pointer == Pointer.Past;
        bool isBare = line.Is(at, TimeClass.Units);
        int unit = line.AfterStretch(at);
        if (unit > at && line.Is(unit, TimeClass.Units)) (at, isBare) = (unit, true);
        var amount = isSingle || isBare ? new Amount(isBare ? double.NaN : line[at].Word.Number, line[at].Word.Unit, null, i, at + 1, false) : amounts.Read(at);
        if (amount is not { } found || (ordinal == 0 && line.Is(at, TimeClass.Article))) return null;
        return WithWhole(found with { Start = i }, pointer, ordinal);
    }

    private Match? WithWhole(Amount amount, Pointer pointer, int ordinal)
    {
        bool isOf = line.Is(amount.End, TimeClass.Of);
        var whole = isOf ? grammar.Period(amount.End + 1) : null;
        if (ordinal != 0 && !isOf) return null;
        if (isOf && pointer == Pointer.Last) (ordinal, pointer) = (-1, Pointer.None);
        var duration = new Expression.Duration(amount.Count, amount.Unit, amount.Mod, ordinal == 0 ? pointer : ordinal > 0 ? Pointer.Next : Pointer.Past, whole?.Expression);
        if (whole is { } w) return new Match(duration, amount.Start, w.End);
        if (!isOf) return new Match(duration, amount.Start, amount.End);
        if (ordinal == 0) return new Match(duration, amount.Start, amount.End);
        int end = EventEnd(amount.End + 1);
        if (end == amount.End + 1) return new Match(duration, amount.Start, amount.End);
        return new Match(duration with { Pointer = Pointer.None, Event = new EventLink(Words(amount.Start, amount.End + 1), line.Span(amount.End + 1, end)) }, amount.Start, amount.End);
    }

    private Match? Counted(Amount amount)
    {
        int end = amount.End;
        if (line.Is(end, TimeClass.Old) || (line.IsDash(end) && line.Is(end + 1, TimeClass.Old)) || (line.Is(end, TimeClass.Of) && line.Is(end + 1, "age"))) return null;
        if (line.Is(amount.Start - 1, "aged") || (line.Is(amount.Start - 1, TimeClass.Of) && line.Is(amount.Start - 2, "age"))) return null;
        if (amount.Count >= 1000 && line.Is(end - 1, TimeClass.Unit)) return null;
        if (Directed(amount) is { } directed) return directed;
        if (line.Is(end, TimeClass.Long)) end++;
        else if (line.IsDash(end) && line.Is(end + 1, TimeClass.Long)) end += 2;
        bool isIdiom = amount is { Count: 1, Unit: TimeUnit.Second } || (amount.Unit == TimeUnit.Quarter && !line.Is(end - 2, TimeClass.Stretch));
        if (isIdiom) return null;
        return new Match(new Expression.Duration(amount.Count, amount.Unit, amount.Mod, Pointer.None, null), amount.Start, end);
    }

    // "weeks later", "for years", "decades-long"; bare units count only where something beside them says so.
    private Match? Bare(int i)
    {
        int start = i;
        var mod = amounts.Modifier(ref i);
        if (line.Is(i, TimeClass.Unit) && line.IsDash(i + 1) && line.Is(i + 2, TimeClass.Long))
            return new Match(new Expression.Duration(1, line[i].Word.Unit, mod, Pointer.None, null), start, i + 3);
        if (!line.Is(i, TimeClass.Units)) return null;
        var amount = new Amount(double.NaN, line[i].Word.Unit, mod, start, i + 1, false);
        if (Directed(amount) is { } directed) return directed;
        if (line.IsDash(i + 1) && line.Is(i + 2, TimeClass.Long)) return new Match(new Expression.Duration(double.NaN, amount.Unit, mod, Pointer.None, null), start, i + 3);
        bool isPrepared = line.Is(start - 1, "in") || line.Is(start - 1, "for") || line.Is(start - 1, "within") || line.Is(start - 1, "over")
            || line.Is(start - 1, "after") || (line.Is(start - 1, TimeClass.Of) && !line.Is(start - 2, "out")) || mod is not null || start < i || line.Is(start - 1, "and");
        if (!isPrepared || line.Is(start - 1, TimeClass.Article) || amount.Unit == TimeUnit.Second) return null;
        return new Match(new Expression.Duration(double.NaN, amount.Unit, mod, Pointer.None, null), start, i + 1);
    }

    // What follows the amount says which way it is reckoned, and from what.
    private Match? Directed(Amount amount)
    {
        int end = amount.End;
        if (line.Is(end, TimeClass.Ago)) return Moved(amount, end + 1, isBack: true, isTold: false, null);
        if (line.Is(end, "from") && (line.Is(end + 1, "now") || line.Is(end + 1, "today"))) return Moved(amount, end + 2, isBack: false, isTold: false, null);
        if (line.Is(end, "on") && !line.IsDash(end - 1) && IsEnd(end + 1)) return Moved(amount, end + 1, isBack: false, isTold: true, null);
        bool isBack = line.Is(end, TimeClass.Earlier), isForward = line.Is(end, TimeClass.Later);
        if (!isBack && !isForward && !line.Is(end, "since")) return null;
        bool isAdverb = line.Is(end, "later") || line.Is(end, "earlier") || line.Is(end, "previously") || line.Is(end, "afterwards")
            || line.Is(end, "afterward") || line.Is(end, "beforehand") || line.Is(end, "hence");
        if (!isAdverb && !IsEnd(end + 1)) return FromSomething(amount, isBack);
        if (line.Is(end, "since") || line.Is(end, "following")) return null;
        bool isBesideThan = line.Is(end + 1, "than");
        return isBesideThan ? FromSomething(amount with { End = end + 1 }, isBack) : Moved(amount, end + 1, isBack, isTold: true, null);
    }

    // "two weeks before Christmas", "three days after the fall of Girona".
    private Match? FromSomething(Amount amount, bool isBack)
    {
        int start = amount.End + 1;
        if (grammar.Period(start) is { } from && !line.Is(amount.End, "since")) return Moved(amount, from.End, isBack, isTold: false, from.Expression);
        int end = EventEnd(start);
        if (end == start) return null;
        var link = new EventLink(Words(amount.Start, start), line.Span(start, end));
        return new Match(new Expression.Duration(amount.Count, amount.Unit, amount.Mod, Pointer.None, null) { Event = link }, amount.Start, amount.End);
    }

    private static Match Moved(Amount amount, int end, bool isBack, bool isTold, Expression? from) =>
        new(new Expression.Moved(isBack ? -amount.Count : amount.Count, amount.Unit, isTold, from, amount.Mod) { IsBack = isBack }, amount.Start, end);

    // "the day before yesterday", "the day after the battle", "the night before he died".
    private Match? DayBeside(int i)
    {
        int unit = line.Is(i, "the") ? i + 1 : i;
        bool isNight = line.Is(unit, TimeClass.DayPart);
        bool isDay = isNight || (line.Is(unit, TimeClass.Unit) && line[unit].Word.Unit >= TimeUnit.Day);
        if (unit == i || !isDay || !line.Is(unit + 1, TimeClass.Later | TimeClass.Earlier) || line.Is(unit + 1, "later") || IsEnd(unit + 2)) return null;
        bool isBack = line.Is(unit + 1, TimeClass.Earlier);
        var unitOfTime = isNight ? TimeUnit.Day : line[unit].Word.Unit;
        if (grammar.Period(unit + 2) is { } from)
        {
            var day = new Expression.Moved(isBack ? -1 : 1, unitOfTime, false, from.Expression, null) { IsBack = isBack };
            return new Match(isNight ? new Expression.At(day, line[unit].Word.Code!, DatePrecision.DayPart, null, null) : day, i, from.End);
        }

        int end = EventEnd(unit + 2);
        if (end == unit + 2) return null;
        var link = new EventLink(Words(i, unit + 2), line.Span(unit + 2, end));
        return new Match(new Expression.OfEvent(link, Precisions.Of(unitOfTime)), i, end);
    }

    /// <summary>The end of the words for an event that start at a token: of the clause, or after some words.</summary>
    public int EventEnd(int start)
    {
        int end = start;
        bool isClause = line.Relation(start - 1) == "mark";
        while (end < line.Count && end - start < LongestEvent && !IsBound(end, start, isClause)) end++;
        return end;
    }

    // An event told in a noun ends before its verb, and before what only says when it was.
    private bool IsBound(int i, int start, bool isClause)
    {
        string tag = line.Tag(i);
        if (tag is "," or "." or ":" or "-RRB-" or "-LRB-" or "``" or "''") return true;
        if (!isClause && tag is "VBD" or "VBZ" or "VBP" or "MD" or "TO" or "WDT" or "WP" && line.Relation(i) != "amod") return true;
        bool isNext = tag is "DT" or "PRP" && i > start && line.Tag(i - 1).StartsWith('N');
        if (isNext && !isClause) return true;
        bool isTime = line.Is(i, TimeClass.Month | TimeClass.Weekday | TimeClass.Day) || (i + 1 < line.Count && line.Is(i + 1, TimeClass.Month | TimeClass.Weekday) && tag == "IN");
        return i > start && (isTime || line.Is(i, "and") || line.Is(i, "but") || line.Is(i, "when") || (!isClause && i > start + 1 && tag == "IN" && !line.Is(i, TimeClass.Of)));
    }

    private bool IsEnd(int i) => i >= line.Count || line.Tag(i) is "." or "," or ":" or "-RRB-" or "''" or "CC";

    private string Words(int start, int end)
    {
        var span = line.Span(start, end);
        return string.Join(' ', span.In(line.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
    }
}
