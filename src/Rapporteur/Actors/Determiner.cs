namespace Rapporteur.Actors;

/// <summary>What stands before a noun.</summary>
internal enum Determiner
{
    /// <summary>Nothing: "officials".</summary>
    None,

    /// <summary>"the".</summary>
    Definite,

    /// <summary>"this", "those".</summary>
    Demonstrative,

    /// <summary>"his", "Syria's".</summary>
    Possessive,

    /// <summary>"a", "another".</summary>
    Indefinite,

    /// <summary>"some", "two", "every".</summary>
    Quantified,
}
