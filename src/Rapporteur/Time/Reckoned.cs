namespace Rapporteur.Time;

/// <summary>A date that was reckoned, or why it was not.</summary>
/// <param name="Period">The date, where it was reckoned and lies after Christ.</param>
/// <param name="Basis">What it was reckoned from.</param>
/// <param name="Reason">Why it stays open, or what it was reckoned from.</param>
internal readonly record struct Reckoned(Period? Period, DateBasis Basis, string? Reason)
{
    /// <summary>The value of a date before Christ.</summary>
    public string? Before { get; init; }

    /// <summary>The precision where there is no date.</summary>
    public DatePrecision Precision { get; init; } = DatePrecision.None;

    /// <summary>A date that is written out.</summary>
    public static Reckoned Written(Period? period) =>
        period is null ? Open("there is no such day", DatePrecision.Day) : new(period, DateBasis.Explicit, null);

    /// <summary>One that stays open.</summary>
    public static Reckoned Open(string reason, DatePrecision precision) => new(null, DateBasis.None, reason) { Precision = precision };
}
