namespace Rapporteur.Attributions;

/// <summary>Finds the cue verbs of a passage that have a source.</summary>
internal static class HeadReader
{
    /// <summary>The heads in order.</summary>
    public static List<Head> Read(Passage passage)
    {
        var heads = new List<Head>();
        for (int i = 0; i < passage.Count; i++)
            if (passage[i].Cue is not null && HasSense(passage, i) && Read(passage, i, heads) is { } head) heads.Add(head);
        return heads;
    }

    // "took" is a cue in "took aim at" only.
    private static bool HasSense(Passage passage, int verb)
    {
        foreach (var cue in passage[verb].Cue!.Senses)
            if (ComplementReader.HasParticle(passage, cue, verb + 1)) return true;
        return false;
    }

    private static Head? Read(Passage passage, int verb, List<Head> heads)
    {
        var group = VerbGroups.Of(passage, verb);
        return group.Shape switch
        {
            VerbShape.Gerund => Gerund(passage, verb, group, heads),
            VerbShape.Finite when passage.Has(verb - 1, AtomKind.Comma) && !passage.Has(verb - 2, AtomKind.Quote) =>
                WithSubject(passage, verb, group) ?? Inverted(passage, verb, group),
            VerbShape.Finite => Inverted(passage, verb, group) ?? WithSubject(passage, verb, group) ?? Coordinated(passage, verb, group, heads),
            _ => null,
        };
    }

    // ", saying that …", "before adding: …"
    private static Head? Gerund(Passage passage, int verb, VerbGroup group, List<Head> heads)
    {
        int before = group.Start - 1;
        bool isParted = passage.Has(before, AtomKind.Comma) || passage.Has(before, AtomKind.Dash)
            || passage.Reads(before, "before") || passage.Reads(before, "while") || passage.Reads(before, "after");
        if (!isParted && !(passage.Has(before, AtomKind.Quote) && Quotes.LeadsOn(passage, before))) return null;
        if (passage.Start(passage[verb].Sentence) > before) return null;
        var subject = Shared(passage, group.Start, heads);
        return subject.Found ? new Head(verb, group, subject, false, verb + 1, group.Start) : null;
    }

    // "and said that …"
    private static Head? Coordinated(Passage passage, int verb, VerbGroup group, List<Head> heads)
    {
        int before = group.Start - 1;
        if (before < passage.Start(passage[verb].Sentence) || !passage.Has(before, WordClasses.Coordinator)) return null;
        if (!passage.Reads(before, "and") && !passage.Reads(before, "but")) return null;
        if ((passage[verb].Cue!.Forms & (CueForms.Past | CueForms.Third)) == 0 && group.Start == verb) return null;
        var subject = Shared(passage, group.Start, heads);
        int clause = passage.Has(before - 1, AtomKind.Comma) ? before - 1 : before;
        return subject.Found ? new Head(verb, group, subject, false, verb + 1, clause) : null;
    }

    private static Subject Shared(Passage passage, int before, List<Head> heads)
    {
        for (int i = heads.Count - 1; i >= 0 && passage[heads[i].Verb].Sentence == passage[before].Sentence; i--)
        {
            var subject = heads[i].Subject;
            if (subject.Kind != SubjectKind.Relative && !IsEmbedded(passage, heads[i])) return subject with { Kind = SubjectKind.Shared };
        }

        return SharedSubjects.OfSentence(passage, before);
    }

    // "which vessel had …", "when Ruiz said …": the subject of that clause is not the sentence's.
    private static bool IsEmbedded(Passage passage, Head head)
    {
        const WordClasses Openers = WordClasses.Wh | WordClasses.Subordinator;
        return passage[head.Clause].Is(Openers) && !passage[head.Clause].Is(WordClasses.Adverb)
            || (passage.Has(head.Subject.Start - 1, Openers) && passage[head.Subject.Start - 1].Sentence == passage[head.Verb].Sentence);
    }

    // "“…,” said Ruiz"
    private static Head? Inverted(Passage passage, int verb, VerbGroup group)
    {
        if (group.Start != verb || verb == 0) return null;
        var cue = passage[verb].Cue!;
        if ((cue.Forms & (CueForms.Past | CueForms.Third)) == 0 || !cue.CanTake(CueFrames.Quote)) return null;
        if (cue.CanTake(CueFrames.PersonThat) && !cue.CanTake(CueFrames.Zero)) return null;
        if (SubjectsBefore.IsInsideAside(passage, verb - 1, passage.Start(passage[verb].Sentence))) return null;
        bool quote = Whereabouts.IsQuoteLeadingOn(passage, verb - 1);
        if (!quote && !passage.Has(verb - 1, AtomKind.Comma)) return null;
        var subject = SubjectsAfter.Find(passage, verb + 1);
        if (!subject.Found || (!quote && !EndsClause(passage, subject.End))) return null;
        if (!quote && passage.Start(passage[verb].Sentence) >= verb - 2) return null;
        return new Head(verb, group, subject, true, subject.End, verb);
    }

    // "The mayor, Ana Ruiz, calls the plan “rotten”": what a quotation follows at once is no speaker.
    private static bool EndsClause(Passage passage, int end) =>
        Whereabouts.IsEnd(passage, end) && !(passage.Has(end, AtomKind.Quote) && end < passage.Start(passage[end - 1].Sentence + 1));

    private static Head? WithSubject(Passage passage, int verb, VerbGroup group)
    {
        var subject = SubjectsBefore.Find(passage, group.Start);
        if (!subject.Found || IsNobody(passage, subject) || !Agreement.Holds(passage, verb, group, subject)) return null;
        bool follows = subject.Kind == SubjectKind.Before && IsPlain(passage, subject, group) && Whereabouts.Follows(passage, subject, verb + 1);
        return new Head(verb, group, subject, follows, verb + 1, subject.Clause);
    }

    // "If it rains, the dam might burst": only what was said in fact follows its content, unless that is a quotation.
    private static bool IsPlain(Passage passage, Subject subject, VerbGroup group) =>
        !(group.Possible || group.Negated) || Whereabouts.IsQuoteLeadingOn(passage, subject.Start - 1);

    // "you" is anybody; "it" and "there" are nobody.
    private static bool IsNobody(Passage passage, Subject subject) =>
        subject.End == subject.Start + 1 && (passage.Reads(subject.Start, "you") || passage.Reads(subject.Start, "there"));
}
