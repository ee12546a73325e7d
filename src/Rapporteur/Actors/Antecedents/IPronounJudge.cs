namespace Rapporteur.Actors.Antecedents;

/// <summary>Decides what a pronoun speaks of.</summary>
internal interface IPronounJudge
{
    /// <summary>Decides it, and ties it or leaves it open.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="referents">What its set's candidates refer to.</param>
    /// <param name="set">What it may speak of.</param>
    void Decide(ActorMention pronoun, Referent[] referents, CandidateSet set);
}
