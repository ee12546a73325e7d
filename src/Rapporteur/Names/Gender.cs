namespace Rapporteur.Names;

/// <summary>The gender that a word of a name tells of its bearer.</summary>
internal enum Gender
{
    /// <summary>None, or either.</summary>
    Untold,

    /// <summary>A woman.</summary>
    Female,

    /// <summary>A man.</summary>
    Male,
}
