namespace Rapporteur.Time;

/// <summary>Which way from publication the verb above a date looks.</summary>
internal enum Direction
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>Back: "met on Monday".</summary>
    Past,

    /// <summary>Up to now: "has met since Monday".</summary>
    Perfect,

    /// <summary>Ahead: "will meet on Monday", "to be released in June".</summary>
    Future,
}
