namespace Rapporteur.Attributions;

/// <summary>"RUIZ: The dam leaks." in a transcript, and "Ruiz: The dam leaks" in a headline.</summary>
internal static class LabelRule
{
    private const int Longest = 6;

    /// <summary>Adds what is found in a passage.</summary>
    public static void Read(Passage passage, List<Candidate> candidates)
    {
        if (passage.Quotation >= 0) return;
        int colon = 0;
        while (colon < Math.Min(passage.Count, Longest) && IsPartOfName(passage, colon)) colon++;
        if (colon == 0 || !passage.Has(colon, AtomKind.Colon) || colon + 1 >= passage.Count) return;
        int end = passage.Count;
        while (end > colon + 1 && passage[end - 1].Kind == AtomKind.Stop) end--;
        if (!passage.Has(colon + 1, AtomKind.Quote) && (end - colon < 4 || !(IsHeadline(passage) || IsUpper(passage, colon)))) return;
        bool inverted = colon > 1 && passage[0].Cue is { } verb && verb.CanTake(CueFrames.Quote) && (verb.Forms & (CueForms.Past | CueForms.Third)) != 0;
        var candidate = new Candidate
        {
            Passage = passage,
            Source = inverted ? passage.Span(1, colon) : passage.Span(0, colon),
            Cue = inverted ? passage[0].Span : passage[colon].Span,
            Rule = "attribution.label",
            End = passage.Count,
        };
        candidate.Content.Add(passage.Span(colon + 1, end));
        candidates.Add(candidate);
    }

    private static bool IsHeadline(Passage passage) => passage.Paragraph == 0;

    private static bool IsUpper(Passage passage, int end)
    {
        foreach (char c in passage.Span(0, end).In(passage.Text))
            if (char.IsLower(c)) return false;
        return passage.Span(0, end).Length > 1;
    }

    private static bool IsPartOfName(Passage passage, int i) =>
        passage[i].Kind == AtomKind.Aside || (passage[i].Is(WordClasses.Capital) && !passage[i].Is(WordClasses.Time));
}
