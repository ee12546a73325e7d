namespace Rapporteur.Attributions.Frames;

/// <summary>What a cue verb takes as its content, by the frames of its senses.</summary>
internal sealed class VerbFrames(CueTable cues)
{
    private readonly Complements complements = new(cues);
    private readonly PassiveFrames passives = new(cues);
    private readonly Parentheticals parentheticals = new(cues);

    /// <summary>Adds what a verb makes.</summary>
    public void Read(SentenceView view, int verb, List<Finding> findings)
    {
        var senses = cues.Verb(view[verb].Lemma);
        if (senses.IsEmpty) return;
        var predicate = PredicateReader.Of(view, cues, verb);
        if (IsBoundNoun(view, verb)) return;
        if (predicate.Passive && (IsMisread(view, predicate) || IsUnaided(view, verb)))
            predicate = predicate with { Passive = false };
        foreach (var cue in senses)
        {
            int last = Particles.Last(view, verb, cue);
            if (last < 0) continue;
            var finding = predicate.Passive ? passives.Read(view, predicate, cue, last)
                : Active(view, predicate, cue, last);
            if (finding is not { } found) continue;
            findings.Add(found);
            return;
        }

        if (parentheticals.Read(view, predicate) is { } parenthetical) findings.Add(parenthetical);
        else if (!predicate.Passive && Rest(view, predicate) is { } rest) findings.Add(rest);
    }

    // "said each year of it yields more": where the tree shows no clause, what follows is the content of what can
    // hardly lack one.
    private Finding? Rest(SentenceView view, Predicate predicate)
    {
        const CueFrames Sure = CueFrames.That | CueFrames.Zero | CueFrames.Quote;
        int verb = predicate.Head, subject = Sources.Subject(view, cues, predicate.Outer);
        if (subject < 0 || view[verb].Xpos is not ("VBD" or "VBZ" or "VBP" or "VBG")) return null;
        if (!cues.Verb(view[verb].Lemma).Any(static cue => cue.Particle.IsEmpty && (cue.Frames & Sure) == Sure))
            return null;
        var words = new Phrase(verb + 1, view.Right(verb));
        if (words.Last - words.First < 4 || view.IsMark(words.First) || Time.IsDay(view.Form(words.First))) return null;
        var cue = new Phrase(predicate.First, verb);
        return new Finding("tree.rest", Sources.Phrase(view, cues, subject, cue.First, cue.Last), cue, words,
            Phrase.None, predicate.Polarity, 3 + Reliability.OfForm(view, predicate)
            + Reliability.OfSource(view, subject));
    }

    // "the planned march", "a leading critic": a participle that only describes.
    private static bool IsBoundNoun(SentenceView view, int verb) => view.Is(verb, "amod") || view.Is(verb, "compound")
        || view.Is(verb, "case") || view.Is(verb, "mark");

    private Finding? Active(SentenceView view, Predicate predicate, Cue cue, int last)
    {
        if ((cue.Frames & CueFrames.Seem) != 0) return Seem(view, predicate, last);
        int subject = Sources.Subject(view, cues, predicate.Outer);
        if ((cue.Frames & CueFrames.Stirs) != 0 && Stirs(view, predicate, subject, last) is { } stirred) return stirred;
        if (complements.Read(view, predicate.Head, cue, last) is not { } content) return null;
        if (subject >= 0 && IsNobody(view, subject)) subject = -1;
        bool bare = subject < 0;
        if (bare) subject = Sources.Before(view, predicate);
        if (subject < 0 && content.Rule is "tree.that" or "tree.zero") subject = Sources.Whole(view, predicate);
        var cueWords = new Phrase(predicate.First, content.CueLast);
        if (subject == predicate.First - 1 && Antecedent(view, predicate.Head, subject) is var noun and >= 0)
            (subject, cueWords) = (noun, cueWords with { First = subject });
        var source = subject < 0 ? Phrase.None : Sources.Phrase(view, cues, subject, cueWords.First, cueWords.Last);
        if (subject >= 0 && Sources.Nearer(view, predicate, source) is var nearer and >= 0)
            source = Sources.Phrase(view, cues, subject = nearer, cueWords.First, cueWords.Last);
        bool lost = source.IsEmpty && subject < 0 && !IsNobodys(view, predicate);
        if (lost && (source = LostSubjects.Of(view, cues, predicate)) is { IsEmpty: false })
            subject = LostSubjects.Head(view, source);
        if (source.Holds(predicate.Head) || content.Words.IsEmpty) return null;
        content = content with { Words = content.Words with { Last = Repairs.Cut(view, cues, content.Words) } };
        int points = Reliability.OfFrame(content.Rule) + Reliability.OfForm(view, predicate)
            + Reliability.OfAct(content.Rule, cue.Act) + Reliability.OfSource(view, subject)
                + (content.Rule is "tree.np" or "tree.prep" or "tree.obj" ? Reliability.OfContent(view, content.Words)
                : 0);
        return new Finding(content.Rule, source, cueWords, content.Words, content.More, PolarityOf(predicate, cue),
            points);
    }

    // "a headline that said": it is the headline that says so.
    private static int Antecedent(SentenceView view, int verb, int subject) =>
        view.Reads(subject, "that") && view.Relation(verb) is "acl:relcl" && view.Head(verb) < subject
            ? view.Head(verb) : -1;

    // "declined to say" and "would not say" refuse; "would not support" only denies.
    private static Polarity PolarityOf(Predicate predicate, Cue cue)
    {
        if (cue.Act == SpeechAct.Refuse)
            return predicate.Polarity is Polarity.Negated or Polarity.Refused ? Polarity.Negated
                : predicate.Polarity is Polarity.Affirmed ? Polarity.Refused : predicate.Polarity;
        return predicate.Polarity is Polarity.Refused
            && (cue.Frames & (CueFrames.That | CueFrames.Quote | CueFrames.Wh | CueFrames.PersonThat)) == 0
            ? Polarity.Negated : predicate.Polarity;
    }

    // "The plan worries farmers", "the tests convinced engineers that …": whose mind it is, is the object.
    private Finding? Stirs(SentenceView view, Predicate predicate, int subject, int last)
    {
        int person = view.Child(predicate.Head, "obj", last + 1),
            clause = view.Child(predicate.Head, "ccomp", last + 1);
        if (person < 0 || NounPhrases.IsTime(view, person) || view[person].Upos is not ("PROPN" or "NOUN" or "PRON"))
            return null;
        var cue = new Phrase(predicate.First, last);
        var source = Sources.Phrase(view, cues, person, cue.First, cue.Last);
        if (clause > person)
            return new Finding("tree.stirs-that", source, cue,
                new Phrase(Math.Max(view.Left(clause), source.Last + 1), view.Right(clause)), Phrase.None,
                predicate.Polarity, 6);
        if (subject < 0 || subject > predicate.Head || view[subject].Upos is "PRON" && view[subject].Xpos is "PRP")
            return null;
        return new Finding("tree.stirs", source, cue, Sources.Phrase(view, cues, subject, cue.First, cue.Last),
            Phrase.None, predicate.Polarity, Reliability.OfForm(view, predicate)
            + Reliability.OfSource(view, person) - 5);
    }

    // "The two engineers reported on Friday the dam had leaked": what the tree takes for a passive has an object, or
    // its
    // sentence would have no verb at all.
    private bool IsMisread(SentenceView view, Predicate predicate)
    {
        int verb = predicate.Head, noun = view.Head(verb), next = verb + 1;
        if (noun < 0 || noun > verb || next >= view.Count || view.IsMark(next) || view.Relation(verb) is not "acl")
            return false;
        if (view[noun].Upos is not ("NOUN" or "PROPN" or "NUM" or "PRON") || view.Child(noun, "cop") >= 0
            || view[next].Lemma is "by" or "as" or "of" || view.Child(verb, "aux") >= 0
            || !view.Form(verb).EndsWith("ed", StringComparison.Ordinal))
            return false;
        if (cues.VerbTakes(view[verb].Lemma, CueFrames.As | CueFrames.PersonAs | CueFrames.PersonTo)) return false;
        return view.Child(verb, "ccomp", next) >= 0 || view.Child(verb, "obj", next) >= 0
            || view.Head(noun) < 0 && cues.VerbTakes(view[verb].Lemma, CueFrames.That | CueFrames.Zero | CueFrames.To);
    }

    // "The mayor proposed that …" with the subject of a passive, but without its auxiliary.
    private static bool IsUnaided(SentenceView view, int verb)
    {
        int next = verb + 1;
        if (next >= view.Count || !(view.Child(verb, "nsubj:pass") is var subject and >= 0 && subject < verb)
            || view.Child(verb, "aux") >= 0)
            return false;
        if (view.IsMark(next) || view[next].Lemma is "by" or "as" or "of") return false;
        return view.Child(verb, "ccomp", next) >= 0 || view.Child(verb, "obj", next) >= 0
            || view.Child(verb, "xcomp", next) is var x and >= 0 && view[x].Xpos is "VBG";
    }

    private static bool IsNobodys(SentenceView view, Predicate predicate) =>
        view.Child(predicate.Outer, "expl") >= 0 || predicate.Outer != predicate.Head;

    // "There" and the "it" of "it seems" are nobody.
    private static bool IsNobody(SentenceView view, int subject) =>
        view.Relation(subject) is "expl" || view.Reads(subject, "there");

    // "The dam seems to leak": what seems is the whole, around the cue.
    private Finding? Seem(SentenceView view, Predicate predicate, int last)
    {
        int verb = predicate.Head, subject = Sources.Subject(view, cues, verb);
        int rest = view.Child(verb, "xcomp", last + 1);
        if (rest < 0) rest = view.Child(verb, "ccomp", last + 1);
        if (rest < 0) rest = view.Child(verb, "advcl", last + 1);
        if (rest < 0 || subject < 0 || view[verb].Lemma is "look" && view[rest].Upos is "VERB") return null;
        if (view[rest].Xpos is "VBG" || (view.Is(rest, "advcl") && !view.Reads(view.Left(rest), "as"))) return null;
        var cue = new Phrase(predicate.First, last);
        var words = Sources.Phrase(view, cues, subject, cue.First, cue.Last);
        var more = new Phrase(Math.Max(view.Left(rest), last + 1), view.Right(rest));
        if (HoldsSpeech(view, more)) return null;
        int points = Reliability.OfFrame("tree.seem") + Reliability.OfForm(view, predicate);
        bool it = view.Reads(subject, "it") && view.Is(rest, "ccomp");
        return it
            ? new Finding("tree.seem", Phrase.None, cue with { First = subject }, more, Phrase.None, predicate.Polarity,
            points)
            : new Finding("tree.seem", Phrase.None, cue, words, more, predicate.Polarity, points);
    }

    // "appeared to give way by saying, “…”"
    private static bool HoldsSpeech(SentenceView view, Phrase words)
    {
        for (int i = words.First + 1; i <= words.Last; i++)
            if (view.IsMark(i) && Marks.Opens(view, i) && view.IsMark(i - 1) && view.Form(i - 1)[0] is ',' or ':')
                return true;
        return false;
    }
}
