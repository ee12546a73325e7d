namespace Rapporteur.Names;

/// <summary>What a comparison of two names comes to.</summary>
internal enum NameVerdict
{
    /// <summary>A part of one contradicts the other.</summary>
    Apart,

    /// <summary>They may be one where something else says so too: a lone family name, a part that one has not.</summary>
    Doubtful,

    /// <summary>They are one but for a misprint, an initial or a part left out.</summary>
    Likely,

    /// <summary>They are spellings of one name.</summary>
    Same,
}
