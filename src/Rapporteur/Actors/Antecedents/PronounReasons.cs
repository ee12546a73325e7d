namespace Rapporteur.Actors.Antecedents;

/// <summary>Says in words why a pronoun was tied as it was.</summary>
internal static class PronounReasons
{
    /// <summary>The plainest reason that holds for a candidate of a set.</summary>
    public static string Of(ActorMention pronoun, ActorMention other, Referent[] referents, CandidateSet set,
        int candidate)
    {
        int actors = 0;
        for (int i = 0; i < set.Count; i++) actors += set.Actors[i] >= 0 ? 1 : 0;
        if (other.Index > pronoun.Index) return "the subject that follows in the same sentence";
        if (pronoun.Pronoun!.Case == PronounCase.Reflexive
            && other.Sentence == pronoun.Sentence) return "the one that the action goes back to";
        string only = actors == 1 ? "; nobody else fits" : "";
        var role = referents[set.Referents[candidate]].Role;
        bool isSubject = role is ReferentRole.Subject or ReferentRole.PassiveSubject;
        int sentences = pronoun.Sentence - other.Sentence;
        if (pronoun.IsSource && other.IsSource && sentences > 0) return "the one who spoke before" + only;
        if (sentences == 0 && isSubject) return "the subject before it in the sentence" + only;
        if (sentences == 1 && isSubject) return "the subject of the sentence before" + only;
        if (actors == 1) return pronoun.Pronoun.Key switch
        {
            "he" => "the only man spoken of just before",
            "she" => "the only woman spoken of just before",
            "they" => "the only ones spoken of just before",
            _ => "the only one spoken of just before that it fits",
        };
        if (candidate == 0) return "the one spoken of last that it fits";
        return sentences == 0 ? "the likeliest of those in the sentence" : "the likeliest of those spoken of before";
    }
}
