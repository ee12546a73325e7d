namespace Rapporteur.Attributions.Frames;

/// <summary>What a cue verb in the passive makes: "was accused of fraud", "is expected to resign", "was asked
/// whether".</summary>
internal sealed class PassiveFrames(CueTable cues)
{
    /// <summary>What a passive verb makes, in one of its senses.</summary>
    public Finding? Read(SentenceView view, Predicate predicate, Cue cue, int last)
    {
        int verb = predicate.Head;
        if (cue.Particle.IsEmpty && Unreached(view, predicate) is { } unreached) return unreached;
        const CueFrames Any = Complements.Clausal | CueFrames.To | CueFrames.NounPhrase | CueFrames.As | CueFrames.Object
            | CueFrames.PersonOf | CueFrames.PersonTo | CueFrames.PersonAs;
        if ((cue.Frames & Any) == 0) return null;
        var subject = PassiveSubject(view, predicate);
        int agent = Agent(view, verb, last);
        int by = agent < 0 ? -1 : view.Left(agent);
        bool blames = cue.Act is SpeechAct.Accuse or SpeechAct.Criticise or SpeechAct.Praise or SpeechAct.Condemn
            or SpeechAct.Know or SpeechAct.Thank;
        int rest = Rest(view, verb, last, agent, blames);
        bool adjacent = agent >= 0 && by == last + 1;
        var cueWords = new Phrase(predicate.First, adjacent ? by : last);
        var source = agent < 0 ? Phrase.None : new Phrase(by + 1, view.Right(agent));
        var more = rest < 0 ? Phrase.None : new Phrase(Math.Max(view.Left(rest), cueWords.Last + 1), view.Right(rest));
        if (cue.Particle.Length > 0)
            return cue.Act == SpeechAct.Ask ? Asked(view, predicate, last, source) : null;
        if (rest >= 0
            && (view.Is(rest, "ccomp") || view.Is(rest, "obj") || view.Reads(view.Left(rest), "if")
            || view.Reads(view.Left(rest), "whether")))
            return new Finding("tree.passive-that", source, IsExpletive(view, subject)
                ? cueWords with { First = subject.First }
                : cueWords, more, Phrase.None, predicate.Polarity, Points("tree.passive-that"));
        if (cue.Act == SpeechAct.Ask && Quoted(view, last) is { IsEmpty: false } question)
            return new Finding("tree.passive-that", source, cueWords, question, Phrase.None, predicate.Polarity,
                Points("tree.passive-that") + 20);
        if (subject.IsEmpty || IsExpletive(view, subject)) return null;
        if (!more.IsEmpty && view[more.First].Lemma is "of" or "for")
        {
            cueWords = cueWords with { Last = more.First };
            more = more with { First = more.First + 1 };
        }

        string rule = agent >= 0 ? "tree.passive-by" : rest >= 0 ? "tree.passive-rest" : "tree.passive-bare";
        return new Finding(rule, source, cueWords, subject, more, predicate.Polarity, Points(rule));

        int Points(string frame) => PassiveFrames.Points(view, predicate, frame, cue.Act);
    }

    // "asked about the dam"
    private static Finding? Asked(SentenceView view, Predicate predicate, int last, Phrase source)
    {
        if (Complements.Governed(view, predicate.Head, last) is not { } governed) return null;
        var asker = Asker(view, predicate.Head, last);
        var cue = new Phrase(predicate.First, asker.IsEmpty ? last : predicate.Head + 1);
        var words = predicate.First == view.Floor ? Clauses.ToComma(view, governed.Words) : governed.Words;
        return new Finding("tree.passive-that", asker.IsEmpty ? source : asker, cue, words, Phrase.None,
            predicate.Polarity, Points(view, predicate, "tree.passive-that", SpeechAct.Ask));
    }

    private static int Points(SentenceView view, Predicate predicate, string frame, SpeechAct act) =>
        Reliability.OfFrame(frame) + Reliability.OfAct(frame, act)
            + (view.Is(predicate.Head, "acl") ? -6 : Reliability.OfForm(view, predicate));

    // "asked by the panel about the dam"
    private static Phrase Asker(SentenceView view, int verb, int last)
    {
        if (last <= verb + 2 || !view.Reads(verb + 1, "by")) return Phrase.None;
        int agent = Agent(view, verb, verb);
        return agent >= 0 && agent < last && view.Left(agent) == verb + 1
            ? new Phrase(verb + 2, Math.Min(view.Right(agent), last - 1)) : Phrase.None;
    }

    // "was asked, “Why now?”"
    private static Phrase Quoted(SentenceView view, int last)
    {
        int opening = last + 1;
        if (opening < view.Count && view.IsMark(opening) && view.Form(opening)[0] is ',' or ':') opening++;
        if (opening == last + 1 || opening >= view.Count || !view.IsMark(opening) || !Marks.Opens(view, opening))
            return Phrase.None;
        for (int i = opening + 1; i < view.Count; i++)
            if (view.IsMark(i) && Marks.IsQuotation(view, i)) return new Phrase(opening, i);
        return new Phrase(opening, view.Count - 1);
    }

    // "could not be reached for comment", "would not be drawn on the price"
    private Finding? Unreached(SentenceView view, Predicate predicate)
    {
        int verb = predicate.Head, subject = view.Child(verb, "nsubj"), aim = view.Child(verb, "obl", verb + 1);
        if (aim < 0) aim = view.Child(verb, "advcl", verb + 1);
        if (predicate.Polarity is not (Polarity.Negated or Polarity.Refused) || subject < 0 || aim < 0) return null;
        bool holds = view[verb].Lemma switch
        {
            "reach" or "contact" => view.Reads(view.Left(aim), "for"),
            "draw" => view.Reads(view.Left(aim), "on") || view.Reads(view.Left(aim), "about")
                || view.Reads(view.Left(aim), "over"),
            _ => false,
        };
        if (!holds) return null;
        var cue = new Phrase(predicate.First, view.Left(aim) - 1);
        return new Finding("tree.unreached", Sources.Phrase(view, cues, subject, cue.First, cue.Last), cue,
            new Phrase(view.Left(aim), view.Right(aim)), Phrase.None, Polarity.Refused, 10);
    }

    private static bool IsExpletive(SentenceView view, Phrase subject) => subject.First == subject.Last
        && view.Reads(subject.First, "it");

    private Phrase PassiveSubject(SentenceView view, Predicate predicate)
    {
        int verb = predicate.Head;
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
            if (view.Is(child, "nsubj") || view.Relation(child) is "expl")
                return Sources.Phrase(view, cues, child, predicate.First, verb);
        if (view.Is(verb, "acl") && view.Head(verb) is var noun and >= 0 && noun < verb)
            return Sources.Phrase(view, cues, noun, predicate.First, verb);
        if (view.Is(verb, "conj") && view.Head(verb) is var first and >= 0
            && view.Child(first, "nsubj") is var shared and >= 0)
            return Sources.Phrase(view, cues, shared, predicate.First, verb);
        return Phrase.None;
    }

    private static int Agent(SentenceView view, int verb, int last)
    {
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
            if (child > last && view.Is(child, "obl") && view.Reads(view.Left(child), "by")
                && view[child].Upos is not "NUM" && !Time.IsDay(view.Form(child)))
                return child;
        return -1;
    }

    private static int Rest(SentenceView view, int verb, int last, int agent, bool blames)
    {
        for (int child = view.FirstChild(verb); child >= 0; child = view.Next(child))
        {
            if (child <= last || child == agent) continue;
            if (view.Is(child, "ccomp") || view.Is(child, "xcomp")) return child;
            if ((view.Is(child, "obj") && Complements.IsQuestion(view, child))
                || (view.Is(child, "advcl")
                && (view.Reads(view.Left(child), "if") || view.Reads(view.Left(child), "whether"))))
                return child;
            if (!(view.Is(child, "obl") || view.Is(child, "advcl"))) continue;
            if (view.Reads(view.Left(child), "as") || (blames && view[view.Left(child)].Lemma is "of" or "for"))
                return child;
        }

        return -1;
    }
}
