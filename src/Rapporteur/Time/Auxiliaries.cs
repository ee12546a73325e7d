using Rapporteur.Syntax;

namespace Rapporteur.Time;

/// <summary>What stands beside a verb: "will", "had", "was", "to".</summary>
/// <param name="HasAny">Whether it has an auxiliary or a copula.</param>
/// <param name="HasModal">Whether one points ahead: "will", "would", "may".</param>
/// <param name="HasHave">Whether one is "have".</param>
/// <param name="HasPast">Whether one is in the past tense.</param>
/// <param name="HasTo">Whether it is an infinitive with "to".</param>
internal readonly record struct Auxiliaries(bool HasAny, bool HasModal, bool HasHave, bool HasPast, bool HasTo)
{
    // How far from its verb an auxiliary may stand: a bound on the work for each date.
    private const int Widest = 40;

    /// <summary>What stands beside a token.</summary>
    public static Auxiliaries Of(Tree tree, int at)
    {
        bool any = false, modal = false, have = false, past = false, to = false;
        int last = Math.Min(tree.Words.Length, at + Widest);
        for (int i = Math.Max(0, at - Widest); i < last; i++)
        {
            var word = tree.Words[i];
            if (word.Head != at || word.Relation.Length < 3) continue;
            if (word.Relation == "mark" && word.Xpos == "TO") to = true;
            if (word.Relation is not ("aux" or "aux:pass" or "cop")) continue;
            any = true;
            if (word.Relation == "cop" || word.Relation.Length > 3) past |= word.Xpos == "VBD";
            else if (word.Xpos == "MD") modal = true;
            else if (word.Lemma == "have") (have, past) = (true, past || word.Xpos == "VBD");
            else past |= word.Xpos == "VBD";
        }

        return new(any, modal, have, past, to);
    }
}
