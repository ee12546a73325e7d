namespace Rapporteur.Names;

/// <summary>What a word of a person's name is.</summary>
internal enum NamePartKind
{
    /// <summary>A title before the name.</summary>
    Title,

    /// <summary>The name given to the person.</summary>
    Given,

    /// <summary>A further given name, or a name between the first and the last whose part is not told.</summary>
    Middle,

    /// <summary>The father's name: "Viktorovich", "bin Salman".</summary>
    Patronymic,

    /// <summary>The name of the family, or what stands last.</summary>
    Family,

    /// <summary>Where somebody or his tribe is from: "al-Tikriti".</summary>
    Nisba,

    /// <summary>Which of several of one name: "Jr", "III".</summary>
    Generation,

    /// <summary>A name in quotation marks or brackets, or after "alias".</summary>
    Nickname,

    /// <summary>Letters after the name: "PhD".</summary>
    Letters,
}
