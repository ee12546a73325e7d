namespace Rapporteur.Attributions.Frames;

/// <summary>What a cue noun takes as its content, and whose word it is: "her warning that", "expressed doubts
/// about".</summary>
internal sealed class NounFrames(CueTable cues)
{
    private const int WidestCue = 9;

    /// <summary>Whether a cue noun has content of its own.</summary>
    public static bool HasContent(SentenceView view, CueTable cues, int noun) =>
        cues.Noun(view[noun].Lemma) is { } cue && Content(view, noun, cue) is not null;

    /// <summary>Adds what a noun makes.</summary>
    public void Read(SentenceView view, int noun, List<Finding> findings)
    {
        if (view[noun].Upos is not "NOUN" || cues.Noun(view[noun].Lemma) is not { } cue || view.Is(noun, "compound"))
            return;
        if (Content(view, noun, cue) is { } content)
        {
            if ((cue.Frames & CueFrames.Holder) != 0) Held(view, noun, content, findings);
            else if (Owned(view, noun, content) is { } owned) findings.Add(owned);
        }
        else if (Equated(view, noun) is { } equated)
        {
            findings.Add(equated);
        }
    }

    // "She is a critic of the plan", "Ruiz, a critic of the plan,"
    private void Held(SentenceView view, int noun, Complement content, List<Finding> findings)
    {
        int first = view.Left(noun), subject = view.Child(noun, "nsubj"), copula = view.Child(noun, "cop");
        Phrase cue;
        if (subject >= 0 && copula > subject && content.CueLast - copula < WidestCue)
            cue = new Phrase(PredicateReader.GroupStart(view, noun, copula), content.CueLast);
        else if (view.Is(noun, "appos")
            && view.Head(noun) < noun) (subject, cue) = (view.Head(noun), new Phrase(first, content.CueLast));
        else return;
        while (cue.First < noun && view.IsMark(cue.First)) cue = cue with { First = cue.First + 1 };
        var source = Sources.Phrase(view, cues, subject, cue.First, cue.Last);
        findings.Add(new Finding("tree.holder", source, cue, content.Words, Phrase.None, Polarity.Affirmed, 2
            + Reliability.OfSource(view, subject)));
    }

    // "won the endorsement of the union", "drew praise from the mayor": what is said is said of the one who gets it.
    private Finding? Received(SentenceView view, int noun, Complement content)
    {
        int verb = view.Head(noun);
        if (verb < 0 || verb > noun || !view.Is(noun, "obj") || !cues.VerbTakes(view[verb].Lemma, CueFrames.Receives))
            return null;
        if (!(view.Reads(content.CueLast, "of") || view.Reads(content.CueLast, "from")
            || view.Reads(content.CueLast, "by")))
            return null;
        var predicate = PredicateReader.Of(view, cues, verb);
        int subject = predicate.Passive ? -1 : Sources.Subject(view, cues, predicate.Outer);
        if (subject < 0 || content.CueLast - predicate.First > WidestCue) return null;
        var cue = new Phrase(predicate.First, content.CueLast);
        return new Finding("tree.received", content.Words, cue,
            Sources.Phrase(view, cues, subject, cue.First, cue.Last), Phrase.None, predicate.Polarity, 4
            + Reliability.OfForm(view, predicate));
    }

    private static Complement? Content(SentenceView view, int noun, NounCue cue)
    {
        for (int child = view.FirstChild(noun); child >= 0; child = view.Next(child))
        {
            if (child <= noun) continue;
            int first = view.Left(child);
            while (first < child && view.IsMark(first) && !Marks.Opens(view, first)) first++;
            if (first <= noun) continue;
            if (Clause(view, child, first, cue) is { } rule)
                return new Complement(rule, noun, new Phrase(first, view.Right(child)), Phrase.None);
            bool governs = view.Is(child, "nmod") || view.Is(child, "acl") || view.Is(child, "advcl");
            if (governs && child > first && cue.Takes(view.Form(first)) && first - noun <= 3)
                return new Complement("tree.noun-prep", first, new Phrase(first + 1, view.Right(child)), Phrase.None);
        }

        return Beside(view, noun, cue);
    }

    // "expressed doubts about the dam": the tree may hang on the verb what belongs to its object.
    private static Complement? Beside(SentenceView view, int noun, NounCue cue)
    {
        int verb = view.Head(noun);
        if (verb < 0 || verb > noun || !view.Is(noun, "obj") || view[verb].Upos is not "VERB") return null;
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
        {
            int first = view.Left(child);
            if (first != view.Right(noun) + 1 || first == child || !(view.Is(child, "obl") || view.Is(child, "advcl")))
                continue;
            return cue.Takes(view.Form(first)) && first - noun <= 2 && !Time.IsDay(view.Form(child))
                ? new Complement("tree.noun-prep", first, new Phrase(first + 1, view.Right(child)), Phrase.None) : null;
        }

        return null;
    }

    private static string? Clause(SentenceView view, int child, int first, NounCue cue)
    {
        if (!(view.Is(child, "acl") || view.Is(child, "ccomp") || view.Is(child, "xcomp") || view.Is(child, "advcl")))
            return null;
        if (view.Reads(first, "that") && view[first].Upos is "SCONJ" && view.Relation(child) is not "acl:relcl")
            return (cue.Frames & CueFrames.That) != 0 ? "tree.noun-that" : null;
        if (view.Reads(first, "to") && view[first].Xpos is "TO")
            return (cue.Frames & CueFrames.To) != 0 ? "tree.noun-to" : null;
        bool wh = view.Reads(first, "whether") || view[first].Xpos is "WRB" || view.Reads(first, "what");
        return wh && (cue.Frames & CueFrames.Wh) != 0 ? "tree.noun-wh" : null;
    }

    private Finding? Owned(SentenceView view, int noun, Complement content)
    {
        int first = view.Left(noun);
        while (first < noun && view.IsMark(first)) first++;
        if (Received(view, noun, content) is { } received) return received;
        if (Possessor(view, noun) is var owner and >= 0 && view[owner].Upos is "PRON"
            && Speaker(view, noun, content) is { } spoken)
            return spoken;
        if (Possessor(view, noun) is var possessor and >= 0)
            return Make(view, content, OwnerPhrase(view, possessor),
                new Phrase(AfterOwner(view, possessor), content.CueLast), "owned");
        if (Governor(view, noun) is var verb and >= 0)
        {
            var predicate = PredicateReader.Of(view, cues, verb);
            int subject = predicate.Passive ? -1 : Sources.Subject(view, cues, predicate.Outer);
            if (subject >= 0 && view.Relation(subject) is not "expl" && content.CueLast - predicate.First <= WidestCue)
                return Make(view, content, Sources.Phrase(view, cues, subject, predicate.First, content.CueLast),
                    new Phrase(predicate.First, content.CueLast), "light", predicate.Polarity,
                    Reliability.OfForm(view, predicate)
                    + Reliability.OfSource(view, subject) - (cues.VerbTakes(view[verb].Lemma, CueFrames.Light) ? 0
                    : 20));
        }

        if (Adjunct(view, noun, content) is { } adjunct) return adjunct;
        if (Giver(view, noun, content) is { IsEmpty: false } giver)
            return Make(view, content, giver, new Phrase(first, noun), "giver");
        return Make(view, content, Phrase.None, new Phrase(first, content.CueLast), "none");
    }

    // "posted her thoughts on": the verb's subject is who she is.
    private Finding? Speaker(SentenceView view, int noun, Complement content)
    {
        int verb = view.Head(noun);
        if (verb < 0 || verb > noun || view[verb].Upos is not "VERB" || !(view.Is(noun, "obj") || view.Is(noun, "obl")))
            return null;
        var predicate = PredicateReader.Of(view, cues, verb);
        int subject = predicate.Passive ? -1 : Sources.Subject(view, cues, predicate.Outer);
        if (subject < 0 || content.CueLast - predicate.First > WidestCue
            || !(view[subject].Upos is "PROPN" or "PRON" or "NOUN"))
            return null;
        return Make(view, content, Sources.Phrase(view, cues, subject, predicate.First, content.CueLast),
            new Phrase(predicate.First, content.CueLast), "light", predicate.Polarity,
            Reliability.OfForm(view, predicate) + Reliability.OfSource(view, subject));
    }

    private static Finding Make(SentenceView view, Complement content, Phrase source, Phrase cue, string how,
        Polarity polarity = Polarity.Affirmed, int points = 0)
    {
        _ = view;
        string rule = $"{content.Rule}-{how}";
        return new Finding(rule, source, cue, content.Words, Phrase.None, polarity, Reliability.OfFrame(rule) + points);
    }

    // "They marched in protest of the plan", "She ended with a plea for calm"
    private Finding? Adjunct(SentenceView view, int noun, Complement content)
    {
        int verb = view.Head(noun), first = view.Left(noun);
        if (verb < 0 || verb > noun || !view.Is(noun, "obl") || view[verb].Upos is not "VERB"
            || !(view.Reads(first, "in") || view.Reads(first, "with")))
            return null;
        var predicate = PredicateReader.Of(view, cues, verb);
        int subject = predicate.Passive ? -1 : Sources.Subject(view, cues, predicate.Outer);
        if (subject < 0) return null;
        var cue = new Phrase(first, content.CueLast);
        return new Finding("tree.noun-adjunct", Sources.Phrase(view, cues, subject, predicate.First, content.CueLast),
            cue, content.Words, Phrase.None, predicate.Polarity, -13 + Reliability.OfSource(view, subject));
    }

    // "concerns among farmers that", "criticism from the mayor of", "the announcement by the bank that"
    private static Phrase Giver(SentenceView view, int noun, Complement content)
    {
        for (int child = view.FirstChild(noun); child >= 0; child = view.Next(child))
        {
            if (child <= noun || !view.Is(child, "nmod")) continue;
            int first = view.Left(child);
            if (view.Right(child) >= content.Words.First) continue;
            if (view[first].Lemma is "by" or "from" or "among" or "of" && first == noun + 1)
                return new Phrase(first + 1, view.Right(child));
        }

        return Phrase.None;
    }

    private static int Possessor(SentenceView view, int noun) => view.Child(noun, "nmod:poss") is var owner and >= 0
        && owner < noun ? owner : -1;

    private static Phrase OwnerPhrase(SentenceView view, int owner)
    {
        int first = view.Left(owner);
        while (first < owner && view.IsMark(first)) first++;
        return new Phrase(first, view.Right(owner));
    }

    private static int AfterOwner(SentenceView view, int owner) => view.Right(owner) + 1;

    // "expressed doubts", "made the claim": the verb that the noun is said with.
    private static int Governor(SentenceView view, int noun)
    {
        int verb = view.Head(noun);
        if (verb < 0 || verb > noun || view[verb].Upos is not "VERB" || !(view.Is(noun, "obj") || view.Is(noun, "obl")))
            return -1;
        return view.Is(noun, "obj") ? verb : -1;
    }

    // "Her view is that it leaks": the noun is the subject of its own content.
    private static Finding? Equated(SentenceView view, int noun)
    {
        int clause = view.Head(noun);
        if (!view.Is(noun, "nsubj") || clause < noun) return null;
        int copula = view.Child(clause, "cop", noun);
        int owner = Possessor(view, noun);
        if (copula < 0 || owner < 0) return null;
        int start = copula + 1;
        if (start >= view.Count || !(view.Reads(start, "that") || view[start].Xpos is "TO" or "VBG" || Marks.Opens(view, start))) return null;
        return new Finding("tree.noun-is", OwnerPhrase(view, owner), new Phrase(AfterOwner(view, owner), copula),
            new Phrase(start, view.Right(clause)), Phrase.None, Polarity.Affirmed, Reliability.OfFrame("tree.noun-is"));
    }
}
