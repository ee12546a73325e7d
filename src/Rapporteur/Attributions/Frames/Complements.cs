namespace Rapporteur.Attributions.Frames;

/// <summary>Finds the content that an active verb takes after it.</summary>
internal sealed class Complements(CueTable cues)
{
    private readonly NounPhrases nounPhrases = new(cues);

    /// <summary>The frames whose content is a clause.</summary>
    public const CueFrames Clausal =
        CueFrames.That | CueFrames.Zero | CueFrames.Quote | CueFrames.Wh | CueFrames.PersonThat | CueFrames.PersonWh;

    private readonly Parentheticals parentheticals = new(cues);

    /// <summary>The content after a verb, in one of its senses; nothing where that sense takes none of what is
    /// there.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="cue">Its sense.</param>
    /// <param name="last">The last word of the cue: the verb, or its particle.</param>
    public Complement? Read(SentenceView view, int verb, Cue cue, int last)
    {
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
            if (child > last && view.Is(child, "ccomp")
                && (cue.Frames & (Clausal | CueFrames.PersonTo | CueFrames.NounPhrase)) != 0
                && Clause(view, verb, child, cue, last) is { } clause)
                return clause;
        if ((cue.Frames & (CueFrames.Wh | CueFrames.PersonWh)) != 0 && Whether(view, verb, last) is { } whether)
            return whether;
        int x = view.Child(verb, "xcomp", last + 1), obj = view.Child(verb, "obj", last + 1);
        if (obj < 0 && x > last && cue.Particle.Length > 0) obj = view.Child(verb, "obl", last + 1);
        if (obj >= 0 && (cue.Frames & (Clausal | CueFrames.NounPhrase)) != 0 && IsQuestion(view, obj))
            return new Complement("tree.wh", last, new Phrase(Math.Max(view.Left(obj), last + 1), view.Right(obj)),
                Phrase.None);
        if (x < 0 && obj >= 0 && (cue.Frames & CueFrames.PersonTo) != 0) x = Purpose(view, verb, obj);
        if (x >= 0 && Infinitive(view, verb, x, obj, cue, last) is { } infinitive) return infinitive;
        if (x < 0 && obj >= 0 && (cue.Frames & CueFrames.PersonTo) != 0 && EndsInInfinitive(view, obj))
            return new Complement("tree.person-to", last, new Phrase(Math.Max(view.Left(obj), last + 1), view.Right(obj)), Phrase.None);
        if (cue.Particle.Length > 0 && (cue.Frames & (CueFrames.NounPhrase | CueFrames.Gerund)) != 0
            && Governed(view, verb, last) is { } governed)
            return governed;
        if (obj >= 0 && view.Is(obj, "obj") && nounPhrases.Read(view, verb, obj, cue, last) is { } noun) return noun;
        return obj < 0 ? NounPhrases.Relative(view, verb, cue, last) : null;
    }

    private static Complement? Clause(SentenceView view, int verb, int clause, Cue cue, int last)
    {
        int first = Clauses.Start(view, verb, clause, last,
            (cue.Frames & (CueFrames.PersonThat | CueFrames.PersonWh)) != 0);
        bool that = view.Reads(first, "that") && (view[first].Upos is "SCONJ" || first < clause);
        bool wh = view[first].Xpos is "WRB" or "WP" or "WDT" or "WP$" || view.Reads(first, "whether")
            || view.Reads(first, "if");
        bool to = view.Child(clause, "mark") is var mark and >= 0 && view[mark].Xpos is "TO";
        if (to && (cue.Frames & CueFrames.PersonTo) != 0)
            return new Complement("tree.person-to", last, new Phrase(first, view.Right(clause)), Phrase.None);
        if (!that && !wh && (cue.Frames & (CueFrames.Zero | CueFrames.Quote | CueFrames.PersonThat)) == 0) return null;
        if (wh && view.Reads(first, "when")) return null;
        var words = new Phrase(first, Clauses.End(view, clause));
        int fronted = that || wh ? -1 : Clauses.Fronted(view, verb, PredicateReader.GroupStart(view, verb, verb));
        if (fronted >= 0) return new Complement("tree.relative", last, new Phrase(fronted, fronted), words);
        return new Complement(that ? "tree.that" : wh ? "tree.wh" : "tree.zero", last, words, Phrase.None);
    }

    // "urged her friend, the mayor, to close it": the tree takes it for a purpose.
    private static int Purpose(SentenceView view, int verb, int obj)
    {
        int purpose = view.Child(verb, "advcl", obj);
        if (purpose < 0) return -1;
        int first = view.Left(purpose);
        while (first < purpose && view.IsMark(first)) first++;
        return view[first].Xpos is "TO" && first - view.Right(obj) <= 2 ? purpose : -1;
    }

    // "asked the campaign of her rival to stop": the tree hangs it on a noun of the phrase.
    private static bool EndsInInfinitive(SentenceView view, int obj)
    {
        for (int i = obj + 1; i < view.Right(obj); i++)
        {
            if (view[i].Xpos is not "TO") continue;
            int next = i + 1;
            while (next < view.Right(obj) && (view.IsMark(next) || view[next].Upos is "ADV")) next++;
            if (view[next].Xpos is "VB") return true;
        }

        return false;
    }

    /// <summary>Whether a noun phrase is a question: "asked what they knew".</summary>
    public static bool IsQuestion(SentenceView view, int obj) =>
        view[view.Left(obj)].Xpos is "WP" or "WDT" or "WRB" or "WP$" && view.Right(obj) > obj + 1;

    // "asked if it leaked": the tree takes it for a condition.
    private static Complement? Whether(SentenceView view, int verb, int last)
    {
        int clause = view.Child(verb, "advcl", last + 1);
        if (clause < 0 || !(view.Reads(view.Left(clause), "if") || view.Reads(view.Left(clause), "whether")))
            return null;
        return view.Reads(view.Left(clause) - 1, ",") ? null
            : new Complement("tree.wh", last, new Phrase(view.Left(clause), view.Right(clause)), Phrase.None);
    }

    private Complement? Infinitive(SentenceView view, int verb, int x, int obj, Cue cue, int last)
    {
        bool to = view.Child(x, "mark") is var mark and >= 0 && view[mark].Xpos is "TO";
        if (to && cue.Act == SpeechAct.Refuse && view[x].Lemma is "draw" && x == last + 3 && view.Right(x) > x)
            return new Complement("tree.to", x, new Phrase(x + 1, view.Right(x)), Phrase.None);
        bool person = obj >= 0 && obj < x;
        int first = Math.Max(person ? view.Left(obj) : view.Left(x), last + 1);
        if (!person) while (first < x && view.IsMark(first) && !Marks.Opens(view, first)) first++;
        var words = new Phrase(first, view.Right(x));
        if (to && person && (cue.Frames & CueFrames.PersonTo) != 0)
            return new Complement("tree.person-to", last, words, Phrase.None);
        if (to && !person && (cue.Frames & CueFrames.Chain) != 0
            && cues.VerbTakes(view[x].Lemma, ~(CueFrames.Chain | CueFrames.Light | CueFrames.Noun)))
            return null;
        if (to && !person && (cue.Frames & CueFrames.To) != 0)
            return new Complement("tree.to", last, words, Phrase.None);
        if (!to && view[x].Xpos is "VBG" && !person && (cue.Frames & (CueFrames.Gerund | CueFrames.NounPhrase)) != 0)
            return new Complement("tree.ing", last, words, Phrase.None);
        if (person && (cue.Frames & (CueFrames.NounPhrase | CueFrames.As)) != 0
            || (person && !to && (cue.Frames & CueFrames.Zero) != 0))
            return new Complement("tree.np", last, words, Phrase.None);
        _ = verb;
        return null;
    }

    /// <summary>What a particle governs: "called for an inquiry", "spoke out against the plan", "worried about losing
    /// it".</summary>
    public static Complement? Governed(SentenceView view, int verb, int last)
    {
        if (last + 1 >= view.Count) return null;
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
        {
            if (view.Right(child) <= last || child <= verb || view.IsMark(child) || view.Left(child) > last + 1)
                continue;
            if (view.Is(child, "obl") || view.Is(child, "obj") || view.Is(child, "advcl") || view.Is(child, "xcomp")
                || view.Is(child, "ccomp") || view.Is(child, "nmod"))
                return new Complement("tree.prep", last, new Phrase(last + 1, view.Right(child)), Phrase.None);
        }

        int inner = Deepest(view, last + 1, verb);
        return inner < 0 ? null
            : new Complement("tree.prep", last, new Phrase(last + 1, view.Right(inner)), Phrase.None);
    }

    // "took aim at the plan": the noun hangs on the particle's noun.
    private static int Deepest(SentenceView view, int first, int verb)
    {
        for (int i = first; i < view.Count && i - first < 12 && !view.IsMark(i); i++)
            if (view[i].Upos is "NOUN" or "PROPN" or "PRON" or "VERB" && view.Left(i) <= first && i > verb
                && view.Hangs(i, verb))
                return i;
        return -1;
    }
}
