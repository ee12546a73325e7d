namespace Rapporteur.Attributions;

/// <summary>"according to Ruiz", before, after or inside its content.</summary>
internal static class AccordingRule
{
    /// <summary>Adds what is found in a passage.</summary>
    public static void Read(Passage passage, List<Candidate> candidates)
    {
        for (int i = 0; i + 2 < passage.Count; i++)
        {
            if (!passage.Reads(i, "according") || !passage.Reads(i + 1, "to")) continue;
            if (At(passage, i) is { } candidate) candidates.Add(candidate);
        }
    }

    private static Candidate? At(Passage passage, int at)
    {
        int first = passage.Start(passage[at].Sentence), limit = passage.Start(passage[at].Sentence + 1);
        var source = SubjectsAfter.Find(passage, at + 2);
        if (!source.Found && passage[at + 2].Kind is not (AtomKind.Word or AtomKind.Quote)) return null;
        int end = Widen(passage, source.Found ? source.End : at + 3, limit);
        var candidate = new Candidate { Passage = passage, Source = passage.Span(at + 2, end), Cue = passage.Span(at, at + 2), Rule = "attribution.according-to", End = end };
        int last = at;
        while (last > first && passage[last - 1].Kind is AtomKind.Comma or AtomKind.Dash) last--;
        while (first < last && passage[first].IsOnly(WordClasses.Coordinator)) first++;
        if (last > first) candidate.Content.Add(passage.Span(first, last));
        int rest = end;
        while (rest < limit && passage[rest].Kind is AtomKind.Comma or AtomKind.Dash) rest++;
        int stop = limit;
        while (stop > rest && passage[stop - 1].Kind is AtomKind.Stop or AtomKind.Comma) stop--;
        bool parted = rest > end;
        if (parted && stop > rest && (last == first || CanResume(passage, rest))) candidate.Content.Add(passage.Span(rest, stop));
        if (candidate.Content.Count == 0) return null;
        candidate.End = limit;
        return candidate;
    }

    // "a study by the university": the source runs on to the next mark.
    private static int Widen(Passage passage, int end, int limit)
    {
        int i = end;
        while (i < limit && i - end < 25 && passage[i].Kind is AtomKind.Word or AtomKind.Aside && !passage[i].IsOnly(WordClasses.Coordinator)) i++;
        return i == limit || passage[i].Kind is AtomKind.Comma or AtomKind.Stop ? i : end;
    }

    private static bool CanResume(Passage passage, int i) =>
        passage[i].Kind == AtomKind.Word && !passage[i].Is(WordClasses.Relative | WordClasses.Coordinator);
}
