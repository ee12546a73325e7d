namespace Rapporteur.Attributions;

/// <summary>Applies the rules to one passage.</summary>
internal sealed class AttributionRules
{
    private readonly Passage passage;
    private readonly List<Head> heads;
    private readonly Cuts cuts;
    private readonly ComplementReader complements;

    /// <param name="passage">The passage to read.</param>
    public AttributionRules(Passage passage)
    {
        this.passage = passage;
        heads = HeadReader.Read(passage);
        cuts = new Cuts(passage, heads);
        complements = new ComplementReader(passage, cuts);
    }

    /// <summary>Adds what is found, in the order of the cues.</summary>
    public void Read(List<Candidate> candidates)
    {
        foreach (var head in heads)
        {
            var candidate = head.Follows ? Following(head) : Leading(head);
            if (candidate is not null) candidates.Add(candidate);
        }

        AccordingRule.Read(passage, candidates);
        LabelRule.Read(passage, candidates);
    }

    private Candidate? Leading(Head head)
    {
        if (complements.Read(head) is not { } complement) return Relative(head) ?? Awaiting(head);
        if (IsAuthor(head.Subject) || !IsSpoken(head, complement)) return null;
        var candidate = new Candidate
        {
            Passage = passage,
            Source = passage.Span(head.Subject.Start, head.Subject.End),
            Cue = passage.Span(CueStart(head), WithColon(complement.CueEnd)),
            Polarity = PolarityOf(head, complement.Cue),
            Rule = complement.Rule is "attribution.phrase" && HoldsQuote(complement) ? "attribution.quoted-phrase" : complement.Rule,
            End = complement.End,
        };
        candidate.Content.Add(passage.Span(complement.Start, complement.End));
        return candidate;
    }

    // "called the plan “rotten”": the marks show that it is somebody's words.
    private bool HoldsQuote(Complement complement)
    {
        for (int i = complement.Start; i < complement.End; i++)
        {
            if (passage[i].Kind == AtomKind.Quote) return true;
            if (passage[i].Kind is AtomKind.Comma or AtomKind.Dash or AtomKind.Semicolon) return false;
        }

        return false;
    }

    // Outside quotations "I" and "we" are who wrote the report, and what they think is no report of it.
    private bool IsAuthor(Subject subject) =>
        passage.Quotation < 0 && subject.End == subject.Start + 1 && (passage.Reads(subject.Start, "I") || passage.Reads(subject.Start, "we"));

    // "the dam that showed cracks", "which began", "would support": too often no attribution at all.
    private bool IsSpoken(Head head, Complement complement)
    {
        bool weak = complement.Rule is "attribution.phrase" or "attribution.clause";
        if (!weak) return true;
        if (head.Subject.Kind == SubjectKind.Relative && (passage.Reads(head.Subject.Start, "that") || passage.Reads(head.Subject.Start, "which"))) return false;
        return complement.Rule != "attribution.phrase" || !head.Group.Possible;
    }

    // "which Ruiz said was rotten"
    private Candidate? Relative(Head head)
    {
        int relative = head.Subject.Start - 1;
        if (head.Subject.Kind != SubjectKind.Before || !passage.Has(relative, WordClasses.Relative) || !passage[head.Verb].Cue!.CanTake(CueFrames.Zero)) return null;
        if (head.After >= passage.Start(passage[head.Verb].Sentence + 1)) return null;
        if (!Verbs.IsFinite(passage, head.After) || passage[head.After].Is(WordClasses.Possessive)) return null;
        int end = Trim(head.After, cuts.EndAfter(head, head.After));
        var candidate = New(head, "attribution.relative", end);
        candidate.Content.Add(passage[relative].Span);
        Take(candidate, head.After, end);
        return candidate;
    }

    // "Ruiz said:" at the end of a paragraph: the content is in the next.
    private Candidate? Awaiting(Head head)
    {
        int last = passage.Count - 1;
        if (passage[last].Kind != AtomKind.Colon || last - head.Verb > 12) return null;
        if (!passage[head.Verb].Cue!.CanTake(CueFrames.Quote | CueFrames.PersonThat)) return null;
        return New(head, "attribution.colon", passage.Count);
    }

    private Candidate? Following(Head head)
    {
        if (!passage[head.Verb].Cue!.CanTake(CueFrames.Quote | CueFrames.Zero)) return null;
        var (start, end) = PrecedingContent.Find(passage, head);
        if (start == end) return Leading(head);
        if (IsAuthor(head.Subject) && passage[end - 1].Kind != AtomKind.Quote) return null;
        bool quoted = passage[end - 1].Kind == AtomKind.Quote;
        var candidate = New(head, quoted ? "attribution.quote-before" : "attribution.clause-before", head.After);
        candidate.Content.Add(passage.Span(start, end));
        Resume(head, candidate, quoted);
        return candidate;
    }

    // "“…,” she said, “…”" and "The dam, she said, leaks."
    private void Resume(Head head, Candidate candidate, bool quoted)
    {
        int limit = passage.Start(passage[head.Verb].Sentence + 1);
        int i = head.After;
        while (i < limit && passage[i].Kind is AtomKind.Word or AtomKind.Aside) i++;
        candidate.End = i;
        if (i >= limit) return;
        bool mark = passage[i].Kind is AtomKind.Comma or AtomKind.Dash or AtomKind.Colon or AtomKind.Semicolon;
        if (mark && i + 1 < limit && passage[i + 1].Kind == AtomKind.Quote && Quotes.IsUtterance(passage, i + 1)) Take(candidate, i + 1, i + 2);
        else if (passage[i].Kind == AtomKind.Quote && Quotes.IsUtterance(passage, i)) Take(candidate, i, i + 1);
        else if (!quoted && passage[i].Kind == AtomKind.Comma && i + 1 < limit && CanResume(i + 1)) Take(candidate, i + 1, Trim(i + 1, cuts.EndAfter(head, i + 1)));
    }

    private bool CanResume(int i)
    {
        var atom = passage[i];
        if (atom.Kind != AtomKind.Word || atom.Is(WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Relative)) return false;
        return !(atom.Cue is { } cue && (cue.Forms & CueForms.Gerund) != 0) && !(atom.IsOpen && passage.Word(i).EndsWith("ing", StringComparison.Ordinal));
    }

    private void Take(Candidate candidate, int start, int end)
    {
        if (end <= start) return;
        candidate.Content.Add(passage.Span(start, end));
        candidate.End = end;
    }

    private int Trim(int start, int end)
    {
        while (end > start && passage[end - 1].Kind is AtomKind.Stop or AtomKind.Comma or AtomKind.Dash) end--;
        return end;
    }

    private Candidate New(Head head, string rule, int end) => new()
    {
        Passage = passage,
        Source = passage.Span(head.Subject.Start, head.Subject.End),
        Cue = passage.Span(CueStart(head), WithColon(head.Follows ? ParticleEnd(head.Verb) : head.Verb + 1)),
        Polarity = PolarityOf(head, passage[head.Verb].Cue!.Senses[^1]),
        Rule = rule,
        End = end,
    };

    // "Ruiz pointed out"
    private int ParticleEnd(int verb)
    {
        foreach (var cue in passage[verb].Cue!.Senses)
            if (cue.Particle.Length > 0 && ComplementReader.HasParticle(passage, cue, verb + 1)) return verb + 1 + cue.Particle.Length;
        return verb + 1;
    }

    // "Ruiz last week said": when it was said is no part of the cue.
    private int CueStart(Head head)
    {
        int start = head.Group.Start;
        while (start < head.Verb && (passage[start].IsOnly(WordClasses.Time) || Whereabouts.IsTime(passage, start))) start++;
        return start;
    }

    // The colon of "said:" is part of the cue, as the annotators of news have it.
    private int WithColon(int end) => passage.Has(end, AtomKind.Colon) ? end + 1 : end;

    private Polarity PolarityOf(Head head, Cue cue)
    {
        const CueFrames Speech = CueFrames.That | CueFrames.Quote | CueFrames.Wh | CueFrames.PersonThat;
        if (cue.Act == SpeechAct.Refuse) return head.Group.Negated ? Polarity.Negated : Polarity.Refused;
        if (head.Group.Willed && (cue.Frames & Speech) != 0) return Polarity.Refused;
        if (head.Group.Negated) return Polarity.Negated;
        bool condition = head.Clause < head.Subject.Start && (passage.Reads(head.Clause, "if") || passage.Reads(head.Clause, "unless"));
        return head.Group.Possible || condition ? Polarity.Hypothetical : Polarity.Affirmed;
    }
}
