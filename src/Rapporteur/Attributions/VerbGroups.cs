namespace Rapporteur.Attributions;

/// <summary>Reads the words before a cue verb.</summary>
internal static class VerbGroups
{
    /// <summary>The group that ends with the verb at an index.</summary>
    public static VerbGroup Of(Passage passage, int verb)
    {
        int first = passage.Start(passage[verb].Sentence);
        var seen = WordClasses.None;
        int start = verb;
        while (start > first && Belongs(passage, start - 1, first))
        {
            start--;
            seen |= passage[start].Classes & (WordClasses.Auxiliary | WordClasses.Negation);
            if (passage[start].Is(WordClasses.Possessive)) seen |= WordClasses.Have;
        }

        while (start < verb && passage[start].IsOnly(WordClasses.Adverb) && IsSentenceAdverb(passage, start, first)) start++;
        while (start < verb && (passage.Reads(start, "there") || passage.Reads(start, "here"))) start++;
        bool infinitive = passage.Has(start - 1, WordClasses.To) && start > first;
        var shape = IsPartOfName(passage, verb, first) ? VerbShape.None : Shape(passage[verb].Cue!.Forms, seen, infinitive);
        bool negated = (seen & WordClasses.Negation) != 0;
        bool modal = (seen & WordClasses.Modal) != 0 && (seen & WordClasses.Have) == 0;
        return new VerbGroup(start, shape, negated, negated && modal && IsWill(passage, start, verb), modal && !negated);
    }

    private static bool Belongs(Passage passage, int i, int first)
    {
        var atom = passage[i];
        if (atom.Kind != AtomKind.Word) return false;
        if (atom.Is(WordClasses.Auxiliary | WordClasses.Negation)) return !IsName(passage, i);
        if (atom.IsOnly(WordClasses.Adverb)) return true;
        if (atom.Is(WordClasses.Alone) && i > first && IsFloating(passage, i)) return true;
        if (atom.Is(WordClasses.Time)) return i - 1 > first && !atom.Is(WordClasses.Modal) && (IsTimeWord(passage, i - 1) || passage.Has(i - 1, AtomKind.Comma));
        if (IsTimeWord(passage, i)) return passage.Has(i + 1, WordClasses.Time) && i > first;
        return atom.Is(WordClasses.Possessive) && passage.Word(i)[0] is '\'' or '’' && i > first && passage.Has(i - 1, WordClasses.Subject);
    }

    // "Ruiz last week said"
    private static bool IsTimeWord(Passage passage, int i) =>
        passage.Reads(i, "last") || passage.Reads(i, "this") || passage.Reads(i, "earlier") || passage.Reads(i, "late");

    // "the two have both said"
    private static bool IsFloating(Passage passage, int i) =>
        (passage.Reads(i, "both") || passage.Reads(i, "all") || passage.Reads(i, "each"))
        && (passage[i - 1].Is(WordClasses.Auxiliary | WordClasses.Subject) || passage[i - 1].IsOpen);

    // "the United States"; but "Ruiz States Her Terms" is a headline.
    private static bool IsPartOfName(Passage passage, int verb, int first)
    {
        if (verb == first || !passage[verb].Is(WordClasses.Capital)) return false;
        for (int i = first; i < passage.Start(passage[verb].Sentence + 1); i++)
            if (passage[i].IsOpen && char.IsLower(passage.Word(i)[0])) return true;
        return false;
    }

    // May and Will are names, too.
    private static bool IsName(Passage passage, int i) =>
        passage[i].Is(WordClasses.Capital) && i > passage.Start(passage[i].Sentence);

    // "Later, said …" keeps the adverb out of the group when it opens the sentence.
    private static bool IsSentenceAdverb(Passage passage, int i, int first) => i == first && passage[i].Is(WordClasses.Capital);

    private static VerbShape Shape(CueForms forms, WordClasses seen, bool infinitive)
    {
        bool Can(CueForms form) => (forms & form) != 0;
        if (infinitive && (seen & WordClasses.Auxiliary) == 0) return Can(CueForms.Base) ? VerbShape.Infinitive : VerbShape.None;
        if ((seen & WordClasses.Be) != 0)
            return Can(CueForms.Gerund) ? VerbShape.Finite : Can(CueForms.Participle) ? VerbShape.Passive : VerbShape.None;
        if ((seen & WordClasses.Have) != 0) return Can(CueForms.Participle) ? VerbShape.Finite : VerbShape.None;
        if ((seen & (WordClasses.Modal | WordClasses.Do)) != 0)
            return Can(CueForms.Base) ? VerbShape.Finite : (seen & WordClasses.Modal) != 0 && Can(CueForms.Participle) ? VerbShape.Finite : VerbShape.None;
        return Can(CueForms.Gerund) ? VerbShape.Gerund : VerbShape.Finite;
    }

    // "would not" and "will not" refuse; "could not" and "may not" do not.
    private static bool IsWill(Passage passage, int start, int verb)
    {
        for (int i = start; i < verb; i++)
            if (passage[i].Is(WordClasses.Modal)) return passage.Word(i)[0] is 'w' or 'W';
        return false;
    }
}
