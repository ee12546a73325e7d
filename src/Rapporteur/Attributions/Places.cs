namespace Rapporteur.Attributions;

/// <summary>On which side of a cue the content stands.</summary>
internal static class Places
{
    /// <summary>Whether a quotation that waits for its cue ends just before: its last atom, or the comma after it, is at an index.</summary>
    public static bool IsQuoteLeadingOn(Passage passage, int i)
    {
        if (passage.Has(i, AtomKind.Quote)) return Quotes.LeadsOn(passage, i);
        return (passage.Has(i, AtomKind.Comma) || passage.Has(i, AtomKind.Dash)) && passage.Has(i - 1, AtomKind.Quote);
    }

    /// <summary>Whether a clause ends at an index: at the sentence's end, or at a mark.</summary>
    public static bool IsEnd(Passage passage, int i) =>
        i >= passage.Count || i == passage.Start(passage[i].Sentence)
        || passage[i].Kind is AtomKind.Comma or AtomKind.Stop or AtomKind.Dash or AtomKind.Semicolon or AtomKind.Quote or AtomKind.Aside;

    /// <summary>Whether a clause "Ruiz said" comes after its content.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="subject">The clause's subject, before its verb.</param>
    /// <param name="after">The first atom after the verb.</param>
    public static bool Follows(Passage passage, Subject subject, int after)
    {
        int before = subject.Start - 1;
        if (before < 0) return false;
        if (subject.Clause < subject.Start && passage[before].Is(WordClasses.Coordinator)) return false;
        bool starts = subject.Start == passage.Start(passage[subject.Start].Sentence);
        if (passage.Has(before, AtomKind.Quote))
        {
            bool question = Quotes.LastInside(passage, before) is '?' or '!';
            if (starts && !question) return Quotes.LastInside(passage, before) == ',' && IsFree(passage, after);
            if (starts) return IsFree(passage, after);
            return Quotes.LeadsOn(passage, before) && (passage[before].Span.Length > 40 || IsFree(passage, after));
        }

        if (starts) return false;
        if (passage[before].Kind == AtomKind.Dash) return passage.Has(before - 1, AtomKind.Quote) && IsFree(passage, after);
        if (passage[before].Kind != AtomKind.Comma || !IsFree(passage, after)) return false;
        return passage.Has(before - 1, AtomKind.Quote) || IsClause(passage, subject.Start);
    }

    // Whether nothing that could be content comes after the verb: only adjuncts, a mark or the end.
    private static bool IsFree(Passage passage, int after)
    {
        if (IsEnd(passage, after)) return after >= passage.Count || passage[after].Kind != AtomKind.Quote || after == passage.Start(passage[after].Sentence);
        if (passage.Has(after, AtomKind.Colon)) return false;
        var atom = passage[after];
        if (atom.Is(WordClasses.That | WordClasses.Wh | WordClasses.Determiner) && !atom.Is(WordClasses.Subordinator)) return false;
        if (!atom.Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Adverb | WordClasses.Time)) return false;
        for (int i = after; !IsEnd(passage, i); i++)
            if (passage[i].Is(WordClasses.That) || passage[i].Kind == AtomKind.Colon) return false;
        return true;
    }

    // "On Monday, Ruiz said" has no content before it: an adverbial is no clause.
    private static bool IsClause(Passage passage, int end)
    {
        int first = passage.Start(passage[end].Sentence);
        if (passage[first].IsOnly(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Adverb) && end - first < 6) return false;
        return end - first > 2 || (end - first > 1 && passage[first].Is(WordClasses.Capital) && passage.Has(end - 1, AtomKind.Comma));
    }
}
