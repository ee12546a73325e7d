namespace Rapporteur.Names;

/// <summary>How a word is written.</summary>
internal enum Casing
{
    /// <summary>Without letters.</summary>
    None,

    /// <summary>In small letters.</summary>
    Lower,

    /// <summary>With a capital first: "Paris", "A".</summary>
    Capital,

    /// <summary>In capitals, more than one: "UN".</summary>
    Upper,

    /// <summary>With capitals elsewhere: "al-Hayat", "iPhone".</summary>
    Mixed,
}
