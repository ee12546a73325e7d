namespace Rapporteur.Actors.Antecedents;

/// <summary>What a general noun may stand for.</summary>
internal enum GeneralNounKind
{
    /// <summary>An organisation: "the company".</summary>
    Organisation,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A part of a country.</summary>
    Region,

    /// <summary>A man.</summary>
    Man,

    /// <summary>A woman.</summary>
    Woman,

    /// <summary>Two persons spoken of together.</summary>
    Two,
}
