namespace Rapporteur.Time;

/// <summary>The type of TIMEX3.</summary>
public enum DateType
{
    /// <summary>A day or something longer.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>How long.</summary>
    Duration,

    /// <summary>How often.</summary>
    Set,
}
