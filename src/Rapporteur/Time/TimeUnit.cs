namespace Rapporteur.Time;

/// <summary>The units that time is counted in, the smallest first.</summary>
internal enum TimeUnit
{
    /// <summary>Second.</summary>
    Second,

    /// <summary>Minute.</summary>
    Minute,

    /// <summary>Hour.</summary>
    Hour,

    /// <summary>Day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Week, from Monday.</summary>
    Week,

    /// <summary>Month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
