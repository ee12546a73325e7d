namespace Rapporteur.Time;

/// <summary>What a word in figures is by its shape.</summary>
internal enum Numeral
{
    /// <summary>It is not in figures.</summary>
    None,

    /// <summary>12; 1,200</summary>
    Integer,

    /// <summary>2.5</summary>
    Decimal,

    /// <summary>2nd</summary>
    Ordinal,

    /// <summary>1990s; the first year of them</summary>
    Decade,

    /// <summary>'82</summary>
    ShortYear,

    /// <summary>'90s; two figures of the year</summary>
    ShortDecade,

    /// <summary>16:08</summary>
    Clock,

    /// <summary>2012-09-11</summary>
    IsoDate,

    /// <summary>03/04/2012, day and month in either order</summary>
    SlashDate,
}
