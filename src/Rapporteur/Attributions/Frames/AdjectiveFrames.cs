namespace Rapporteur.Attributions.Frames;

/// <summary>What a cue adjective takes as its content: "is confident that", "was critical of".</summary>
internal sealed class AdjectiveFrames(CueTable cues)
{
    /// <summary>Adds what an adjective makes.</summary>
    public bool Read(SentenceView view, int word, List<Finding> findings)
    {
        if (view[word].Upos is not ("ADJ" or "VERB") || cues.Adjective(view.Form(word)) is not { } cue) return false;
        if (view[word].Upos is "VERB" && view[word].Xpos is not "VBN") return false;
        bool after = (view.Is(word, "amod") || view.Is(word, "acl")) && view.Head(word) is var noun and >= 0
            && noun < word;
        if (Content(view, word, cue) is not { } content) return false;
        if (after) return Postposed(view, word, content, findings);
        int verb = view.Is(word, "amod") ? -1 : Linking(view, word);
        if (verb < 0) return false;
        int subject = Sources.Subject(view, cues, verb);
        if (subject < 0 || view.Relation(subject) is "expl" || view.Reads(subject, "it")) return false;
        var predicate = PredicateReader.Of(view, cues, verb);
        var cueWords = new Phrase(verb == word ? PredicateReader.GroupStart(view, word, word)
            : predicate.First, content.CueLast);
        if (cueWords.Last - cueWords.First > 9) return false;
        findings.Add(new Finding(content.Rule, Sources.Phrase(view, cues, subject, cueWords.First, cueWords.Last),
            cueWords, content.Words, Phrase.None, predicate.Polarity, Reliability.OfFrame(content.Rule)
            + Reliability.OfForm(view, predicate) + Reliability.OfSource(view, subject)));
        return true;
    }

    /// <summary>Adds what an adverb makes of its clause: "the dam reportedly leaked".</summary>
    public void Hearsay(SentenceView view, int adverb, List<Finding> findings)
    {
        int head = view.Head(adverb);
        if (head < 0 || cues.Adverb(view.Form(adverb)) is null || !view.Is(adverb, "advmod")) return;
        var before = new Phrase(Math.Max(view.Left(head), view.Floor), adverb - 1);
        var after = new Phrase(adverb + 1, view.Right(head));
        if (before.IsEmpty && after.IsEmpty) return;
        findings.Add(new Finding("tree.hearsay", Phrase.None, new Phrase(adverb, adverb), before.IsEmpty ? after
            : before, before.IsEmpty ? Phrase.None : after, Polarity.Affirmed, 0));
    }

    // "farmers worried about the dam"
    private bool Postposed(SentenceView view, int word, Complement content, List<Finding> findings)
    {
        int first = PredicateReader.GroupStart(view, word, word);
        var cue = new Phrase(first, content.CueLast);
        findings.Add(new Finding(content.Rule, Sources.Phrase(view, cues, view.Head(word), cue.First, cue.Last), cue,
            content.Words, Phrase.None, Polarity.Affirmed, Reliability.OfFrame(content.Rule)
            + Reliability.OfSource(view, view.Head(word)) - (content.Rule is "tree.adjective-that" ? 2 : 9)));
        return true;
    }

    // The word whose subject is the one that feels so: the adjective itself, or "seems", "feels", "became".
    private static int Linking(SentenceView view, int word)
    {
        if (view.Child(word, "cop") >= 0 || view.Child(word, "aux:pass") >= 0) return word;
        int head = view.Head(word);
        if (head >= 0 && head < word && view.Is(word, "xcomp") && view[head].Upos is "VERB"
            && view.Child(head, "obj") < 0)
            return head;
        return view.Is(word, "conj") || view.Is(word, "advcl") ? word : -1;
    }

    private static Complement? Content(SentenceView view, int word, NounCue cue)
    {
        for (int child = view.FirstChild(word); child >= 0; child = view.Next(child))
        {
            if (child <= word) continue;
            int first = view.Left(child);
            if (first <= word) continue;
            bool clausal = view.Is(child, "ccomp") || view.Is(child, "xcomp") || view.Is(child, "advcl");
            bool to = view[first].Xpos is "TO", wh = view[first].Xpos is "WRB" or "WP" || view.Reads(first, "whether");
            if (clausal && to && (cue.Frames & CueFrames.To) != 0)
                return new Complement("tree.adjective-to", word, new Phrase(first, view.Right(child)), Phrase.None);
            if (clausal && !to && view.Is(child, "ccomp")
                && (wh ? cue.Frames & CueFrames.Wh : cue.Frames & CueFrames.That) != 0)
                return new Complement("tree.adjective-that", word, new Phrase(first, view.Right(child)), Phrase.None);
            bool governs = view.Is(child, "obl") || view.Is(child, "advcl") || view.Is(child, "nmod");
            if (governs && child > first && cue.Takes(view.Form(first)) && first - word <= 2)
                return new Complement("tree.adjective-prep", first, new Phrase(first + 1, view.Right(child)),
                    Phrase.None);
        }

        return null;
    }
}
