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

    /// <summary>At what is fixed: "the talks open on Monday".</summary>
    Present,

    /// <summary>Ahead, of the first of two that may lie back: "will run from January to March".</summary>
    Begun,

    /// <summary>Ahead: "will meet on Monday", "to be released in June".</summary>
    Future,
}
