namespace Rapporteur.Names;

/// <summary>How a mention speaks of its entity.</summary>
public enum MentionKind
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By a noun: "the general".</summary>
    Nominal,

    /// <summary>By a pronoun or a possessive: "he", "their".</summary>
    Pronoun,
}
