namespace Rapporteur.Names;

/// <summary>What a small word within names does.</summary>
internal enum ParticleKind
{
    /// <summary>The next name is the father's: "bin", "ould", "a/l".</summary>
    Patronymic,

    /// <summary>The next name is the child's: "Abu", "Umm".</summary>
    Teknonym,

    /// <summary>It is one name with the next: "Abdul".</summary>
    Servant,

    /// <summary>"The": "al", "la".</summary>
    Article,

    /// <summary>"Of" and its like: "van", "de".</summary>
    Particle,

    /// <summary>The next name is a house or tribe: "Aal", "Bani".</summary>
    Family,

    /// <summary>The next name is a saint's: "Saint", "San".</summary>
    Saint,

    /// <summary>"And", between two family names.</summary>
    And,

    /// <summary>Which of several of one name: "Jr", "III".</summary>
    Generation,

    /// <summary>Letters after a name: "PhD", "OBE".</summary>
    Letters,

    /// <summary>Another name follows: "alias", "née".</summary>
    Alias,
}
