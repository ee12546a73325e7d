using Rapporteur.Attributions.Frames;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Tells how a phrase stands to a pronoun in its sentence.</summary>
internal static class Bindings
{
    /// <summary>The relation of two referents of one sentence.</summary>
    public static Binding Of(SentenceView view, in Referent phrase, in Referent pronoun)
    {
        if (ClauseWalk.Hangs(view, pronoun.Word, phrase.Word, out bool overClause)) return Inside(view, phrase, pronoun,
            overClause);
        int subject = ClauseWalk.Subject(view, pronoun.Clause);
        bool isArgument = IsArgument(view, pronoun);
        if (subject >= 0 && Covers(phrase, subject) && subject != pronoun.Word) return isArgument
            ? Binding.SubjectOfSame : Binding.SubjectOfClause;
        if (phrase.Role == ReferentRole.Possessor && phrase.Clause == pronoun.Clause) return Binding.OwnerAbove;
        if (phrase.Clause == pronoun.Clause) return isArgument
            && IsArgument(view, phrase) ? Binding.ArgumentOfSame : Binding.ArgumentOfClause;
        if (ClauseWalk.Hangs(view, pronoun.Clause, phrase.Clause, out _))
            return phrase.Role is ReferentRole.Subject or ReferentRole.PassiveSubject ? Binding.SubjectAbove
                : phrase.Role == ReferentRole.Possessor ? Binding.OwnerAbove : Binding.ArgumentAbove;
        return ClauseWalk.Hangs(view, phrase.Clause, pronoun.Clause, out _) ? Binding.Below : Binding.Elsewhere;
    }

    private static Binding Inside(SentenceView view, in Referent phrase, in Referent pronoun, bool overClause)
    {
        if (overClause) return Binding.WithinClause;
        for (int word = pronoun.Word; word >= 0 && word != phrase.Word; word = view.Head(word))
        {
            if (view.Is(word, "conj")) return Binding.Joined;
            if (view.Is(word, "appos")) return Binding.InApposition;
            if (view.Is(word, "nsubj")) return Binding.SubjectOfClause;
        }

        return Binding.Within;
    }

    private static bool Covers(in Referent phrase, int word) => phrase.Word == word && !phrase.IsJoined;

    private static bool IsArgument(SentenceView view, in Referent referent) =>
        referent.Role is not ReferentRole.Possessor and not ReferentRole.Modifier
            && view.Head(referent.Word) == referent.Clause;
}
