namespace Rapporteur.Attributions.Frames;

/// <summary>Sentences that lead to a quotation after them: "Her husband cut in. “…”", "He then listed what he
/// wanted:".</summary>
internal sealed class Announcements(CueTable cues)
{
    /// <summary>Id of the rule; a candidate of it has no content until a quotation goes on with it.</summary>
    public const string Rule = "tree.awaiting";

    private const int Points = -1;

    /// <summary>The announcement of a sentence, if it is one.</summary>
    public Candidate? Read(SentenceView view, PassagePlaces places)
    {
        int end = view.Count - 1, root = Root(view);
        if (root < 0 || places.Pieces.Innermost(view.Span(end)) >= 0) return null;
        bool colon = view.Reads(end, ":");
        if (!colon && !(view.IsMark(end) && IsBare(view, root, end))) return null;
        int verb = view[root].Upos is "VERB" ? root : -1;
        int subject = verb < 0 ? view.Child(root, "nsubj") : Sources.Subject(view, cues, verb);
        if (subject < 0 || places.Of(view.Paragraph, -1) is not { } passage) return null;
        bool said = verb >= 0 && !cues.Verb(view[verb].Lemma).IsEmpty;
        var cue = said
            ? new Phrase(PredicateReader.GroupStart(view, verb, verb), colon && verb == end - 1 ? end : verb)
            : new Phrase(end, end);
        var source = Sources.Phrase(view, cues, subject, cue.First, cue.Last);
        if (source.IsEmpty || source.Last >= cue.First) return null;
        return new Candidate
        {
            Passage = passage, Source = view.Span(source), Cue = view.Span(cue), Rule = Rule,
            Points = Points, End = 0
        };
    }

    private static int Root(SentenceView view)
    {
        for (int i = view.Floor; i < view.Count; i++)
            if (view.Head(i) < 0) return i;
        return -1;
    }

    // A cue that says nothing yet: at most a word of time stands after it.
    private bool IsBare(SentenceView view, int root, int end)
    {
        int verb = -1;
        for (int i = end - 1; i >= view.Floor && end - i <= 3 && verb < 0; i--)
            if (view[i].Upos is "VERB") verb = i;
        return verb >= 0 && !PredicateReader.IsPassive(view, verb) && (verb == root || view.Head(verb) == root)
            && view.Child(verb, "obj") < 0 && view.Child(verb, "ccomp") < 0
            && cues.Verb(view[verb].Lemma).Any(static cue => (cue.Frames & CueFrames.Quote) != 0);
    }
}
