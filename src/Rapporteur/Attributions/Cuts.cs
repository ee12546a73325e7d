namespace Rapporteur.Attributions;

/// <summary>Where the content of a cue ends because the clause of another cue begins.</summary>
/// <param name="passage">The passage.</param>
/// <param name="heads">Its cues in order.</param>
internal sealed class Cuts(Passage passage, List<Head> heads)
{
    /// <summary>The atom after the last that content starting after a head can hold.</summary>
    public int EndAfter(Head head, int start)
    {
        int end = passage.Start(passage[head.Verb].Sentence + 1);
        for (int i = IndexAfter(head); i < heads.Count && heads[i].Verb < end; i++)
        {
            var other = heads[i];
            if (Surrounds(head, other) && other.Group.Start - 1 >= start) return passage.Has(other.Group.Start - 1, AtomKind.Comma) ? other.Group.Start - 1 : other.Group.Start;
            if (other.Clause < start) continue;
            if (Cut(head, other) is int cut && cut >= start) return cut;
        }

        return IsFronted(head) ? Math.Min(end, MainClause(start, end)) : end;
    }

    // "When Haddad asked for help, she …": the sentence's own clause begins with its pronoun.
    private int MainClause(int start, int end)
    {
        for (int i = start + 1; i + 1 < end; i++)
        {
            if (!passage[i].IsOnly(WordClasses.Subject)) continue;
            if (passage.Has(i - 1, AtomKind.Comma)) return i - 1;
            if (passage[i - 1].IsOpen && passage.Has(i + 1, WordClasses.Modal)) return i;
        }

        return end;
    }

    private int IndexAfter(Head head)
    {
        int low = 0, high = heads.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (heads[middle].Verb <= head.Verb) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private int? Cut(Head head, Head other)
    {
        int before = other.Clause - 1;
        if (other.Follows) return other.Subject.Kind == SubjectKind.After ? before : Comma(before);
        if (other.Group.Shape == VerbShape.Gerund) return Comma(before);
        if (other.Subject.Kind == SubjectKind.Shared) return SameTense(head, other) ? other.Clause : null;
        if (passage.Has(before, AtomKind.Semicolon)) return before;
        if (other.Subject.Kind != SubjectKind.Before || !passage.Has(before, AtomKind.Comma)) return null;
        return other.Clause < other.Subject.Start || IsFronted(head) ? before : null;
    }

    // "The mayor, who asked for a guard, said …": the cue inside the subject of another.
    private static bool Surrounds(Head head, Head other) =>
        other.Subject.Kind == SubjectKind.Before && other.Subject.Start < head.Verb && head.Verb < other.Group.Start;

    // "After Haddad said …, Ruiz said …": what a comma ends before the sentence's own clause.
    private bool IsFronted(Head head)
    {
        if (head.Subject.Kind == SubjectKind.Relative) return true;
        var clause = passage[head.Clause];
        return clause.Is(WordClasses.Subordinator) && head.Clause < head.Subject.Start
            || (head.Subject.Start > 0 && passage.Has(head.Subject.Start - 1, WordClasses.Subordinator));
    }

    private int? Comma(int i) => passage.Has(i, AtomKind.Comma) || passage.Has(i, AtomKind.Dash) ? i : passage.Has(i, AtomKind.Quote) ? i + 1 : null;

    // "He said … and urged …": the second verb is his when it stands in the same tense.
    private bool SameTense(Head head, Head other)
    {
        var (a, b) = (passage[head.Verb].Cue!.Forms, passage[other.Verb].Cue!.Forms);
        return (a & b & (CueForms.Past | CueForms.Third)) != 0;
    }
}
