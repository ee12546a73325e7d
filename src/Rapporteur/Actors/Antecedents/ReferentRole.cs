namespace Rapporteur.Actors.Antecedents;

/// <summary>What a phrase is in its clause.</summary>
internal enum ReferentRole
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>The subject of an active verb, or of what somebody is said to be.</summary>
    Subject,

    /// <summary>The subject of a passive verb.</summary>
    PassiveSubject,

    /// <summary>The object.</summary>
    Object,

    /// <summary>The object to whom.</summary>
    IndirectObject,

    /// <summary>With a preposition, on a verb.</summary>
    Oblique,

    /// <summary>Whose: "Ruiz's", "his".</summary>
    Possessor,

    /// <summary>With a preposition, on a noun.</summary>
    Modifier,

    /// <summary>What somebody is said to be.</summary>
    Predicate,

    /// <summary>The whole of a sentence without a verb: a headline, a name.</summary>
    Title,
}
