using NodaTime;

namespace Rapporteur.Time;

/// <summary>What words of time say, before it is known which day they are said of. A closed family.</summary>
internal abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>Id of the rule that reads this kind.</summary>
    public abstract string Rule { get; }

    /// <summary>A date as written, with its gaps: "11 September 2012", "in August", "1944", "August of that year".</summary>
    /// <param name="Year">The year; negative before Christ.</param>
    /// <param name="Month">The month.</param>
    /// <param name="Day">The day of the month.</param>
    /// <param name="Weekday">The weekday that stands with it.</param>
    /// <param name="Pointer">The word that points at it: "last August".</param>
    /// <param name="Whole">What it is said to lie in.</param>
    public sealed record Calendar(int? Year, int? Month, int? Day, IsoDayOfWeek Weekday, Pointer Pointer, Expression? Whole) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => Year is null ? "date.partial" : "date.written";
    }

    /// <summary>A weekday: "on Monday", "next Friday".</summary>
    public sealed record OnWeekday(IsoDayOfWeek Day, Pointer Pointer) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.weekday";
    }

    /// <summary>A season: "the summer of 2010", "last winter".</summary>
    public sealed record OfSeason(string Code, int? Year, Pointer Pointer, Expression? Whole) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.season";
    }

    /// <summary>A day with a name: "Christmas Eve".</summary>
    public sealed record Named(Holiday Holiday, int? Year, Pointer Pointer) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.named";
    }

    /// <summary>A unit that is pointed at: "last month", "the same day".</summary>
    public sealed record OfUnit(TimeUnit Unit, Pointer Pointer) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.unit";
    }

    /// <summary>Days from that of publication: "yesterday".</summary>
    public sealed record FromPublication(int Days) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.day";
    }

    /// <summary>Decades and centuries: "the 1990s"; the first year, or null and the figures: "the '90s", "the nineties".</summary>
    public sealed record Years(int First, DatePrecision Precision, bool IsShort) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.years";
    }

    /// <summary>So many units away from something: "two days later", "a year ago"; from publication where nothing else is named.</summary>
    /// <param name="Count">How many; not a number where it is left open. Negative for backwards.</param>
    /// <param name="Unit">Of what.</param>
    /// <param name="IsTold">Whether it is reckoned from the date told before.</param>
    /// <param name="From">What it is reckoned from.</param>
    /// <param name="Mod">The modifier.</param>
    public sealed record Moved(double Count, TimeUnit Unit, bool IsTold, Expression? From, DateMod? Mod) : Expression
    {
        /// <summary>Whether it goes backwards.</summary>
        public required bool IsBack { get; init; }

        /// <inheritdoc/>
        public override string Rule => IsTold ? "date.later" : "date.ago";
    }

    /// <summary>A part of something: "early July".</summary>
    public sealed record PartOf(Expression Whole, DateMod Part) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.part";
    }

    /// <summary>The rest of something, or what is gone of it: "later this year", "earlier that day".</summary>
    public sealed record Side(Expression Whole, bool IsLater) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.side";
    }

    /// <summary>The n-th unit of something: "the third quarter of 2012"; counted from the end where negative.</summary>
    public sealed record UnitOf(int Ordinal, TimeUnit Unit, Expression? Whole) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.ordinal";
    }

    /// <summary>The n-th weekday of a month: "the first Monday in May"; counted from the end where negative.</summary>
    public sealed record WeekdayOf(int Ordinal, IsoDayOfWeek Day, Expression Whole) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.ordinal";
    }

    /// <summary>Half of a year.</summary>
    public sealed record HalfOf(int Half, Expression Whole) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.half";
    }

    /// <summary>A time of a day: "Friday morning", "16:08 GMT".</summary>
    /// <param name="Day">The day, where it is told.</param>
    /// <param name="Code">What the value of TIMEX3 has after its T.</param>
    /// <param name="Precision">Minute, hour or part of a day.</param>
    /// <param name="Part">"early" of "early on Monday morning".</param>
    /// <param name="LastDay">Of a night of two days the second day of the month.</param>
    public sealed record At(Expression? Day, string Code, DatePrecision Precision, DateMod? Part, int? LastDay) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => Precision == DatePrecision.DayPart ? "date.day-part" : "date.clock";
    }

    /// <summary>How long: "three days", "the past nine days".</summary>
    /// <param name="Count">How many; not a number where it is left open.</param>
    /// <param name="Unit">Of what.</param>
    /// <param name="Mod">The modifier.</param>
    /// <param name="Pointer">Whether it ends or starts with a day that is known.</param>
    /// <param name="Whole">What it is the first or last part of.</param>
    public sealed record Duration(double Count, TimeUnit Unit, DateMod? Mod, Pointer Pointer, Expression? Whole) : Expression
    {
        /// <summary>The event that it is reckoned from.</summary>
        public EventLink? Event { get; init; }

        /// <inheritdoc/>
        public override string Rule => Event is null ? "date.duration" : "date.duration-event";
    }

    /// <summary>How often: "every Monday", "twice a week".</summary>
    public sealed record Frequency(string Value) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.frequency";
    }

    /// <summary>What stays vague: "recently".</summary>
    public sealed record Vague(string? Value, string Reason) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.vague";
    }

    /// <summary>What only an event dates: "the third month of the revolution".</summary>
    public sealed record OfEvent(EventLink Event, DatePrecision Precision) : Expression
    {
        /// <inheritdoc/>
        public override string Rule => "date.event";
    }
}
