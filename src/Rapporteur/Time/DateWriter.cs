using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Time;

/// <summary>Turns words of time into dates, in the order of the story.</summary>
internal sealed class DateWriter(string text, Story story)
{
    private readonly Reckoner reckoner = new(story);
    private (Period Period, DateBasis Basis)? last;

    /// <summary>The date that words of time stand for.</summary>
    public Date Write(string id, TimeMention mention)
    {
        story.Enter(mention.Paragraph);
        story.RangeStart = mention.IsEnd ? last : null;
        last = null;
        var evidence = new Evidence(mention.Span, mention.Expression.Rule);
        var date = new Date(id, mention.Span, DateType.Date, null, null, null, null, DatePrecision.None, DateBasis.None, null, evidence);
        return mention.Expression switch
        {
            Expression.Duration duration => Duration(date, duration, mention.Direction),
            Expression.Frequency frequency => date with { Type = DateType.Set, Value = frequency.Value, Basis = DateBasis.Explicit },
            Expression.Vague vague => date with { Value = vague.Value, Reason = vague.Reason },
            Expression.OfEvent of => date with { Basis = DateBasis.Event, Precision = of.Precision, Reason = Reason(of.Event) },
            Expression.At at => At(date, at, mention.Direction),
            _ => Dated(date, mention.Expression, mention.Direction),
        };
    }

    private Date Dated(Date date, Expression expression, Direction direction)
    {
        if (expression is Expression.FromPublication { Days: 0 } && story.IsHistory && story.Told is not null)
            return date with { Value = "PRESENT_REF", Reason = "the present of a history" };
        var reckoned = reckoner.Reckon(expression, direction);
        Note(expression, reckoned);
        var mod = ModOf(expression);
        if (expression is Expression.Moved { Count: double.NaN } moved) return Open(date, moved, reckoned);
        if (reckoned.Period is not { } period)
            return date with { Value = reckoned.Before, Mod = reckoned.Before is null ? null : mod, Precision = reckoned.Precision, Basis = reckoned.Basis, Reason = reckoned.Reason };
        var (from, to) = Bounds(period, mod);
        return date with { Value = period.Value, Mod = mod, From = from, To = to, Precision = period.Precision, Basis = reckoned.Basis, Reason = reckoned.Reason };
    }

    private void Note(Expression expression, Reckoned reckoned)
    {
        if (reckoned.Period is { } period)
        {
            last = (period, reckoned.Basis);
            story.Tell(period, reckoned.Basis);
        }
        else if (expression is Expression.Calendar { Year: < 0 } before) story.TellBefore(-before.Year.Value);
    }

    // "a few days later": after the one, before nobody knows.
    private Date Open(Date date, Expression.Moved moved, Reckoned reckoned)
    {
        bool isTold = moved.IsTold;
        var anchor = moved.From is not null ? null : isTold ? story.Told?.From : story.Publication;
        var basis = anchor is null ? DateBasis.None : isTold ? DateBasis.Narrative : DateBasis.Publication;
        return date with
        {
            Value = moved.IsBack ? "PAST_REF" : "FUTURE_REF",
            From = moved.IsBack ? null : anchor?.PlusDays(1),
            To = moved.IsBack ? anchor?.PlusDays(-1) : null,
            Basis = basis,
            Reason = reckoned.Reason ?? (anchor is null ? "the day that it is reckoned from is not told" : null),
        };
    }

    private static (LocalDate? From, LocalDate? To) Bounds(Period period, DateMod? mod) => mod switch
    {
        DateMod.Start or DateMod.Mid or DateMod.End => period.Third(mod.Value),
        DateMod.Before => (null, period.From.PlusDays(-1)),
        DateMod.After => (period.To.PlusDays(1), null),
        _ => (period.From, period.To),
    };

    private static DateMod? ModOf(Expression expression) => expression switch
    {
        Expression.PartOf part => part.Part,
        Expression.Moved { Mod: DateMod.MoreThan } moved => moved.IsBack ? DateMod.Before : DateMod.After,
        Expression.Moved { Mod: DateMod.LessThan } moved => moved.IsBack ? DateMod.After : DateMod.Before,
        Expression.Moved { Mod: { } mod } when mod is DateMod.Approx => mod,
        _ => null,
    };

    private Date At(Date date, Expression.At at, Direction direction)
    {
        date = date with { Type = DateType.Time, Mod = at.Part, Precision = at.Precision };
        var day = DayOf(at, direction);
        if (day.Period is not { Precision: <= DatePrecision.Day } period)
            return date with { Basis = DateBasis.None, Reason = day.Reason ?? "its day is not told", Mod = null };
        story.Tell(period, day.Basis);
        bool isPart = at.Precision == DatePrecision.DayPart;
        var lastDay = at.LastDay is null ? period.To : period.To.PlusDays(1);
        return date with { Value = $"{period.Value}T{at.Code}", From = period.From, To = isPart ? lastDay : period.To, Basis = day.Basis, Reason = day.Reason };
    }

    // A time without a day is of the day told last, or of that of publication.
    private Reckoned DayOf(Expression.At at, Direction direction)
    {
        if (at.Day is not null) return reckoner.Reckon(at.Day, direction);
        if (story.ToldDay is { } told) return new(told, DateBasis.Narrative, Reckoner.From(told));
        bool isClock = at.Precision != DatePrecision.DayPart;
        return story.Publication is { } today && isClock && !story.IsHistory
            ? new(Period.Day(today), DateBasis.Publication, Reckoner.From(Period.Day(today)))
            : Reckoned.Open("its day is not told", at.Precision);
    }

    private Date Duration(Date date, Expression.Duration duration, Direction direction)
    {
        date = date with
        {
            Type = DateType.Duration,
            Value = Durations.Value(duration.Count, duration.Unit),
            Mod = duration.Mod,
            Basis = duration.Event is null ? DateBasis.Explicit : DateBasis.Event,
            Reason = duration.Event is { } link ? Reason(link) : null,
        };
        if (double.IsNaN(duration.Count) || duration.Unit < TimeUnit.Day || !double.IsInteger(duration.Count)) return date;
        return duration.Whole is null ? Beside(date, duration) : Inside(date, duration, direction);
    }

    // "the past nine days" end with the day of publication, "the next two weeks" start with it, or with the day told last.
    private Date Beside(Date date, Expression.Duration duration)
    {
        bool isPast = duration.Pointer is Pointer.Past or Pointer.Last or Pointer.Previous;
        bool isNext = duration.Pointer is Pointer.Next or Pointer.Coming or Pointer.Following;
        if (!isPast && !isNext) return date;
        bool isTold = (story.IsHistory || duration.Pointer is Pointer.Following or Pointer.Previous) && story.Told is not null;
        var anchor = isTold ? story.Told!.From : story.Publication;
        if (anchor is not { } day) return date with { Reason = "the day of publication is not known" };
        if (Period.Moved(day, duration.Unit, (long)(isPast ? -duration.Count : duration.Count)) is not { } other) return date;
        var (from, to) = isPast ? (other, day) : (day, other);
        return date with { From = from, To = to, Basis = isTold ? DateBasis.Narrative : DateBasis.Publication, Reason = Reckoner.From(Period.Day(day)) };
    }

    // "the first ten months of 1915"
    private Date Inside(Date date, Expression.Duration duration, Direction direction)
    {
        var whole = reckoner.Reckon(duration.Whole!, direction);
        if (whole.Period is not { } period) return date with { Basis = whole.Basis, Reason = whole.Reason };
        story.Tell(period, whole.Basis);
        bool isFirst = duration.Pointer == Pointer.Next;
        var edge = isFirst ? period.From : period.To.PlusDays(1);
        if (Period.Moved(edge, duration.Unit, (long)(isFirst ? duration.Count : -duration.Count)) is not { } other) return date;
        var (from, to) = isFirst ? (period.From, other.PlusDays(-1)) : (other, period.To);
        return date with { From = from, To = to, Basis = whole.Basis, Reason = whole.Reason };
    }

    private string Reason(EventLink link) => $"{link.Relation} “{Flat(link.Event)}”: only that event dates it";

    private string Flat(TextSpan span) => string.Join(' ', span.In(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
