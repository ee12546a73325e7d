namespace Rapporteur.Attributions.Frames;

/// <summary>Finds by the order of words the subject of a verb that has none in the tree.</summary>
internal static class LostSubjects
{
    private const int Longest = 24, Farthest = 40;

    /// <summary>The words that are its subject; none where they cannot be told.</summary>
    public static Phrase Of(SentenceView view, CueTable cues, Predicate predicate)
    {
        int verb = predicate.Head;
        bool participle = view[verb].Xpos is "VBG" && view.Child(verb, "aux") < 0;
        if (!participle && !IsFinite(view, predicate)) return Phrase.None;
        if (!participle && Before(view, predicate) is { IsEmpty: false } before) return before;
        if (!participle && Stretch(view, predicate) is { IsEmpty: false } stretch) return stretch;
        int previous = Previous(view, predicate.First);
        if (participle ? !IsParted(view, predicate.First) : view[previous].Upos is not "CCONJ")
            return Phrase.None;
        return Shared(view, predicate) is var subject and >= 0
            ? Sources.Phrase(view, cues, subject, predicate.First, verb) : Phrase.None;
    }

    /// <summary>The word that says what kind of subject it is.</summary>
    public static int Head(SentenceView view, Phrase subject)
    {
        for (int i = subject.First; i <= subject.Last; i++)
            if (view[i].Upos is "PROPN" or "NOUN" or "PRON") return i;
        return subject.First;
    }

    private static bool IsFinite(SentenceView view, Predicate predicate)
    {
        int verb = predicate.Head;
        if (view[verb].Xpos is "VBD" or "VBZ" or "VBP") return predicate.Outer == verb;
        if (view[verb].Xpos is "VB")
            return predicate.Outer == verb && view.Child(verb, "aux") < 0 && view.Child(verb, "mark") < 0;
        return predicate.First < verb && view[predicate.First].Upos is "AUX"
            && view[predicate.First].Xpos is "VBD" or "VBZ" or "VBP" or "MD";
    }

    // "Haddad, who has opposed it before, warned", "The affidavit said": the words from the start of the clause.
    private static Phrase Before(SentenceView view, Predicate predicate)
    {
        int end = predicate.First - 1, last = OverAside(view, end);
        if (last < view.Floor || view[last].Upos is not ("PROPN" or "NOUN" or "PRON" or "NUM" or "X"))
            return Phrase.None;
        int first = last;
        while (first > view.Floor && last - first < Longest && IsOfName(view, first - 1)) first--;
        if (first > view.Floor && !view.IsMark(first - 1) && view[first - 1].Upos is not ("CCONJ" or "SCONJ"))
            return Phrase.None;
        if (view[first].Upos is "ADP" or "CCONJ") return Phrase.None;
        return new Phrase(first, end);
    }

    // "People briefed on it say", "Among voters, two thirds, 67 percent, say": all before the verb, where none of it is
    // a
    // verb.
    private static Phrase Stretch(SentenceView view, Predicate predicate)
    {
        int end = predicate.First - 1, first = end;
        for (bool parted = false; first > view.Floor && end - first < Longest; first--)
        {
            if (Bounds(view, first - 1) && (parted || !IsReduced(view, first - 1))) break;
            parted |= view.Reads(first - 1, ",") || view[first - 1].Upos is "CCONJ";
        }

        if (end < view.Floor || end - first == Longest) return Phrase.None;
        if (first > view.Floor && view[first - 1].Upos is not ("PUNCT" or "SCONJ" or "CCONJ")) return Phrase.None;
        if (view[first].Upos is "ADP")
        {
            while (first < end && !view.Reads(first, ",")) first++;
            first++;
        }

        while (first < end && view[first].Upos is "CCONJ" or "SCONJ") first++;
        return first <= end && view[first].Upos is "DET" or "NOUN" or "PROPN" or "NUM" or "ADJ" or "PRON" or "ADV"
            && HoldsNoun(view, first, end)
            ? new Phrase(first, end) : Phrase.None;
    }

    // "A poll released Monday found", "Those asked about it say": only the second can be the verb of the sentence.
    private static bool IsReduced(SentenceView view, int i) =>
        view[i].Xpos is "VBD" && view.Form(i).EndsWith("ed", StringComparison.Ordinal) && view.Child(i, "obj") < 0
        && (view[i + 1].Upos is "ADP" || Time.IsDay(view.Form(i + 1)));

    // A verb, or what may open a clause.
    private static bool Bounds(SentenceView view, int i) =>
        view[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "VB" or "WP" or "WDT" or "WRB" || view[i].Upos is "SCONJ"
            || view[i].Xpos is "TO"
        || view.IsMark(i) && !view.Reads(i, ",") && view[i].Xpos is not "HYPH"
            && view.Form(i)[0] is not ('(' or ')' or '%' or '\'' or '’');

    private static bool HoldsNoun(SentenceView view, int first, int last)
    {
        for (int i = first; i <= last; i++)
            if (view[i].Upos is "NOUN" or "PROPN" or "NUM" or "PRON" or "DET") return true;
        return false;
    }

    private static bool IsOfName(SentenceView view, int i) =>
        view[i].Upos is "PROPN" or "NOUN" or "DET" or "ADJ" or "NUM" or "PART" || view.Reads(i, "of");

    // Over "…, who has opposed it before," to the word before it; -1 where nothing opens it.
    private static int OverAside(SentenceView view, int last)
    {
        if (last < view.Floor || !view.IsMark(last)) return last;
        var mark = view.Form(last);
        if (mark[0] is not (',' or '—' or '–' or '-' or ')')) return -1;
        for (int i = last - 1; i > view.Floor && last - i < Longest; i--)
            if (view.IsMark(i) && view.Form(i)[0] == (mark[0] is ')' ? '(' : mark[0]) && view[i].Xpos is not "HYPH")
                return i - 1;
        return -1;
    }

    private static int Previous(SentenceView view, int first) => Math.Max(first - 1, view.Floor);

    private static bool IsParted(SentenceView view, int first) =>
        first > view.Floor
            && (view.Reads(first - 1, ",") || view[first - 1].Upos is "CCONJ"
            || view[first - 1].Lemma is "by" or "while" or "before" or "after");

    // "…, claiming that": the subject of the verb that the sentence hangs on, or of the nearest.
    private static int Shared(SentenceView view, Predicate predicate)
    {
        int found = -1;
        for (int i = predicate.First - 1; i > view.Floor && predicate.First - i < Farthest; i--)
        {
            if (view[i].Upos is not ("VERB" or "AUX" or "ADJ" or "NOUN")) continue;
            int subject = view.Child(i, "nsubj");
            if (subject < 0 || subject >= predicate.First || view[subject].Xpos is "WP" or "WDT"
                || view.Is(subject, "expl"))
                continue;
            if (view.Head(i) < 0) return subject;
            if (found < 0) found = subject;
        }

        return found;
    }
}
