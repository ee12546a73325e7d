namespace Rapporteur.Time;

/// <summary>The smallest unit that is known.</summary>
public enum DatePrecision
{
    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A part of a day: morning, night.</summary>
    DayPart,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week or a weekend.</summary>
    Week,

    /// <summary>A month or a part of it.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A year or a part of it.</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,

    /// <summary>No unit: "recently", a duration, a frequency.</summary>
    None,
}
