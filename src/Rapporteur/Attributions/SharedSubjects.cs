namespace Rapporteur.Attributions;

/// <summary>Finds the source of a cue that has none of its own: "Ruiz closed the gates, saying …".</summary>
internal static class SharedSubjects
{
    private const int Longest = 25;

    /// <summary>The subject of the sentence that an atom stands in, as far as its first words show it.</summary>
    public static Subject OfSentence(Passage passage, int before)
    {
        int first = passage.Start(passage[before].Sentence);
        int start = SkipLeading(passage, first, before);
        if (start < 0 || start >= before) return Subject.None;
        if (passage[start].IsOnly(WordClasses.Subject)) return new Subject(SubjectKind.Shared, start, start + 1, start);
        if (!SubjectsAfter.CanStart(passage[start])) return Subject.None;
        int end = start;
        while (end < before && end - start < Longest && Belongs(passage, end, start)) end++;
        while (end > start && passage[end - 1].Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Adverb) && !passage[end - 1].Is(WordClasses.Capital)) end--;
        return end > start ? new Subject(SubjectKind.Shared, start, end, start) : Subject.None;
    }

    // Past "In Paris on Monday," and "Speaking to reporters,"; nothing where no comma ends it.
    private static int SkipLeading(Passage passage, int start, int before)
    {
        while (start < before && passage[start].Kind == AtomKind.Word && passage[start].Is(WordClasses.Coordinator | WordClasses.Adverb)
            && !passage[start].Is(WordClasses.Determiner | WordClasses.Subject))
        {
            start++;
            if (passage.Has(start, AtomKind.Comma)) start++;
        }

        if (start >= before) return -1;
        var atom = passage[start];
        bool leads = atom.Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.To)
            || (atom.IsOpen && passage.Word(start).EndsWith("ing", StringComparison.Ordinal));
        if (!leads) return start;
        for (int i = start + 1; i < Math.Min(before, start + Longest); i++)
            if (passage[i].Kind == AtomKind.Comma) return i + 1;
        return -1;
    }

    private static bool Belongs(Passage passage, int i, int start)
    {
        var atom = passage[i];
        if (atom.Kind == AtomKind.Aside || i == start) return true;
        if (atom.Kind != AtomKind.Word) return false;
        if (atom.Is(WordClasses.Capital)) return true;
        if (atom.Is(WordClasses.Auxiliary | WordClasses.Subject | WordClasses.Relative | WordClasses.Adverb | WordClasses.Negation | WordClasses.Time | WordClasses.To)) return false;
        if (atom.Is(WordClasses.Preposition)) return passage.Reads(i, "of") || passage.Reads(i, "for") || passage.Reads(i, "at") || passage.Reads(i, "in") || passage.Reads(i, "from");
        if (!atom.IsOpen) return true;
        return !(atom.Cue is { } cue && (cue.Forms & (CueForms.Past | CueForms.Third)) != 0) && !IsPast(passage.Word(i));
    }

    private static bool IsPast(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal);
}
