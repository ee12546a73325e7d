namespace Rapporteur.Actors;

/// <summary>How a name stands to the others of its actor.</summary>
public enum ActorNameKind
{
    /// <summary>The fullest form in the report.</summary>
    Full,

    /// <summary>A part of it: a surname, a nickname.</summary>
    Short,

    /// <summary>Its initials.</summary>
    Acronym,

    /// <summary>Another spelling or transliteration.</summary>
    Variant,

    /// <summary>Likely a slip for another form.</summary>
    Misprint,
}
