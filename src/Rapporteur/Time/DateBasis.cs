namespace Rapporteur.Time;

/// <summary>What a date was reckoned from.</summary>
public enum DateBasis
{
    /// <summary>It is written out.</summary>
    Explicit,

    /// <summary>The day of publication.</summary>
    Publication,

    /// <summary>A date told before it in the story.</summary>
    Narrative,

    /// <summary>An event that the reason names.</summary>
    Event,

    /// <summary>It stays open, for the reason given.</summary>
    None,
}
