namespace Rapporteur.Attributions.Frames;

/// <summary>How far a finding is to be trusted, in points: 0 is as likely right as wrong, and ten points make it e
/// times likelier.</summary>
/// <remarks>
/// Set by hand, by kind: what a frame is worth, what the form of the verb says, who its subject is, and what the
/// content
/// looks like. Nothing here knows a word of the lexicon.
/// </remarks>
internal static class Reliability
{
    /// <summary>What a frame is worth with a finite verb and a plain subject.</summary>
    public static int OfFrame(string rule) => rule switch
    {
        "tree.that" or "tree.zero" => 22,
        "tree.person-of" or "tree.noun-that-light" => 17,
        "tree.wh" or "tree.adjective-that" => 12,
        "tree.np" or "tree.ing" or "tree.relative" => 8,
        "tree.noun-is" or "tree.noun-that-owned" => 6,
        "tree.adjective-prep" or "tree.noun-prep-light" or "tree.prep" => 4,
        "tree.to" => 8,
        "tree.person-to" => 4,
        "tree.obj" or "tree.seem" => 1,
        "tree.passive-rest" or "tree.passive-that" => -1,
        "tree.noun-prep-owned" or "tree.noun-to-owned" or "tree.noun-to-light" => -2,
        "tree.adjective-to" => 0,
        "tree.passive-by" => -5,
        "tree.noun-that-giver" => -12,
        _ => -16,
    };

    /// <summary>What the form of the verb adds.</summary>
    public static int OfForm(SentenceView view, Predicate predicate)
    {
        int verb = predicate.Outer;
        string tag = view[verb].Xpos;
        bool helped = predicate.First < predicate.Head && view.Child(verb, "aux") >= 0;
        if (view.Child(verb, "mark") is var mark and >= 0 && view[mark].Xpos is "TO") return -14;
        if (tag is "VBG" && !helped)
            return view.Is(verb, "acl") && view[view.Head(verb)].Upos is not "PROPN" ? -10 : -4;
        int points = predicate.Polarity switch
        {
            Polarity.Hypothetical => -10,
            Polarity.Ordered => -12,
            Polarity.Negated => -4,
            _ => 0
        };
        return view.Is(verb, "amod") || view.Is(verb, "compound") ? points - 30 : points;
    }

    /// <summary>What the subject adds.</summary>
    public static int OfSource(SentenceView view, int subject)
    {
        if (subject < 0) return -24;
        var word = view[subject];
        if (word.Upos is "PROPN") return 2;
        if (word.Xpos is "PRP")
        {
            return word.Lemma.ToLowerInvariant() switch
            {
                "he" or "she" => 3,
                "they" => -4,
                "i" => -6,
                "we" => -9,
                "it" => -13,
                "you" => -24,
                _ => -9
            };
        }

        if (word.Xpos is "WP") return -5;
        if (word.Xpos is "WDT" or "DT" || view.Reads(subject, "that")) return view.Reads(subject, "which") ? -5 : -18;
        return view.Child(subject, "det") >= 0 ? -3 : -6;
    }

    /// <summary>What the act adds, in a frame that is not a clause: the more it is a matter of words or mind, the
    /// more.</summary>
    public static int OfAct(string rule, SpeechAct act)
    {
        if (rule is "tree.that" or "tree.zero" or "tree.wh" or "tree.person-of" or "tree.ing") return 0;
        if (rule is "tree.passive-rest" or "tree.passive-that" or "tree.passive-bare") return OfPassive(act);
        return act switch
        {
            SpeechAct.Condemn or SpeechAct.Refuse => 6,
            SpeechAct.Describe or SpeechAct.Praise or SpeechAct.Promise => 5,
            SpeechAct.Ask or SpeechAct.Insist => 4,
            SpeechAct.Announce or SpeechAct.Propose or SpeechAct.Report or SpeechAct.Criticise or SpeechAct.Threaten =>
                3,
            SpeechAct.Support or SpeechAct.Answer => -2,
            SpeechAct.Intend or SpeechAct.Decide or SpeechAct.Believe => -4,
            SpeechAct.Oppose => -5,
            SpeechAct.Know or SpeechAct.Order => -8,
            SpeechAct.Allow or SpeechAct.Advise => -10,
            _ => 0,
        };
    }

    private static int OfPassive(SpeechAct act) => act switch
    {
        SpeechAct.Expect => 15,
        SpeechAct.Know or SpeechAct.Ask or SpeechAct.Estimate => 7,
        SpeechAct.Criticise or SpeechAct.Condemn or SpeechAct.Accuse => 5,
        SpeechAct.Believe or SpeechAct.Show => 1,
        _ => -7,
    };

    /// <summary>What the content adds.</summary>
    public static int OfContent(SentenceView view, Phrase content)
    {
        int first = content.First;
        if (first > 0 && view.IsMark(first - 1) && Marks.Opens(view, first - 1)) return 8;
        if (view.IsMark(first) && Marks.Opens(view, first)) return 8;
        if (content.Last == first) return view[first].Upos is "PRON" ? -4 : -5;
        if (view[first].Xpos is "WP" or "WRB") return 2;
        return content.Last - first < 3 ? -3 : 1;
    }
}
