namespace Rapporteur.Attributions.Frames;

/// <summary>Finds where a reported clause starts and ends, also where the tree has it wrong.</summary>
internal static class Clauses
{
    /// <summary>The first word of a clause that a cue takes: of what stands between the two, all but adjuncts of the
    /// cue and whom it speaks to.</summary>
    public static int Start(SentenceView view, int verb, int clause, int last, bool addresses)
    {
        int first = Math.Max(view.Left(clause), last + 1);
        if (view.Reads(last + 1, "that")) return last + 1;
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
        {
            if (child <= last || child == clause || view.Left(child) >= first || view.Left(child) <= last) continue;
            if (!IsBetween(view, child, addresses)) continue;
            first = view.Left(child);
            break;
        }

        while (first < clause && view.IsMark(first) && !Marks.Opens(view, first)) first++;
        return first;
    }

    /// <summary>The last word of a clause, with a second one that "and that" adds to it.</summary>
    public static int End(SentenceView view, int clause)
    {
        int end = view.Right(clause);
        for (int more = 0; more < 3; more++)
        {
            int next = end + 1;
            if (view.Reads(next, ",")) next++;
            if (next + 1 >= view.Count || view.Relation(next) is not "cc" || !view.Reads(next + 1, "that")
                || !view.Is(next + 1, "mark"))
                return end;
            int second = view.Head(next + 1);
            if (second <= end) return end;
            end = view.Right(second);
        }

        return end;
    }

    /// <summary>The words up to the first comma.</summary>
    public static Phrase ToComma(SentenceView view, Phrase words)
    {
        for (int i = words.First; i <= words.Last; i++)
            if (view.Reads(i, ",")) return words with { Last = i - 1 };
        return words;
    }

    /// <summary>The pronoun in front of a clause with a gap: "which he said had failed"; -1 for none.</summary>
    public static int Fronted(SentenceView view, int verb, int cueFirst)
    {
        if (!view.Is(verb, "acl")) return -1;
        for (int i = cueFirst - 1; i >= view.Floor && i >= cueFirst - 8; i--)
        {
            if (view.IsMark(i)) return -1;
            if (view[i].Xpos is "WP" or "WDT" && !view.Is(i, "nsubj")) return i;
            if (view[i].Xpos is "WP" or "WDT" && view.Head(i) != verb) return i;
        }

        return -1;
    }

    // "said the measures she took were enough", "countered if it rained they would …"
    private static bool IsBetween(SentenceView view, int child, bool addresses)
    {
        if (view.IsMark(child) || view.Is(child, "obl") || view.Is(child, "advmod") || view.Is(child, "iobj")
            || view.Is(child, "discourse"))
            return false;
        if (view.Is(child, "obj"))
            return !addresses && !Time.IsDay(view.Form(child))
                && view[view.Left(child)].Lemma is not ("this" or "last" or "next");
        if (view.Is(child, "advcl"))
            return view[view.Left(child)].Lemma is "if" or "unless" or "when" or "although" or "though" or "because"
                or "while";
        return view.Is(child, "nsubj") || view.Is(child, "ccomp") || view.Is(child, "parataxis")
            || view.Is(child, "dep") || view.Is(child, "csubj") || view.Is(child, "xcomp");
    }
}
