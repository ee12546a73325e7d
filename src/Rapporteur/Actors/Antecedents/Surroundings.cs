using Rapporteur.Attributions;
using Rapporteur.Attributions.Frames;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Tells what is done with a pronoun: who says or thinks is no thing, who has a wife no company.</summary>
internal sealed class Surroundings(CueTable cues, NounTable nouns)
{
    /// <summary>0 for nothing of note; 1 source of an attribution, 2 subject of a verb of speech or thought, 3 of
    /// another verb, 4 object.</summary>
    public int Governor(SentenceView view, in Referent pronoun, bool isSource)
    {
        if (isSource && pronoun.Role != ReferentRole.Possessor) return 1;
        int verb = view.Head(pronoun.Word);
        if (verb < 0 || view[verb].Upos is not "VERB") return 0;
        return pronoun.Role switch
        {
            ReferentRole.Subject => cues.Verb(view[verb].Lemma).IsEmpty ? 3 : 2,
            ReferentRole.Object or ReferentRole.IndirectObject => 4,
            _ => 0,
        };
    }

    /// <summary>0 for nothing of note; 1 a relative or friend, 2 an office, rank or person, 3 a group or organisation,
    /// 4 another thing.</summary>
    public int Owned(SentenceView view, in Referent pronoun)
    {
        int owned = pronoun.Role == ReferentRole.Possessor ? view.Head(pronoun.Word) : -1;
        if (owned < 0) return 0;
        return nouns.Find(view[owned].Lemma)?.Class switch
        {
            NounClass.Kin or NounClass.Tie => 1,
            NounClass.Office or NounClass.Rank or NounClass.Person or NounClass.Member or NounClass.People => 2,
            null or NounClass.Place => 4,
            _ => 3,
        };
    }
}
