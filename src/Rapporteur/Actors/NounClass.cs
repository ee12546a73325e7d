namespace Rapporteur.Actors;

/// <summary>What a noun calls somebody, as <c>actors/nouns.tsv</c> has it.</summary>
internal enum NounClass
{
    /// <summary>A relative: somebody's.</summary>
    Kin,

    /// <summary>A friend, a colleague, an opponent: somebody's.</summary>
    Tie,

    /// <summary>An office.</summary>
    Office,

    /// <summary>A military rank.</summary>
    Rank,

    /// <summary>Any other word for a person.</summary>
    Person,

    /// <summary>A person, of whom several are a group: "rebel".</summary>
    Member,

    /// <summary>Several persons by one word.</summary>
    People,

    /// <summary>A group.</summary>
    Group,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A place that may act: "the country".</summary>
    Place,
}
