
namespace Rapporteur.Actors.Antecedents;

/// <summary>How a phrase stands to a pronoun in its sentence.</summary>
internal enum Binding
{
    /// <summary>In another sentence.</summary>
    Apart,

    /// <summary>None of the others.</summary>
    Elsewhere,

    /// <summary>The pronoun stands in the phrase: "his" in "his mother".</summary>
    Within,

    /// <summary>The pronoun stands in a clause of the phrase: "the man who lost his wife".</summary>
    WithinClause,

    /// <summary>Both are arguments of one verb, the phrase its subject: "Ruiz" and "him" in "Ruiz saw him".</summary>
    SubjectOfSame,

    /// <summary>Both are arguments of one verb, the phrase not its subject.</summary>
    ArgumentOfSame,

    /// <summary>The pronoun stands in an argument of the verb that the phrase is the subject of: "Ruiz saw his
    /// wife".</summary>
    SubjectOfClause,

    /// <summary>The phrase is another argument of that verb: "told Ruiz of his wife".</summary>
    ArgumentOfClause,

    /// <summary>The phrase is the subject of a clause above: "Ruiz said he".</summary>
    SubjectAbove,

    /// <summary>The phrase is another argument of a clause above: "told Ruiz that he".</summary>
    ArgumentAbove,

    /// <summary>The phrase stands in a clause below.</summary>
    Below,

    /// <summary>The phrase owns what the pronoun stands in or beside: "Ruiz's wife said he".</summary>
    OwnerAbove,

    /// <summary>The pronoun is joined to the phrase: "Ruiz and his wife".</summary>
    Joined,

    /// <summary>The pronoun is said of what the phrase names: "Ruiz, his brother".</summary>
    InApposition,
}
