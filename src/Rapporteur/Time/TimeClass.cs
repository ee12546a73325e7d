namespace Rapporteur.Time;

/// <summary>What a word can be in a date; a word may be several of them. The head of <c>dates.tsv</c> explains each.</summary>
[Flags]
internal enum TimeClass : long
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>August</summary>
    Month = 1L << 0,

    /// <summary>Monday</summary>
    Weekday = 1L << 1,

    /// <summary>Mondays</summary>
    Weekdays = 1L << 2,

    /// <summary>week</summary>
    Unit = 1L << 3,

    /// <summary>weeks</summary>
    Units = 1L << 4,

    /// <summary>three</summary>
    Number = 1L << 5,

    /// <summary>third</summary>
    Ordinal = 1L << 6,

    /// <summary>several</summary>
    Some = 1L << 7,

    /// <summary>morning</summary>
    DayPart = 1L << 8,

    /// <summary>summer</summary>
    Season = 1L << 9,

    /// <summary>noon</summary>
    Hour = 1L << 10,

    /// <summary>today</summary>
    Day = 1L << 11,

    /// <summary>recently</summary>
    Vague = 1L << 12,

    /// <summary>weekly</summary>
    Frequency = 1L << 13,

    /// <summary>last</summary>
    Pointer = 1L << 14,

    /// <summary>early</summary>
    Part = 1L << 15,

    /// <summary>beginning</summary>
    PartNoun = 1L << 16,

    /// <summary>about</summary>
    Amount = 1L << 17,

    /// <summary>more, of "more than"</summary>
    Opener = 1L << 18,

    /// <summary>every</summary>
    Every = 1L << 19,

    /// <summary>per</summary>
    Per = 1L << 20,

    /// <summary>twice</summary>
    Times = 1L << 21,

    /// <summary>ago</summary>
    Ago = 1L << 22,

    /// <summary>later</summary>
    Later = 1L << 23,

    /// <summary>earlier</summary>
    Earlier = 1L << 24,

    /// <summary>the</summary>
    Article = 1L << 25,

    /// <summary>of</summary>
    Of = 1L << 26,

    /// <summary>to, between two dates</summary>
    Range = 1L << 27,

    /// <summary>in, before a date</summary>
    Preposition = 1L << 28,

    /// <summary>half</summary>
    Half = 1L << 29,

    /// <summary>a.m.</summary>
    Meridiem = 1L << 30,

    /// <summary>o'clock</summary>
    OClock = 1L << 31,

    /// <summary>GMT</summary>
    Zone = 1L << 32,

    /// <summary>BC</summary>
    Era = 1L << 33,

    /// <summary>long, of "a month long"</summary>
    Long = 1L << 34,

    /// <summary>old, of "five years old"</summary>
    Old = 1L << 35,

    /// <summary>Times, of "Sunday Times"</summary>
    Title = 1L << 36,

    /// <summary>scheduled</summary>
    Ahead = 1L << 37,

    /// <summary>period</summary>
    Spell = 1L << 38,

    /// <summary>consecutive, of "three consecutive days"</summary>
    Stretch = 1L << 39,

    /// <summary>nineties</summary>
    Decade = 1L << 40,

    /// <summary>page, of "page 1999"</summary>
    Counter = 1L << 42,

    /// <summary>tried, of "tried to leave on Sunday"</summary>
    Implied = 1L << 44,

    /// <summary>Q3</summary>
    Quarter = 1L << 43,

    /// <summary>the first word of the name of a day</summary>
    Holiday = 1L << 41,
}
