using Rapporteur.Names;

namespace Rapporteur.Actors.Antecedents;

/// <summary>What was heard of an actor so far.</summary>
internal struct ActorState
{
    /// <summary>How often it was spoken of.</summary>
    public int Count;

    /// <summary>How often by name.</summary>
    public int Names;

    /// <summary>How often as a subject.</summary>
    public int Subjects;

    /// <summary>Where it was first spoken of; -1 for nowhere yet.</summary>
    public int FirstReferent;

    /// <summary>In which sentence that was.</summary>
    public int FirstSentence;

    /// <summary>Where it was last named.</summary>
    public int NameReferent;

    /// <summary>Where it was last a subject.</summary>
    public int SubjectReferent;

    /// <summary>What it is.</summary>
    public MentionType Type;

    /// <summary>Its gender, as names, nouns and pronouns told.</summary>
    public Gender Gender;

    /// <summary>Whether they told both.</summary>
    public bool IsTorn;

    /// <summary>Whether it has a name anywhere in the report.</summary>
    public bool IsNamed;

    /// <summary>Whether it is several.</summary>
    public bool IsMany;

    /// <summary>The pronoun that it was last spoken of by, if it was.</summary>
    public string? LastPronoun;
}
