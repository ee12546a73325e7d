namespace Rapporteur.Actors;

/// <summary>Whether a mention speaks of one or of several.</summary>
internal enum GrammaticalNumber
{
    /// <summary>Either.</summary>
    Untold,

    /// <summary>One.</summary>
    One,

    /// <summary>Several.</summary>
    Many,
}
