namespace Rapporteur.Attributions;

/// <summary>Finds the source after a cue verb: "“…,” said Ruiz, the mayor of Salto."</summary>
internal static class SubjectsAfter
{
    private const int Longest = 40;

    /// <summary>The noun phrase that starts at an atom.</summary>
    public static Subject Find(Passage passage, int start)
    {
        if (start >= passage.Count) return Subject.None;
        int limit = passage.Start(passage[start].Sentence + 1);
        var first = passage[start];
        if (first.IsOnly(WordClasses.Subject)) return new Subject(SubjectKind.After, start, start + 1, start);
        if (!CanStart(first)) return Subject.None;
        int end = Phrase(passage, start, limit);
        if (end == start) return Subject.None;
        while (passage.Has(end, AtomKind.Comma) && ApposedEnd(passage, end + 1, limit) is var next && next > end + 1) end = next;
        return new Subject(SubjectKind.After, start, end, start);
    }

    /// <summary>Whether a noun phrase can start with that atom.</summary>
    public static bool CanStart(Atom atom) =>
        atom.Kind == AtomKind.Word
        && (atom.IsOpen || atom.Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.Alone | WordClasses.Number)
            || (atom.Is(WordClasses.Capital) && !atom.Is(WordClasses.Time | WordClasses.Preposition)));

    // An apposition ends with a comma or with the sentence; where neither is near, the comma parts off something else.
    private static int ApposedEnd(Passage passage, int start, int limit)
    {
        if (start >= limit || !(CanStart(passage[start]) || passage.Reads(start, "who"))) return -1;
        if (passage[start].Cue is { } cue && (cue.Forms & CueForms.Gerund) != 0) return -1;
        int i = start;
        bool relative = passage.Reads(start, "who");
        while (i < limit && i - start < Longest && passage[i].Kind is AtomKind.Word or AtomKind.Aside)
        {
            relative |= passage[i].Is(WordClasses.Relative);
            if (!relative && (IsVerb(passage[i]) || passage[i].IsOnly(WordClasses.Auxiliary) || passage[i].IsOnly(WordClasses.Subject))) return -1;
            i++;
        }

        return i == limit || passage[i].Kind is AtomKind.Comma or AtomKind.Stop or AtomKind.Quote ? i : -1;
    }

    private static int Phrase(Passage passage, int start, int limit)
    {
        bool name = passage[start].Is(WordClasses.Capital) && !passage[start].Is(WordClasses.Determiner);
        int i = start;
        while (i < limit && i - start < Longest && Belongs(passage, i, start, name)) i++;
        while (i > start && passage[i - 1].IsOnly(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Adverb)) i--;
        return i;
    }

    private static bool Belongs(Passage passage, int i, int start, bool name)
    {
        var atom = passage[i];
        if (atom.Kind is AtomKind.Aside) return true;
        if (atom.Kind != AtomKind.Word) return false;
        if (i == start || atom.IsOpen || atom.Is(WordClasses.Possessive | WordClasses.Determiner)) return i == start || !IsVerb(atom);
        if (atom.Is(WordClasses.Time) && !atom.Is(WordClasses.Modal)) return false;
        if (atom.Is(WordClasses.Capital)) return true;
        if (passage.Reads(i, "and")) return i + 1 < passage.Count && CanStart(passage[i + 1]) && !IsVerb(passage[i + 1]);
        if (passage.Reads(i, "of")) return true;
        return !name && (passage.Reads(i, "for") || passage.Reads(i, "at") || passage.Reads(i, "with") || passage.Reads(i, "in") || passage.Reads(i, "from"));
    }

    private static bool IsVerb(Atom atom) =>
        atom.Cue is { } cue && (cue.Forms & (CueForms.Past | CueForms.Gerund)) != 0 && !atom.Is(WordClasses.Capital);
}
