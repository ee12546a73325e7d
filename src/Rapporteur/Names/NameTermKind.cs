namespace Rapporteur.Names;

/// <summary>What kind of word it is that comparison reads apart from the name itself.</summary>
internal enum NameTermKind
{
    /// <summary>A legal form: "GmbH", "Limited Liability Company".</summary>
    Legal,

    /// <summary>What stands before the name of a ship: "MV".</summary>
    Vessel,

    /// <summary>A word that tells nothing: "of".</summary>
    Filler,

    /// <summary>A number in words, an ordinal, or Roman.</summary>
    Number,

    /// <summary>Tens in words, which may be joined with a number.</summary>
    Tens,

    /// <summary>A word of very many names.</summary>
    Generic,

    /// <summary>A word of very many names that is often left out: "Group".</summary>
    Light,
}
