namespace Rapporteur.Attributions.Frames;

/// <summary>Cues whose content is the clause around them: "The dam leaks, said Ruiz", "as Radio Sur
/// reported".</summary>
internal sealed class Parentheticals(CueTable cues)
{
    private const CueFrames Speech = CueFrames.Zero | CueFrames.Quote;

    /// <summary>What a verb without a complement of its own makes of the words before it and after it.</summary>
    public Finding? Read(SentenceView view, Predicate predicate)
    {
        int verb = predicate.Head;
        if (!cues.VerbTakes(view[verb].Lemma, CueFrames.Zero | CueFrames.Quote | CueFrames.That)) return null;
        if (Clause(view, verb) is { IsEmpty: false } clause) return As(view, predicate, clause);
        return view[verb].Xpos is "VBD" or "VBZ" or "VBP" or "VB" && cues.VerbTakes(view[verb].Lemma, Speech)
            ? After(view, predicate) : null;
    }

    // "as Radio Sur reported": the whole clause with its "as".
    private static Phrase Clause(SentenceView view, int verb)
    {
        if (!view.Is(verb, "advcl") || view.Head(verb) < 0) return Phrase.None;
        int first = view.Left(verb);
        while (first < verb && view.IsMark(first)) first++;
        return view.Reads(first, "as") && view.Right(verb) - first < 16 ? new Phrase(first, view.Right(verb))
            : Phrase.None;
    }

    private Finding? As(SentenceView view, Predicate predicate, Phrase clause)
    {
        int main = view.Head(predicate.Head), verb = predicate.Head;
        var before = new Phrase(Math.Max(view.Left(main), view.Floor), clause.First - 1);
        var after = new Phrase(clause.Last + 1, view.Right(main));
        bool parted = clause.First == view.Floor || view.IsMark(clause.First - 1);
        if (!parted || (before.IsEmpty && after.IsEmpty)) return null;
        Phrase source, cue;
        if (predicate.Passive)
        {
            int agent = view.Child(verb, "obl", verb);
            if (agent < 0 || !view.Reads(view.Left(agent), "by")) return null;
            (source, cue) = (new Phrase(view.Left(agent) + 1, view.Right(agent)), new Phrase(clause.First, verb));
        }
        else
        {
            int subject = view.Child(verb, "nsubj");
            if (subject < 0) return null;
            (source, cue) = (Sources.Phrase(view, cues, subject, predicate.First, verb),
                new Phrase(predicate.First, verb));
        }

        int points = view.Child(verb, "obj") >= 0 ? -20 : 6;
        return before.IsEmpty ? new Finding("tree.as", source, cue, after, Phrase.None, predicate.Polarity, points)
            : new Finding("tree.as", source, cue, before, after, predicate.Polarity, points);
    }

    // "The dam leaks, say two engineers."
    private Finding? After(SentenceView view, Predicate predicate)
    {
        int verb = predicate.Head, main = view.Head(verb);
        if (main < 0 || main > verb || predicate.Polarity != Polarity.Affirmed
            || !(view.Is(verb, "parataxis") || view.Is(verb, "ccomp") || view.Is(verb, "conj")))
            return null;
        int subject = view.Child(verb, "nsubj");
        if (subject < 0) subject = view.Child(verb, "obj", verb);
        if (subject < 0 || view[subject].Upos is not ("PROPN" or "NOUN" or "PRON" or "NUM" or "ADJ")) return null;
        var cue = new Phrase(predicate.First, verb);
        var source = Sources.Phrase(view, cues, subject, cue.First, cue.Last);
        int first = Math.Min(source.First, cue.First);
        if (first <= view.Floor || !view.Reads(first - 1, ",") || !IsLast(view, Math.Max(source.Last, verb)))
            return null;
        int start = Math.Max(view.Left(main), view.Floor);
        while (start < first && (view.Is(start, "cc") || view.IsMark(start)) && !Marks.Opens(view, start)) start++;
        return new Finding("tree.before", source, cue, new Phrase(start, first - 2), Phrase.None, predicate.Polarity,
            12 + Reliability.OfSource(view, subject));
    }

    // Whether nothing but adjuncts stands after: the clause closes its sentence or stands between commas.
    private static bool IsLast(SentenceView view, int last)
    {
        for (int i = last + 1; i < view.Count && !view.IsMark(i); i++)
            if (view[i].Upos is "VERB" or "AUX") return false;
        return true;
    }
}
