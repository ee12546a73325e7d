namespace Rapporteur.Attributions;

/// <summary>Finds where the person spoken to ends: "told the BBC | that".</summary>
internal static class ObjectPhrases
{
    private const int Longest = 25;

    /// <summary>The atom after the noun phrase that starts at an atom; that atom itself where none starts.</summary>
    public static int End(Passage passage, int start, int end)
    {
        var first = passage[start];
        if (first.IsOnly(WordClasses.Object | WordClasses.Subject | WordClasses.Possessive) && first.Is(WordClasses.Object) && !first.Is(WordClasses.Possessive)) return start + 1;
        if (!SubjectsAfter.CanStart(first) || first.Is(WordClasses.That)) return start;
        int i = start + 1;
        while (i < Math.Min(end, start + Longest) && Belongs(passage, i, start)) i++;
        return i;
    }

    private static bool Belongs(Passage passage, int i, int start)
    {
        var atom = passage[i];
        if (atom.Kind == AtomKind.Aside) return true;
        if (atom.Kind == AtomKind.Comma) return Apposes(passage, i);
        if (atom.Kind != AtomKind.Word || atom.Is(WordClasses.That | WordClasses.Wh | WordClasses.To | WordClasses.Auxiliary)) return false;
        if (atom.IsOnly(WordClasses.Subject) || atom.IsOnly(WordClasses.Object)) return false;
        var before = passage[i - 1];
        bool open = before.Is(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Possessive | WordClasses.Coordinator);
        if (atom.Is(WordClasses.Determiner) || (atom.Is(WordClasses.Possessive) && char.IsLetter(passage.Word(i)[0]) && passage.Word(i).Length > 2)) return open;
        if (atom.Is(WordClasses.Capital)) return open || before.Kind == AtomKind.Comma || passage.Word(i - 1) is "-" or "–" || before.Is(WordClasses.Capital | WordClasses.Possessive) || i - start < 3;
        if (passage.Reads(i, "of")) return !IsAccusing(passage, start);
        return atom.IsOpen || atom.Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Possessive | WordClasses.Time | WordClasses.Number | WordClasses.Adverb);
    }

    // "accused Paris of": there the preposition begins the content.
    private static bool IsAccusing(Passage passage, int start) =>
        start > 0 && passage[start - 1].Cue is { } cue && cue.CanTake(CueFrames.PersonOf);

    // "his friend, President Haddad, to": a name between commas.
    private static bool Apposes(Passage passage, int comma)
    {
        if (!passage.Has(comma + 1, WordClasses.Capital | WordClasses.Determiner)) return passage.Has(comma + 1, WordClasses.To) && ClosesAside(passage, comma);
        for (int i = comma + 1; i < Math.Min(passage.Count, comma + 10); i++)
        {
            if (passage[i].Kind == AtomKind.Comma) return true;
            if (passage[i].Kind is not (AtomKind.Word or AtomKind.Aside) || passage[i].Is(WordClasses.Auxiliary)) return false;
        }

        return false;
    }

    private static bool ClosesAside(Passage passage, int comma)
    {
        for (int i = comma - 1; i > Math.Max(0, comma - 10); i--)
            if (passage[i].Kind == AtomKind.Comma) return true;
        return false;
    }
}
