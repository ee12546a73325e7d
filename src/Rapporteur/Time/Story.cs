using NodaTime;

namespace Rapporteur.Time;

/// <summary>Where a story stands in time as it is read: the day of publication, and the date told last.</summary>
internal sealed class Story
{
    // So many written dates of the past, and so many times those that look to publication, make a history.
    private const int FewestDates = 5, TimesOthers = 6;

    // How far a year alone may lie from the thread of the story.
    private const int YearsBack = 1, YearsAhead = 3;

    private const int FirstYear = 1000, LastYear = 9000;

    private int paragraph = -1;
    private int dayParagraph = -1;

    /// <param name="publication">The day of publication, where it is known.</param>
    /// <param name="mentions">All words of time in the report.</param>
    public Story(LocalDate? publication, List<TimeMention> mentions)
    {
        // Nothing was published near either end of the calendar, where reckoning would leave it.
        if (publication?.Year is < FirstYear or > LastYear) publication = null;
        Publication = publication;
        int past = 0, others = 0;
        foreach (var mention in mentions)
        {
            if (IsWritten(mention.Expression, publication)) past += mention.Direction == Direction.Perfect ? 0 : 1;
            else if (LooksToPublication(mention.Expression) && !IsOfAnyTime(mention)) others++;
        }

        IsHistory = past >= FewestDates && past >= TimesOthers * others && (publication is not null || others == 0);
    }

    /// <summary>The day of publication.</summary>
    public LocalDate? Publication { get; }

    /// <summary>Whether the report tells of a past that its dates are reckoned in.</summary>
    public bool IsHistory { get; }

    /// <summary>The date told last.</summary>
    public Period? Told { get; private set; }

    /// <summary>Where the thread of the story is: what a month without its year is reckoned from.</summary>
    public Period? Thread { get; private set; }

    /// <summary>The day told last, as long as it is near.</summary>
    public Period? ToldDay { get; private set; }

    /// <summary>The start of the range that the date being reckoned ends, with what it was reckoned from.</summary>
    public (Period Period, DateBasis Basis)? RangeStart { get; set; }

    /// <summary>The year before Christ told last, where it is later in the text than <see cref="Told"/>.</summary>
    public int? ToldBefore { get; private set; }

    /// <summary>Whether this paragraph started to tell of a past year.</summary>
    public bool IsPastParagraph { get; private set; }

    /// <summary>Whether a date without a year is one of the story, not of the days round publication.</summary>
    public bool Tells(Direction direction) => ToldBefore is not null || (Told is not null && (IsHistory || (IsPastParagraph && direction is Direction.Past or Direction.Unknown or Direction.Present)));

    /// <summary>Goes on to a paragraph.</summary>
    public void Enter(int next)
    {
        if (next == paragraph) return;
        paragraph = next;
        IsPastParagraph = false;
        if (dayParagraph < next - 1 && !IsHistory) ToldDay = null;
    }

    /// <summary>Notes a date.</summary>
    /// <param name="period">The date.</param>
    /// <param name="basis">What it was reckoned from.</param>
    public void Tell(Period period, DateBasis basis)
    {
        (Told, ToldBefore) = (period, null);
        if (IsOnThread(period, basis)) Thread = period;
        if (period.Precision <= DatePrecision.Day) (ToldDay, dayParagraph) = (period, paragraph);
        else if (basis == DateBasis.Explicit && ToldDay is { } day && period.From > day.From) ToldDay = null;
        if (basis == DateBasis.Publication) IsPastParagraph = false;
        else if (basis == DateBasis.Explicit && period.Precision <= DatePrecision.Month && (Publication is not { } today || period.To.PlusMonths(3) < today && period.From.Year < today.Year)) IsPastParagraph = true;
    }

    // A year alone is often an aside ("the 1941 campaign", "as in 1614"): it carries the thread on only where it is near.
    private bool IsOnThread(Period period, DateBasis basis)
    {
        if (period.Precision < DatePrecision.Year || Thread is not { } thread) return period.Precision <= DatePrecision.Year;
        int ahead = period.From.Year - thread.From.Year;
        return period.Precision == DatePrecision.Year && basis == DateBasis.Explicit && ahead is >= -YearsBack and <= YearsAhead && ahead != 0;
    }

    /// <summary>Notes a year before Christ.</summary>
    public void TellBefore(int year) => (Told, ToldDay, Thread, ToldBefore) = (null, null, null, year);

    private static bool IsWritten(Expression expression, LocalDate? publication) => expression switch
    {
        Expression.Calendar { Year: { } year } => publication is null || year < publication.Value.Year - 1,
        Expression.PartOf part => IsWritten(part.Whole, publication),
        Expression.At { Day: { } day } => IsWritten(day, publication),
        Expression.OfSeason { Year: { } year } => publication is null || year < publication.Value.Year - 1,
        _ => false,
    };

    // "known today": histories say so as well as news; "launched today" is news.
    private static bool IsOfAnyTime(TimeMention mention) => mention.Expression is Expression.FromPublication { Days: 0 } && mention.Direction != Direction.Past;

    private static bool LooksToPublication(Expression expression) => expression switch
    {
        Expression.OnWeekday or Expression.FromPublication or Expression.Moved { IsTold: false, From: null } => true,
        Expression.OfUnit { Pointer: Pointer.Last or Pointer.This or Pointer.Next } => true,
        Expression.PartOf part => LooksToPublication(part.Whole),
        Expression.At { Day: { } day } => LooksToPublication(day),
        Expression.Side side => LooksToPublication(side.Whole),
        _ => false,
    };
}
