namespace Rapporteur.Attributions;

/// <summary>On which side of a cue the content stands.</summary>
internal static class Whereabouts
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
            if (starts) return IsFree(passage, after) && !IsAnswer(passage, subject, after);
            return Quotes.LeadsOn(passage, before) && (passage[before].Span.Length > 40 || IsFree(passage, after));
        }

        if (starts) return false;
        if (passage[before].Kind == AtomKind.Dash) return passage.Has(before - 1, AtomKind.Quote) && IsFree(passage, after);
        if (passage[before].Kind != AtomKind.Comma || !IsFree(passage, after)) return false;
        return passage.Has(before - 1, AtomKind.Quote) || IsClause(passage, subject.Start, after);
    }

    // "“Why?” He answered, “Because.”": the pronoun starts a sentence, and a quotation of its own comes after.
    private static bool IsAnswer(Passage passage, Subject subject, int after) =>
        subject.End == subject.Start + 1 && passage[subject.Start].IsOnly(WordClasses.Subject) && char.IsUpper(passage.Word(subject.Start)[0])
        && (passage.Has(after, AtomKind.Comma) || passage.Has(after, AtomKind.Colon)) && passage.Has(after + 1, AtomKind.Quote);

    // Whether nothing that could be content comes after the verb: only adjuncts, a mark or the end.
    private static bool IsFree(Passage passage, int after)
    {
        if (IsEnd(passage, after)) return after >= passage.Count || passage[after].Kind != AtomKind.Quote || after == passage.Start(passage[after].Sentence);
        if (passage.Has(after, AtomKind.Colon) || TakesWords(passage, after)) return false;
        after = AfterPerson(passage, after);
        if (IsEnd(passage, after)) return true;
        var atom = passage[after];
        bool time = IsTime(passage, after);
        if (!time && atom.Is(WordClasses.That | WordClasses.Wh | WordClasses.Determiner) && !atom.Is(WordClasses.Subordinator)) return false;
        if (!time && !atom.Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Adverb | WordClasses.Time)) return false;
        for (int i = after; !IsEnd(passage, i); i++)
        {
            if (passage[i].Is(WordClasses.Subordinator) && passage.Has(i + 1, AtomKind.Word) && IsSaying(passage, i + 1)) return true;
            if (passage[i].Is(WordClasses.That) || passage[i].Kind == AtomKind.Colon) return false;
        }

        return true;
    }

    // "before adding"
    private static bool IsSaying(Passage passage, int i) => passage[i].Cue is { } cue && (cue.Forms & CueForms.Gerund) != 0;

    /// <summary>Whether a phrase of time starts at an index: "last week", "this month", "late Monday".</summary>
    public static bool IsTime(Passage passage, int i) =>
        passage.Has(i + 1, WordClasses.Time) && IsTimeOpener(passage, i);

    /// <summary>Whether a word opens a phrase of time: "last", "this", "earlier".</summary>
    public static bool IsTimeOpener(Passage passage, int i) =>
        passage.Reads(i, "last") || passage.Reads(i, "next") || passage.Reads(i, "this") || passage.Reads(i, "earlier") || passage.Reads(i, "late") || passage.Reads(i, "early");

    // "told reporters"
    private static int AfterPerson(Passage passage, int after) =>
        passage[after - 1].Cue is { } word && word.CanTake(CueFrames.PersonThat | CueFrames.PersonWh | CueFrames.PersonTo)
            ? ObjectPhrases.End(passage, after, passage.Start(passage[after].Sentence + 1))
            : after;

    // "joked about", "vowed to": the content comes after.
    private static bool TakesWords(Passage passage, int after)
    {
        if (after == 0 || passage[after - 1].Cue is not { } word) return false;
        if (passage.Has(after, WordClasses.To) && word.CanTake(CueFrames.To)) return true;
        foreach (var cue in word.Senses)
            if (cue.Particle.Length > 0 && passage.Reads(after, cue.Particle[0]) && !IsEnd(passage, after + cue.Particle.Length)) return true;
        return false;
    }

    // "On Monday, Ruiz said" has no content before it: what comes before must have a verb of its own.
    private static bool IsClause(Passage passage, int end, int after)
    {
        int first = passage.Start(passage[end].Sentence);
        while (first < end && passage[first].IsOnly(WordClasses.Coordinator)) first++;
        if (passage[first].Is(WordClasses.Preposition | WordClasses.Subordinator) || IsGerund(passage, first))
        {
            while (first < end && passage[first].Kind != AtomKind.Comma) first++;
            first++;
        }

        if (passage.Has(after, AtomKind.Comma) && passage.Has(after + 1, AtomKind.Word) && first >= end) return true;
        bool parenthesis = passage.Has(after, AtomKind.Comma) && SubjectsAfter.CanStart(passage[Math.Min(first, end)]);
        for (int i = first; i < end; i++)
            if (Verbs.IsFinite(passage, i) || (parenthesis && passage[i].Is(WordClasses.Capital))) return true;
        return false;
    }

    private static bool IsGerund(Passage passage, int i) =>
        passage[i].IsOpen && passage.Word(i).EndsWith("ing", StringComparison.Ordinal);
}
