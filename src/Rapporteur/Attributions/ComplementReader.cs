namespace Rapporteur.Attributions;

/// <summary>Finds the content that stands after a cue, by the frames that the cue takes.</summary>
/// <param name="passage">The passage.</param>
/// <param name="cuts">Where the clauses of its cues end.</param>
internal sealed class ComplementReader(Passage passage, Cuts cuts)
{
    /// <summary>The content after a head, if any.</summary>
    public Complement? Read(Head head)
    {
        foreach (var cue in passage[head.Verb].Cue!.Senses)
        {
            if (!HasParticle(passage, cue, head.Verb + 1)) continue;
            int after = head.Verb + 1 + cue.Particle.Length;
            if (Read(head, cue, after) is { } complement) return complement;
        }

        return null;
    }

    // ", however," and ", for his part,"
    private int SkipAside(int after)
    {
        if (!passage.Has(after, AtomKind.Comma)) return after;
        for (int i = after + 1; i < Math.Min(passage.Count, after + 6); i++)
        {
            if (passage[i].Kind == AtomKind.Comma) return IsAdjunct(after + 1) ? i + 1 : after;
            if (passage[i].Kind != AtomKind.Word) return after;
        }

        return after;
    }

    /// <summary>Whether the particle of a cue stands at an index; one without a particle always has it.</summary>
    public static bool HasParticle(Passage passage, Cue cue, int start)
    {
        for (int i = 0; i < cue.Particle.Length; i++)
            if (!passage.Reads(start + i, cue.Particle[i])) return false;
        return true;
    }

    private Complement? Read(Head head, Cue cue, int cueEnd)
    {
        int after = SkipAside(cueEnd);
        int end = cuts.EndAfter(head, after);
        if (after >= end) return null;
        var found = Direct(cue, after, end) ?? Clause(head, cue, after, end) ?? Question(head, cue, after, end)
            ?? Infinitive(cue, after, end) ?? Person(cue, after, end) ?? Bare(head, cue, after, end) ?? Phrase(cue, after, end);
        if (found is not { } place) return null;
        int last = TrimEnd(place.Start, Math.Min(end, EndOfSpeech(place.Start, end)));
        return last > place.Start ? new Complement(cue, place.CueEnd ?? cueEnd, place.Start, last, place.Rule) : null;
    }

    // "said ‘Run!’ and I ran": what comes after a whole quotation is not in it.
    private int EndOfSpeech(int start, int end)
    {
        if (passage[start].Kind != AtomKind.Quote || !Quotes.EndsSpeech(passage, start)) return end;
        int next = passage.Has(start + 1, AtomKind.Comma) ? start + 2 : start + 1;
        bool goesOn = passage.Has(next, WordClasses.Coordinator) && passage.Has(next + 1, AtomKind.Word) && passage[next + 1].IsOnly(WordClasses.Subject);
        return goesOn ? start + 1 : end;
    }

    // said: “…”, said in a statement, “…”
    private (int Start, string Rule, int? CueEnd)? Direct(Cue cue, int after, int end)
    {
        if ((cue.Frames & (CueFrames.Quote | CueFrames.Zero | CueFrames.PersonThat)) == 0) return null;
        for (int i = after; i < end; i++)
        {
            if (passage[i].Kind == AtomKind.Colon) return i + 1 < end ? (i + 1, "attribution.colon", null) : null;
            if (passage[i].Kind == AtomKind.Quote && (passage.Has(i - 1, AtomKind.Comma) || i == after) && Quotes.IsUtterance(passage, i))
                return (i, "attribution.quote-after", null);
            if (passage[i].Kind == AtomKind.Quote && IsAdjunct(after) && passage.Word(i).Length > 40) return (i, "attribution.quote-after", null);
            if (passage[i].Is(WordClasses.That) || i - after > 20) return null;
            if (passage[i].Kind == AtomKind.Comma && !passage.Has(i + 1, AtomKind.Quote) && !IsAdjunct(i + 1)) return null;
            if (i == after && passage[i].Kind == AtomKind.Word && !IsAdjunct(i) && (cue.Frames & CueFrames.PersonThat) == 0) return null;
        }

        return null;
    }

    private bool IsAdjunct(int i) =>
        passage.Has(i, WordClasses.Preposition | WordClasses.Adverb | WordClasses.Time | WordClasses.Subordinator) || IsTime(i);

    // "last month", "this week", "late Monday"
    private bool IsTime(int i) =>
        passage.Has(i + 1, WordClasses.Time) && passage.Has(i, AtomKind.Word)
        && (passage[i].Is(WordClasses.Determiner) || passage.Reads(i, "last") || passage.Reads(i, "next") || passage.Reads(i, "late") || passage.Reads(i, "early"));

    // said that, said on Monday that
    private (int Start, string Rule, int? CueEnd)? Clause(Head head, Cue cue, int after, int end)
    {
        if ((cue.Frames & (CueFrames.That | CueFrames.Zero)) == 0) return null;
        if (IsThat(after)) return (after, "attribution.that", null);
        if (!IsAdjunct(after)) return null;
        for (int i = after + 1; i < Math.Min(end, after + 15); i++)
        {
            if (IsThat(i) && !passage[i - 1].IsOpen) return (i, "attribution.that", null);
            if (IsThat(i) && IsRelative(i)) return null;
            if (IsThat(i) && passage[i - 1].IsOpen && i - after <= 6) return (i, "attribution.that", null);
            if (passage[i].Kind is not (AtomKind.Word or AtomKind.Aside) || passage[i].Is(WordClasses.Auxiliary) || passage[i].IsOnly(WordClasses.Subject)) return null;
        }

        return null;
    }

    // "comment on plans that did not exist": after a noun and without a subject of its own.
    private bool IsRelative(int that) => passage[that - 1].IsOpen && passage.Has(that + 1, WordClasses.Auxiliary);

    private bool IsThat(int i) => passage.Has(i, WordClasses.That);

    // asked whether, would not say exactly which
    private (int Start, string Rule, int? CueEnd)? Question(Head head, Cue cue, int after, int end)
    {
        if ((cue.Frames & (CueFrames.Wh | CueFrames.That)) == 0) return null;
        int i = after;
        while (i < end && passage[i].IsOnly(WordClasses.Adverb)) i++;
        if (i >= end || !passage[i].Is(WordClasses.Wh)) return null;
        return passage.Reads(i, "when") && !head.Group.Negated ? null : (after, "attribution.question", null);
    }

    // vowed to, refused to be drawn on
    private (int Start, string Rule, int? CueEnd)? Infinitive(Cue cue, int after, int end)
    {
        if ((cue.Frames & CueFrames.To) == 0 || !passage.Has(after, WordClasses.To) || after + 1 >= end) return null;
        if (passage.Reads(after + 1, "be") && passage.Reads(after + 2, "drawn") && after + 3 < end) return (after + 3, "attribution.infinitive", after + 3);
        var next = passage[after + 1];
        return next.Kind == AtomKind.Word && !next.Is(WordClasses.Determiner | WordClasses.Capital | WordClasses.Object) ? (after, "attribution.infinitive", null) : null;
    }

    private (int Start, string Rule, int? CueEnd)? Person(Cue cue, int after, int end)
    {
        const CueFrames Frames = CueFrames.PersonThat | CueFrames.PersonWh | CueFrames.PersonTo | CueFrames.PersonOf;
        if ((cue.Frames & Frames) == 0) return null;
        int person = ObjectPhrases.End(passage, after, end);
        if (person == after || person >= end) return null;
        if (cue.Frames.HasFlag(CueFrames.PersonTo) && passage[person].Is(WordClasses.To)) return (after, "attribution.person-infinitive", null);
        if (cue.Frames.HasFlag(CueFrames.PersonThat) && Said(cue, person, end) is { } said) return said;
        var next = passage[person];
        if (cue.Frames.HasFlag(CueFrames.PersonWh) && next.Is(WordClasses.Wh)) return (person, "attribution.person-question", null);
        return cue.Frames.HasFlag(CueFrames.PersonOf) && passage.Reads(person, "of") ? (after, "attribution.person-of", null) : null;
    }

    private (int Start, string Rule, int? CueEnd)? Said(Cue cue, int start, int end)
    {
        if (passage.Has(start, AtomKind.Quote) || passage.Has(start + 1, AtomKind.Quote) && passage.Has(start, AtomKind.Comma))
            return (passage.Has(start, AtomKind.Quote) ? start : start + 1, "attribution.person-quote", null);
        for (int i = start; i < Math.Min(end, start + 15); i++)
        {
            if (IsThat(i)) return (i, "attribution.person-that", null);
            if (passage[i].Kind != AtomKind.Word || passage[i].Is(WordClasses.Auxiliary)) break;
        }

        return StartsClause(start, end) ? (start, "attribution.person-clause", null) : null;
    }

    // said the dam leaks
    private (int Start, string Rule, int? CueEnd)? Bare(Head head, Cue cue, int after, int end)
    {
        if ((cue.Frames & CueFrames.Zero) == 0) return null;
        if (cue.Frames.HasFlag(CueFrames.Noun) && passage[head.Verb].Cue!.Forms != CueForms.Past && !passage.Has(after, WordClasses.Subject)) return null;
        int start = after;
        while (start < end && (passage[start].IsOnly(WordClasses.Time) || IsTime(start) || (passage[start].IsOnly(WordClasses.Preposition) && passage.Has(start + 1, WordClasses.Time)))) start++;
        if (passage.Has(start, AtomKind.Comma) && start > after) start++;
        return start < end && StartsClause(start, end) ? (start, "attribution.clause", null) : null;
    }

    private bool StartsClause(int start, int end)
    {
        var first = passage[start];
        if (first.Kind is not (AtomKind.Word or AtomKind.Quote) || first.IsOnly(WordClasses.To) || first.IsOnly(WordClasses.Object) || first.Is(WordClasses.Coordinator)) return false;
        if (first.Is(WordClasses.Preposition) && !first.Is(WordClasses.Subordinator | WordClasses.Adverb) && !IsBound(start)) return false;
        for (int i = start + 1; i < end; i++)
            if (Verbs.IsFinite(passage, i)) return true;
        return false;
    }

    // "at least 23", "up to 40"
    private bool IsBound(int i) =>
        (passage.Reads(i, "at") && (passage.Reads(i + 1, "least") || passage.Reads(i + 1, "most")))
        || (passage.Reads(i, "up") && passage.Reads(i + 1, "to")) || passage.Has(i + 1, WordClasses.Number);

    // praised the rescuers
    private (int Start, string Rule, int? CueEnd)? Phrase(Cue cue, int after, int end)
    {
        if ((cue.Frames & CueFrames.NounPhrase) == 0) return null;
        var first = passage[after];
        bool starts = SubjectsAfter.CanStart(first) || first.Is(WordClasses.Object) || (first.Kind == AtomKind.Quote && !Quotes.LeadsOn(passage, after));
        return starts && !first.Is(WordClasses.That) ? (after, "attribution.phrase", null) : null;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && passage[end - 1].Kind is AtomKind.Stop or AtomKind.Comma or AtomKind.Semicolon or AtomKind.Dash or AtomKind.Colon) end--;
        while (end > start && passage[end - 1].Is(WordClasses.Coordinator) && passage[end - 1].IsOnly(WordClasses.Coordinator)) end--;
        return end;
    }
}
