namespace Rapporteur.Time;

/// <summary>The modifier of TIMEX3.</summary>
public enum DateMod
{
    /// <summary>Before the value.</summary>
    Before,

    /// <summary>After the value.</summary>
    After,

    /// <summary>At the value or before it.</summary>
    OnOrBefore,

    /// <summary>At the value or after it.</summary>
    OnOrAfter,

    /// <summary>A duration less than the value.</summary>
    LessThan,

    /// <summary>A duration more than the value.</summary>
    MoreThan,

    /// <summary>A duration of the value at most.</summary>
    EqualOrLess,

    /// <summary>A duration of the value at least.</summary>
    EqualOrMore,

    /// <summary>Its early part.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Mid,

    /// <summary>Its late part.</summary>
    End,

    /// <summary>About the value.</summary>
    Approx,
}
