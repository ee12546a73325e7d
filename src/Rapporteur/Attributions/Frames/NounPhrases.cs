namespace Rapporteur.Attributions.Frames;

/// <summary>Finds the content of verbs that take a noun phrase: "blasted the plan", "described it as a
/// bribe".</summary>
internal sealed class NounPhrases(CueTable cues)
{
    /// <summary>The object as content, with what the verb says of it.</summary>
    public Complement? Read(SentenceView view, int verb, int obj, Cue cue, int last)
    {
        if (IsTime(view, obj)) return null;
        if ((cue.Frames & CueFrames.Light) != 0 && cues.Noun(view[obj].Lemma) is not null
            && NounFrames.HasContent(view, cues, obj))
            return null;
        bool plain = (cue.Frames & (CueFrames.NounPhrase | CueFrames.As)) != 0;
        int end = Extended(view, verb, obj, cue, out bool second);
        int first = Math.Max(view.Left(obj), last + 1);
        if ((cue.Frames & CueFrames.As) != 0 && view.Child(verb, "iobj", last + 1) is var named and >= 0 && named < obj)
            first = Math.Max(view.Left(named), last + 1);
        if ((cue.Frames & CueFrames.PersonAs) != 0 && !plain && !second) return null;
        if ((cue.Frames & CueFrames.PersonOf) != 0 && (end > view.Right(obj) || HoldsOf(view, obj)))
            return new Complement("tree.person-of", last, new Phrase(first, end), Phrase.None);
        if (plain && Fronted(view, verb) is var pronoun and >= 0)
            return new Complement("tree.relative", last, new Phrase(pronoun, pronoun), new Phrase(first, end));
        if (plain) return new Complement("tree.np", last, new Phrase(first, end), Phrase.None);
        if ((cue.Frames & CueFrames.Object) != 0 && (IsThought(view, obj) || AreNamed(view, verb, obj)))
            return new Complement("tree.obj", last, new Phrase(first, end), Phrase.None);
        return null;
    }

    /// <summary>Content that stands, in part, before the cue: "what she called a crusade", "which he
    /// favours".</summary>
    public static Complement? Relative(SentenceView view, int verb, Cue cue, int last)
    {
        if (view.Relation(verb) is not "acl:relcl"
            || (cue.Frames & (CueFrames.NounPhrase | CueFrames.As | CueFrames.PersonAs)) == 0)
            return null;
        int pronoun = view.Child(verb, "obj");
        if (pronoun < 0 && view.Head(verb) is var head and >= 0 && view[head].Xpos is "WP") pronoun = head;
        if (pronoun < 0 || pronoun > verb || view[pronoun].Xpos is not ("WP" or "WDT")) return null;
        int rest = view.Child(verb, "xcomp", last + 1);
        if (rest < 0 && view.Child(verb, "obl", last + 1) is var second and >= 0 && view.Reads(view.Left(second), "as"))
            rest = second;
        return new Complement("tree.relative", last, new Phrase(pronoun, pronoun), rest < 0 ? Phrase.None
            : new Phrase(Math.Max(view.Left(rest), last + 1), view.Right(rest)));
    }

    // "Ruiz attacked Haddad": of people with names it is as a rule a matter of words.
    private bool AreNamed(SentenceView view, int verb, int obj) =>
        view[obj].Upos is "PROPN" && Sources.Subject(view, cues, verb) is var subject and >= 0
            && view[subject].Upos is "PROPN"
            && cues.ActOf(view[verb].Lemma) is SpeechAct.Criticise or SpeechAct.Accuse or SpeechAct.Oppose
            or SpeechAct.Support;

    // "what she calls a leak"
    private static int Fronted(SentenceView view, int verb)
    {
        int pronoun = view.Child(verb, "obj");
        if (pronoun < 0 || pronoun > verb) pronoun = view.Relation(verb) is "acl:relcl" ? view.Head(verb) : -1;
        return pronoun >= 0 && pronoun < verb && view[pronoun].Xpos is "WP"
            && !(view.Head(pronoun) == verb && view.Is(pronoun, "nsubj")) ? pronoun : -1;
    }

    private static bool HoldsOf(SentenceView view, int obj)
    {
        for (int i = obj + 1; i <= view.Right(obj); i++)
            if (view.Reads(i, "of")) return true;
        return false;
    }

    // "signed the bill", "raised concerns", "launched what she called a crusade": what can be said or thought.
    private bool IsThought(SentenceView view, int obj) =>
        cues.Noun(view[obj].Lemma) is not null || view[view.Left(obj)].Xpos is "WP"
            || Marks.Opens(view, view.Left(obj)) || Marks.Opens(view, obj > 0 ? obj - 1 : 0);

    /// <summary>Whether an object is a word of time: "said Monday".</summary>
    public static bool IsTime(SentenceView view, int obj) => view.Relation(obj) is "obl:unmarked"
        || (view[obj].Upos is "PROPN" && Time.IsDay(view.Form(obj)));

    // "blamed the delay on the council", "described the plan as a bribe": what the verb says of its object belongs to
    // it.
    private static int Extended(SentenceView view, int verb, int obj, Cue cue, out bool second)
    {
        int end = view.Right(obj);
        second = false;
        bool named = (cue.Frames & CueFrames.As) != 0;
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
        {
            if (child <= obj || view.Left(child) != end + 1) continue;
            if (named && (view.Is(child, "obj") || view.Is(child, "xcomp") || view.Is(child, "ccomp")))
            {
                end = view.Right(child);
                continue;
            }

            if (view.Is(child, "obl") || view.Is(child, "advcl") || view.Is(child, "xcomp"))
            {
                string word = view[view.Left(child)].Lemma;
                if (word is "at" && cue.Act == SpeechAct.Estimate) word = "as";
                if (word is not ("as" or "for" or "of" or "to" or "with" or "from" or "over" or "on" or "against"
                    or "about"))
                    break;
                if (word is "on" && IsTime(view, child)) break;
                second |= word is "as";
                end = view.Right(child);
            }
        }

        return end;
    }
}
