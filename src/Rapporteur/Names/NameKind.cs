namespace Rapporteur.Names;

/// <summary>What a name is of, as far as comparison asks.</summary>
internal enum NameKind
{
    /// <summary>A person's.</summary>
    Person,

    /// <summary>An organisation's, a company's, or a group's.</summary>
    Organisation,

    /// <summary>A ship's, or another thing's.</summary>
    Thing,
}
