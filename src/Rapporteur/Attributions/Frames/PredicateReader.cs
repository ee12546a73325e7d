namespace Rapporteur.Attributions.Frames;

/// <summary>Reads the words before a cue: auxiliaries, negation, adverbs, and the verbs that it continues.</summary>
internal static class PredicateReader
{
    private const int LongestChain = 4;

    /// <summary>The predicate of a cue verb.</summary>
    public static Predicate Of(SentenceView view, CueTable cues, int verb)
    {
        int outer = verb, first = GroupStart(view, verb, verb);
        for (int step = 0; step < LongestChain && Continued(view, cues, outer) is var chain and >= 0
            && chain < first; step++)
        {
            if (first - chain > 7) break;
            outer = chain;
            first = GroupStart(view, chain, chain);
        }

        return new Predicate(verb, first, outer, IsPassive(view, verb), PolarityOf(view, cues, verb, outer, first));
    }

    /// <summary>The first of the auxiliaries, negation and adverbs that stand at once before a word.</summary>
    public static int GroupStart(SentenceView view, int head, int at)
    {
        int first = at;
        while (first > 0 && Belongs(view, first - 1, head)) first--;
        while (first < at && view.Is(first, "advmod") && IsSentenceAdverb(view, first)) first++;
        return first;
    }

    /// <summary>Whether a verb's subject is what is spoken of.</summary>
    public static bool IsPassive(SentenceView view, int verb)
    {
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
            if (view.Relation(child) is "aux:pass" or "nsubj:pass" or "csubj:pass") return true;
        if (view[verb].Xpos is "VBD" && view.Child(verb, "nsubj") < 0
            && (verb == view.Floor || (view.Is(verb, "advcl") && view.Reads(verb - 1, "when"))))
            return true;
        if (view[verb].Xpos is not "VBN") return false;
        if (verb == view.Floor) return true;
        return view.Relation(verb) is "acl" or "advcl" && view.Child(verb, "aux") < 0
            || (view.Is(verb, "conj") && view.Head(verb) < verb && view.Child(verb, "aux") < 0
                && view[view.Head(verb)].Xpos is "VBN" && IsPassive(view, view.Head(verb)));
    }

    private static bool Belongs(SentenceView view, int i, int head)
    {
        if (view.Head(i) != head)
            return view.Head(i) > i && view.Head(i) <= head && view.Is(i, "advmod") && view.Head(view.Head(i)) == head
                && view.Is(view.Head(i), "advmod");
        if (view.Is(i, "aux") || view.Is(i, "cop")) return true;
        if (view.Is(i, "mark")) return view[i].Xpos is "TO";
        return view.Is(i, "advmod") && view[i].Xpos is not ("WRB" or "IN");
    }

    // "Later said …" keeps the adverb out of the group when it opens the sentence.
    private static bool IsSentenceAdverb(SentenceView view, int i) =>
        i == 0 || view[i].Lemma is "then" or "there" or "here" or "so" or "instead" or "therefore"
            || view[i].Xpos is "NN" or "NNP";

    // "began to say", "seems to deny", "began by saying": the verb before it, where that only leads on.
    private static int Continued(SentenceView view, CueTable cues, int verb)
    {
        int head = view.Head(verb);
        if (head < 0 || head > verb) return -1;
        if (view[head].Upos is "NOUN" && view.Relation(verb) is "acl" && view[verb].Xpos is "VBG")
            return Issued(view, cues, head);
        if (view[head].Upos is not "VERB") return -1;
        bool leads = view.Is(verb, "xcomp") || (view.Is(verb, "advcl") && view.Reads(verb - 1, "by"))
            || (view.Is(verb, "advcl") && view[head].Lemma is "go");
        bool seems = view.Child(verb, "mark") >= 0 && cues.VerbTakes(view[head].Lemma, CueFrames.Seem);
        return leads && (seems || cues.VerbTakes(view[head].Lemma, CueFrames.Chain)) ? head : -1;
    }

    // "put out a statement saying": who put it out is who says so.
    private static int Issued(SentenceView view, CueTable cues, int noun)
    {
        int verb = view.Head(noun);
        return view.Is(noun, "obj") && verb >= 0 && verb < noun && view[verb].Upos is "VERB"
            && cues.VerbTakes(view[verb].Lemma, CueFrames.Light) ? verb : -1;
    }

    private static Polarity PolarityOf(SentenceView view, CueTable cues, int verb, int outer, int first)
    {
        bool negated = false, modal = false, have = false, will = false, must = false;
        for (int i = first; i <= verb; i++)
        {
            string lemma = view[i].Lemma;
            if (view.Is(i, "advmod") && lemma is "not" or "never" or "n't") negated = true;
            if (!view.Is(i, "aux")) continue;
            modal |= view[i].Xpos is "MD";
            have |= lemma is "have";
            will |= lemma is "will" or "would";
            must |= lemma is "must";
        }

        if (negated) return modal && will && !have ? Polarity.Refused : Polarity.Negated;
        if (must) return Polarity.Ordered;
        if (modal && !have) return Polarity.Hypothetical;
        return Ruled(view, cues, outer);
    }

    // What the clause around it makes of it: "ordered her to say", "if she says", "plans to say".
    private static Polarity Ruled(SentenceView view, CueTable cues, int verb)
    {
        for (int child = view.FirstChild(verb); child >= 0 && child < verb; child = view.Next(child))
            if (view.Is(child, "mark") && view[child].Lemma is "if" or "unless" or "whether")
                return Polarity.Hypothetical;
        int head = view.Head(verb);
        if (head < 0 || !view.Is(verb, "xcomp") || view[head].Upos is not "VERB" || view.Child(verb, "mark") < 0)
            return Polarity.Affirmed;
        return cues.ActOf(view[head].Lemma) switch
        {
            SpeechAct.Order or SpeechAct.Urge or SpeechAct.Demand or SpeechAct.Ask or SpeechAct.Request
                or SpeechAct.Advise => Polarity.Ordered,
            SpeechAct.Refuse => Polarity.Refused,
            SpeechAct.Want or SpeechAct.Intend or SpeechAct.Hope or SpeechAct.Promise or SpeechAct.Threaten
                or SpeechAct.Offer or SpeechAct.Expect or SpeechAct.Decide => Polarity.Hypothetical,
            _ => Polarity.Affirmed,
        };
    }
}
