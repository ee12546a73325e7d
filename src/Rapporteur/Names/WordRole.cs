namespace Rapporteur.Names;

/// <summary>What a word is in a name that is compared.</summary>
internal enum WordRole
{
    /// <summary>Any word that is not one of the others.</summary>
    Plain,

    /// <summary>The first given name.</summary>
    Given,

    /// <summary>The father's name, told as such by "bin" or its like.</summary>
    Father,

    /// <summary>The family's name, or a nisba.</summary>
    Family,

    /// <summary>A title that is a name as well ("Amir", "Sultan"): it may have a partner and need not.</summary>
    Optional,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A word that very many organisations have in their names.</summary>
    Generic,

    /// <summary>Such a word that is often left out: "Group".</summary>
    Light,
}
