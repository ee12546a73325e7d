namespace Rapporteur.Places;

/// <summary>How sure it is that a name is a place's.</summary>
internal enum Standing
{
    /// <summary>It is not.</summary>
    Rejected,

    /// <summary>Only if something else in the report says so.</summary>
    Doubtful,

    /// <summary>It is.</summary>
    Accepted,
}
