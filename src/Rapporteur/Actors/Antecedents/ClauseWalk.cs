using Rapporteur.Attributions.Frames;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Tells what a word is in its clause, and what a clause's subject is.</summary>
internal static class ClauseWalk
{
    private const int Farthest = 40;

    /// <summary>What a word is in its clause, climbing from what is joined by "and" and from appositions.</summary>
    public static ReferentRole Role(SentenceView view, int word)
    {
        for (int steps = 0; steps < Farthest; steps++)
        {
            int head = view.Head(word);
            if (head < 0) return view[word].Upos is "VERB" or "AUX" ? ReferentRole.Other : view.Child(word, "cop") >= 0
                ? ReferentRole.Predicate : ReferentRole.Title;
            if (!view.Is(word, "conj") && !view.Is(word, "appos") && !view.Is(word, "flat")
                && !view.Is(word, "nmod:desc")) break;
            if (view[word].Upos is "VERB") break;
            word = head;
        }

        return Told(view, word);
    }

    private static ReferentRole Told(SentenceView view, int word)
    {
        if (view.Relation(word) is "nsubj:pass") return ReferentRole.PassiveSubject;
        if (view.Is(word, "nsubj")) return ReferentRole.Subject;
        if (view.Is(word, "obj")) return ReferentRole.Object;
        if (view.Is(word, "iobj")) return ReferentRole.IndirectObject;
        if (view.Is(word, "obl")) return ReferentRole.Oblique;
        if (view.Is(word, "nmod:poss")) return ReferentRole.Possessor;
        if (view.Is(word, "nmod")) return ReferentRole.Modifier;
        return view.Child(word, "cop") >= 0 ? ReferentRole.Predicate : ReferentRole.Other;
    }

    /// <summary>The word that the clause of a word hangs by: its verb, or what somebody is said to be.</summary>
    public static int Clause(SentenceView view, int word)
    {
        for (int steps = 0; steps < Farthest && view.Head(word) >= 0; steps++)
        {
            if (HeadsClause(view, word)) return word;
            word = view.Head(word);
        }

        return word;
    }

    /// <summary>The subject that a clause has or shares: of "he came and saw", "to see", "seeing" the one of the
    /// clause above.</summary>
    public static int Subject(SentenceView view, int clause)
    {
        for (int steps = 0; clause >= 0 && steps < Farthest; steps++)
        {
            int subject = view.Child(clause, "nsubj");
            if (subject >= 0) return subject;
            if (view.Is(clause, "acl")) return view.Head(clause);
            if (view.Is(clause, "xcomp") && view.Child(view.Head(clause), "obj") is var given and >= 0) return given;
            if (!view.Is(clause, "xcomp") && !view.Is(clause, "conj") && !view.Is(clause, "advcl")) return -1;
            clause = view.Head(clause);
        }

        return -1;
    }

    /// <summary>Whether one word hangs on another at any distance; and whether on the way a clause begins.</summary>
    public static bool Hangs(SentenceView view, int word, int on, out bool overClause)
    {
        overClause = false;
        for (int steps = 0; word >= 0 && steps < Farthest; steps++)
        {
            if (word == on) return true;
            overClause |= HeadsClause(view, word);
            word = view.Head(word);
        }

        return false;
    }

    private static bool HeadsClause(SentenceView view, int word) =>
        view.Is(word, "ccomp") || view.Is(word, "xcomp") || view.Is(word, "advcl") || view.Is(word, "acl")
            || view.Is(word, "parataxis")
        || view.Is(word, "csubj") || (view.Is(word, "conj") && view[word].Upos is "VERB" or "AUX");
}
