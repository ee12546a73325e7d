namespace Rapporteur.Attributions.Frames;

/// <summary>Finds who speaks: the subject of a verb, through coordination, control and participles.</summary>
internal static class Sources
{
    private const int Hops = 5, LongestBeside = 14;

    private const CueFrames Said = CueFrames.That | CueFrames.Zero | CueFrames.Quote | CueFrames.PersonThat;

    /// <summary>The word that heads the subject of a verb; -1 where it has none.</summary>
    public static int Subject(SentenceView view, CueTable cues, int verb)
    {
        for (int hop = 0; hop < Hops && verb >= 0; hop++)
        {
            if (Own(view, verb) is var own and >= 0) return own;
            if (hop == 0 && view[verb].Xpos is "VBG" && Beside(view, verb) is var beside and >= 0) return beside;
            int head = view.Head(verb);
            if (head < 0) return -1;
            switch (view.Relation(verb))
            {
                case "xcomp":
                    if (view.Child(head, "obj") is var controller and >= 0 && controller < verb
                        && view[head].Lemma is not "promise")
                        return controller;
                    break;
                case "conj":
                    if (view[verb].Upos is not ("VERB" or "AUX" or "ADJ")) return -1;
                    if (view[head].Upos is "NOUN" or "PROPN" && view.Child(head, "cop") < 0) return -1;
                    break;
                case "advcl":
                    if (view[verb].Xpos is "VBD" or "VBZ" or "VBP") return -1;
                    break;
                case "acl":
                    if (OfNoun(view, verb, ref head) is { } found) return found;
                    break;
                case "parataxis":
                    if (view[verb].Xpos is not "VBG") return -1;
                    break;
                default:
                    return -1;
            }

            verb = head;
        }

        return -1;
    }

    // "the general, saying …", "the man saying …", "his wish to …": the subject, or the word that it may be sought at.
    private static int? OfNoun(SentenceView view, int verb, ref int head)
    {
        int before = PredicateReader.GroupStart(view, verb, verb) - 1;
        if (view[verb].Xpos is "VBG" && before > view.Floor
            && (view.Child(verb, "mark") is var mark and >= 0 && mark <= before
            && view[before].Upos is "ADP" or "SCONJ"))
        {
            if (view.Head(head) < 0 || head > verb) return -1;
            head = view.Head(head);
            return null;
        }

        if (view[verb].Xpos is "VBG" && view.Reads(before, ",") && Above(view, head) is var above and >= 0)
        {
            head = above;
            return null;
        }

        if (view[verb].Xpos is not "VB") return head < verb ? head : -1;
        if (view.Child(head, "nmod:poss") is var owner and >= 0) return owner;
        if (!(view.Is(head, "obj") || view.Is(head, "obl")) || view.Head(head) < 0) return -1;
        head = view.Head(head);
        return null;
    }

    private static int Above(SentenceView view, int noun)
    {
        int up = noun;
        for (int step = 0; up >= 0 && step < Hops && view[up].Upos is not "VERB"; step++) up = view.Head(up);
        return up >= 0 && up < noun && view[up].Upos is "VERB" ? up : -1;
    }

    // "with the head of the union calling it a leak", "about Ruiz calling it a leak"
    private static int Beside(SentenceView view, int verb)
    {
        int last = PredicateReader.GroupStart(view, verb, verb) - 1, with = last;
        while (with > view.Floor && last - with < LongestBeside && IsNominal(view, with)) with--;
        if (with == last
            || !(view[with].Lemma is "with" or "despite"
                || (view[with].Lemma is "about" && view.Head(with) is var about and >= 0 && view.Is(about, "obl"))))
            return -1;
        int top = with + 1;
        while (view.Head(top) is var head && head > with && head <= last) top = head;
        return view[top].Upos is "PROPN" or "NOUN" or "PRON" or "NUM" ? top : -1;
    }

    private static bool IsNominal(SentenceView view, int i) =>
        view[i].Lemma is not ("with" or "despite" or "about")
            && view[i].Upos is "PROPN" or "NOUN" or "PRON" or "DET" or "ADJ" or "NUM" or "PART" or "ADP" or "CCONJ"
                || view[i].Xpos is "HYPH";

    /// <summary>The noun at once before a finite verb that has no subject in the tree; -1 where the words before it can
    /// be none.</summary>
    public static int Before(SentenceView view, Predicate predicate)
    {
        int last = predicate.First - 1, verb = predicate.Head;
        if (last < view.Floor || view[last].Upos is not ("PROPN" or "NOUN" or "PRON") || view.Is(last, "obj")
            || view.Is(last, "obl"))
            return -1;
        if (view[verb].Xpos is "VBG" or "VBN" or "VB" && view.Child(verb, "aux") < 0) return -1;
        int first = last;
        while (first > view.Floor && view[first - 1].Upos is "PROPN" or "NOUN" or "DET" or "ADJ" or "NUM" or "PART")
            first--;
        return first == view.Floor || view.IsMark(first - 1) || view[first - 1].Upos is "CCONJ" or "SCONJ" ? last : -1;
    }

    /// <summary>
    /// The head of all that stands before a finite verb, over an aside: "Senator Ruiz (Kestria) said", "One in five of
    /// those asked say"; -1 where it is no noun phrase that starts its clause.
    /// </summary>
    public static int Whole(SentenceView view, Predicate predicate)
    {
        int verb = predicate.Head, last = OverAside(view, predicate.First - 1);
        if (last < view.Floor || (view[verb].Xpos is "VBG" or "VBN" or "VB" && view.Child(verb, "aux") < 0)) return -1;
        int top = last;
        while (view.Head(top) is var head && head >= view.Floor && head <= last) top = head;
        if (view[top].Upos is not ("NOUN" or "PROPN" or "PRON" or "NUM") || view.Child(top, "case") >= 0) return -1;
        int first = view.Left(top);
        return first <= view.Floor || view.IsMark(first - 1) || view[first - 1].Upos is "CCONJ" or "SCONJ" ? top : -1;
    }

    private static int OverAside(SentenceView view, int last)
    {
        if (last < view.Floor || !view.IsMark(last)) return last;
        char opening = view.Form(last)[0] is ')' ? '(' : view.Form(last)[0];
        if (opening is not ('(' or ',' or '—' or '–' or '-')) return -1;
        for (int i = last - 1; i > view.Floor; i--)
            if (view.IsMark(i) && view.Form(i)[0] == opening) return i - 1;
        return -1;
    }

    /// <summary>"Without a plan for water, Ruiz said …": the name at once before the verb, where the tree took the
    /// phrase in front for the subject; -1 otherwise.</summary>
    public static int Nearer(SentenceView view, Predicate predicate, Phrase source)
    {
        if (source.IsEmpty || source.Last >= predicate.First - 1 || predicate.First != predicate.Head
            && predicate.Outer != predicate.Head)
            return -1;
        for (int i = source.Last; i < predicate.First; i++)
            if (view.Reads(i, ",")) return Before(view, predicate);
        return -1;
    }

    /// <summary>The phrase of a source's head, up to the cue where it stands before it.</summary>
    public static Phrase Phrase(SentenceView view, CueTable cues, int head, int cueFirst, int cueLast)
    {
        int first = Math.Max(view.Left(head), view.Floor), last = view.Right(head);
        if (head < cueFirst && last >= cueFirst) last = cueFirst - 1;
        if (head > cueLast && first <= cueLast) first = cueLast + 1;
        if (head < cueFirst && last == cueFirst - 1 && Unclosed(view, head, cueFirst) is var comma and >= 0)
            return new Phrase(comma + 1, last);
        last = Own(view, cues, head, last, cueFirst);
        while (first < head && (IsOutside(view, first) || (view.Head(first) == head && view.Is(first, "case"))))
            first++;
        while (last > head && IsOutside(view, last)) last--;
        if (last + 1 < view.Count && last + 1 == cueFirst - 1 && view.Reads(last + 1, ",")
            && HasComma(view, first, last))
            last++;
        return new Phrase(first, last);
    }

    // "An independent by habit, Ruiz said …": an apposition would end with a comma, so the name after it is the
    // subject.
    private static int Unclosed(SentenceView view, int head, int cueFirst)
    {
        int comma = -1, commas = 0;
        for (int i = head + 1; i < cueFirst; i++)
        {
            if (view.Relation(i) is "cc" || view[i].Upos is "VERB" && view.Is(i, "acl") && commas == 0) return -1;
            if (!view.Reads(i, ",")) continue;
            comma = i;
            commas++;
        }

        bool named = comma >= 0 && comma + 1 < cueFirst && view[comma + 1].Upos is "PROPN" or "PRON" or "DET";
        return commas % 2 == 1 && named && view[cueFirst - 1].Upos is "PROPN" or "PRON" or "NOUN" ? comma : -1;
    }

    // "the ministry on Thursday", "Weaver, who said …": the time, and what has a saying of its own, are no part of the
    // name.
    private static int Own(SentenceView view, CueTable cues, int head, int last, int cueFirst)
    {
        for (int child = view.FirstChild(head); child >= 0; child = view.Next(child))
        {
            if (child <= head || child > last) continue;
            int start = Math.Max(view.Left(child), head + 1);
            bool time = Time.IsDay(view.Form(child)) && !view.Is(child, "flat") && !view.Is(child, "compound");
            bool says = view.Relation(child) is "acl:relcl" or "acl" && view.IsMark(start)
                && view[child].Upos is "VERB" && cues.VerbTakes(view[child].Lemma, Said);
            if (view.Is(child, "advmod") && child == last) return Math.Max(head, start - 1);
            if (time || says || view.Relation(child) is "nmod:unmarked" or "obl:unmarked")
                return Math.Max(head, start - 1);
        }

        while (last + 1 < view.Count && view[last + 1].Upos is "PROPN" && view[last].Upos is "NOUN" or "PROPN"
            && last + 1 != cueFirst && !Time.IsDay(view.Form(last + 1)))
            last++;
        return last;
    }

    private static bool HasComma(SentenceView view, int first, int last)
    {
        for (int i = first; i <= last; i++)
            if (view.Reads(i, ",")) return true;
        return false;
    }

    private static bool IsOutside(SentenceView view, int i) =>
        view.Relation(i) is "cc"
            || (view.IsMark(i)
            && !(view.Form(i)[0] is '(' or ')' or '[' or ']' or '“' or '”' or '"' or '\'' or '‘' or '’'));

    // Of two subjects ("One reason is that they have …") the nearer is the verb's own; a day ("Ruiz earlier Monday
    // said")
    // is none.
    private static int Own(SentenceView view, int verb)
    {
        int found = -1;
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
        {
            if (child < view.Floor || !(view.Is(child, "nsubj") || view.Relation(child) is "csubj")) continue;
            if (child < verb && Time.IsPhrase(view, child)) continue;
            if (found < 0 || child < verb) found = child;
        }

        return found >= 0 && view.Is(found, "nsubj") ? found : -1;
    }
}
