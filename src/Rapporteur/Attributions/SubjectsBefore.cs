namespace Rapporteur.Attributions;

/// <summary>Finds the source before a cue verb, without a tree: the words from the start of the clause to the verb.</summary>
internal static class SubjectsBefore
{
    // Longer stretches are no noun phrases; it also bounds the work at each verb.
    private const int Longest = 40;

    /// <summary>The noun phrase that ends where the verb group starts.</summary>
    public static Subject Find(Passage passage, int group)
    {
        int first = passage.Start(passage[Math.Min(group, passage.Count - 1)].Sentence);
        if (group <= first) return Subject.None;
        var last = passage[group - 1];
        return last.Kind switch
        {
            AtomKind.Comma => AroundAside(passage, group, first),
            AtomKind.Quote when IsInsideAside(passage, group - 1, first) => AroundAside(passage, group, first),
            AtomKind.Word when last.Is(WordClasses.Relative) && last.Is(WordClasses.Wh) => new Subject(SubjectKind.Relative, group - 1, group, group - 1),
            AtomKind.Word when last.Is(WordClasses.That) => Relative(passage, group, first),
            AtomKind.Word or AtomKind.Aside or AtomKind.Quote => Phrase(passage, group, first),
            _ => Subject.None,
        };
    }

    // "a report that said": after a noun; "that said" alone is no subject.
    private static Subject Relative(Passage passage, int group, int first) =>
        group - 2 >= first && passage[group - 2].IsOpen
            ? new Subject(SubjectKind.Relative, group - 1, group, group - 1)
            : Subject.None;

    // "Ruiz, 53, the mayor of Salto, said": the phrase, the asides and their last comma. The leftmost phrase that can
    // begin the clause is the subject; where none can, the last one before an aside.
    private static Subject AroundAside(Passage passage, int group, int first)
    {
        const int Most = 5;
        var nearest = Subject.None;
        var widest = Subject.None;
        int comma = CommaBefore(passage, group - 1, first);
        for (int seen = 0; comma > first && seen < Most; seen++, comma = CommaBefore(passage, comma, first))
        {
            if (passage[comma - 1].Kind is not (AtomKind.Word or AtomKind.Aside)) continue;
            var subject = Phrase(passage, comma, first);
            if (!subject.Found) continue;
            if (!nearest.Found) nearest = With(passage, subject, comma, group);
            if (widest.Found && IsFronted(passage, subject)) break;
            if (BeginsClause(passage, subject, first)) widest = With(passage, subject, comma, group);
        }

        return widest.Found ? widest : nearest;
    }

    // "Outside the court, Ruiz, …" and "Asked about it, Ruiz, …" open with no subject.
    private static bool IsFronted(Passage passage, Subject subject)
    {
        var opening = passage[subject.Clause];
        return opening.Is(WordClasses.Preposition) || IsParticiple(opening);
    }

    private static bool IsParticiple(Atom atom) => atom.Cue is { } cue && (cue.Forms & (CueForms.Participle | CueForms.Gerund)) != 0;

    private static Subject With(Passage passage, Subject subject, int comma, int group) =>
        IsApposition(passage, comma + 1) ? subject with { End = group } : subject;

    private static bool BeginsClause(Passage passage, Subject subject, int first)
    {
        int start = subject.Clause;
        if (start == first) return !passage[subject.Start].IsOpen || passage[subject.Start].Is(WordClasses.Capital) || passage.Word(subject.End - 1)[^1] == 's';
        if (passage[start - 1].Kind == AtomKind.Quote) return Quotes.LeadsOn(passage, start - 1);
        if (passage[start - 1].Kind != AtomKind.Comma) return false;
        int left = CommaBefore(passage, start - 1, first);
        var opening = passage[left < 0 ? first : left + 1];
        return left < 0 && (opening.Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Adverb)
            || IsParticiple(opening) || (opening.IsOpen && opening.Span.In(passage.Text).EndsWith("ing", StringComparison.Ordinal)));
    }

    /// <summary>Whether a short quotation closes a relative clause: "Ruiz, who called it “rotten,” said".</summary>
    public static bool IsInsideAside(Passage passage, int quote, int first)
    {
        if (quote <= first || passage[quote].Span.Length > 60) return false;
        int comma = CommaBefore(passage, quote, first);
        return comma > first && (passage.Reads(comma + 1, "who") || passage.Reads(comma + 1, "which"));
    }

    private static int CommaBefore(Passage passage, int end, int first)
    {
        for (int i = end - 1; i >= Math.Max(first, end - Longest); i--)
        {
            if (passage[i].Kind == AtomKind.Comma) return i;
            if (passage[i].Kind is AtomKind.Semicolon or AtomKind.Colon || (passage[i].Kind == AtomKind.Quote && Quotes.IsUtterance(passage, i))) return -1;
        }

        return -1;
    }

    private static bool IsApposition(Passage passage, int start)
    {
        var atom = passage[start];
        return atom.IsOpen || atom.Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.Number | WordClasses.Relative)
            || (atom.Is(WordClasses.Capital) && !atom.Is(WordClasses.Time));
    }

    private static Subject Phrase(Passage passage, int end, int first)
    {
        end = BeforeTime(passage, end, first);
        if (end <= first) return Subject.None;
        var last = passage[end - 1];
        if (last.IsOnly(WordClasses.Subject) || IsPronoun(passage, end - 1)) return new Subject(SubjectKind.Before, end - 1, end, Clause(passage, end - 1, first));
        if (!CanEnd(passage, end - 1)) return Subject.None;
        int start = end;
        while (start > Math.Max(first, end - Longest) && Belongs(passage, start - 1, end, first)) start--;
        int clause = start;
        while (start < end && IsLeading(passage, start, end)) start++;
        if (start < end && passage[start].Is(WordClasses.Preposition) && !passage[start].Is(WordClasses.Determiner)) start = BaseStart(passage, end, start);
        return start < end ? new Subject(SubjectKind.Before, start, end, Clause(passage, clause, first)) : Subject.None;
    }

    // An object as well by its form; right before a verb it is the subject.
    private static bool IsPronoun(Passage passage, int i) => passage.Reads(i, "it");

    // "The ministry on Thursday", "officials there": the noun phrase ends before the adverb.
    private static int BeforeTime(Passage passage, int end, int first)
    {
        int last = end - 1;
        if (passage.Reads(last, "there") || passage.Reads(last, "here")) return last > first ? last : end;
        if (!passage[last].Is(WordClasses.Time) || passage[last].Is(WordClasses.Modal) || last == first) return end;
        if (Whereabouts.IsTimeOpener(passage, last - 1) || passage[last - 1].IsOnly(WordClasses.Preposition)) return last - 1;
        bool bare = passage[last].Is(WordClasses.Capital) ? passage[last - 1].Kind == AtomKind.Word && !passage[last - 1].Is(WordClasses.Capital) : passage.Word(last) is "yesterday" or "today" or "tonight";
        return bare ? last : end;
    }

    // With the conjunction before it.
    private static int Clause(Passage passage, int start, int first) =>
        start > first && passage[start - 1].IsOnly(WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Adverb) && passage[start - 1].Is(WordClasses.Coordinator | WordClasses.Subordinator) ? start - 1 : start;

    private static bool CanEnd(Passage passage, int i)
    {
        var atom = passage[i];
        if (atom.Kind != AtomKind.Word) return atom.Kind == AtomKind.Aside || (atom.Kind == AtomKind.Quote && !Quotes.IsUtterance(passage, i));
        if (atom.Is(WordClasses.Number)) return !char.IsDigit(passage.Word(i)[^1]);
        if (atom.IsOpen || atom.Is(WordClasses.Subject | WordClasses.Time) || IsPartitive(passage, i)) return true;
        if (atom.Is(WordClasses.Capital) && i > passage.Start(atom.Sentence)) return !atom.Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Auxiliary) || atom.Is(WordClasses.Time);
        return atom.Is(WordClasses.Alone);
    }

    private static bool Belongs(Passage passage, int i, int end, int first)
    {
        var atom = passage[i];
        if (atom.Kind == AtomKind.Quote) return !Quotes.IsUtterance(passage, i);
        if (atom.Kind == AtomKind.Aside) return true;
        if (atom.Kind != AtomKind.Word) return false;
        if (atom.Cue is { } cue && IsVerbHere(passage, i, cue, first)) return HasRelative(passage, i, first);
        if (atom.Classes == WordClasses.None || atom.IsOpen) return true;
        bool name = atom.Is(WordClasses.Capital) && i > first;
        if (atom.Is(WordClasses.Coordinator)) return passage.Word(i) is "and" or "or" or "&" && i > first && passage[i - 1].Kind == AtomKind.Word && i + 1 < end;
        if (atom.Is(WordClasses.That)) return false;
        if (atom.Is(WordClasses.Auxiliary)) return name || HasRelative(passage, i, first);
        if (atom.Is(WordClasses.Relative)) return !atom.Is(WordClasses.Determiner) && i > first && !passage.Reads(i, "which");
        if (atom.Is(WordClasses.Wh | WordClasses.To | WordClasses.Negation)) return HasRelative(passage, i, first) || (atom.Is(WordClasses.To) && i > first && passage[i - 1].IsOpen && !IsVerbAfterTo(passage, i));
        if (atom.Is(WordClasses.Subordinator)) return false;
        if (IsPartitive(passage, i) || (atom.IsOnly(WordClasses.Subject) && passage.Reads(i + 1, "of"))) return true;
        if (atom.IsOnly(WordClasses.Subject)) return i > first && passage[i - 1].IsOpen && passage[i - 1].Cue is null;
        if (atom.IsOnly(WordClasses.Object)) return passage.Reads(i, "her");
        if (atom.Is(WordClasses.Time)) return (atom.Is(WordClasses.Capital) && i > first && passage[i - 1].IsOnly(WordClasses.Determiner)) || !(i + 1 < end && passage[i + 1].Is(WordClasses.Determiner | WordClasses.Capital));
        return true;
    }

    // "one of them"
    private static bool IsPartitive(Passage passage, int i) => passage[i].Is(WordClasses.Object) && passage.Reads(i - 1, "of");

    private static bool IsVerbAfterTo(Passage passage, int to) =>
        to + 1 < passage.Count && passage[to + 1].IsOpen && !passage[to + 1].Is(WordClasses.Capital);

    // Whether a cue verb inside the stretch ends it: a finite one, not the noun of its form.
    private static bool IsVerbHere(Passage passage, int i, CueWord cue, int first)
    {
        if ((cue.Forms & CueForms.Base) != 0 && i > first && passage[i - 1].IsOnly(WordClasses.Subject)) return true;
        if ((cue.Forms & (CueForms.Past | CueForms.Third)) == 0 || passage[i].Is(WordClasses.Capital)) return false;
        if (i > first && passage[i - 1].Is(WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition)) return false;
        if ((cue.Forms & CueForms.Past) != 0 && i + 1 < passage.Count && passage[i + 1].IsOnly(WordClasses.Preposition)) return false;
        return !cue.CanTake(CueFrames.Noun) || (cue.Forms & CueForms.Past) != 0;
    }

    private static bool HasRelative(Passage passage, int i, int first)
    {
        for (int j = i - 1; j >= Math.Max(first, i - 5) && passage[j].Kind == AtomKind.Word; j--)
            if (passage.Reads(j, "who") || passage.Reads(j, "whom") || passage.Reads(j, "whose")) return true;
        return false;
    }

    private static bool IsLeading(Passage passage, int i, int end)
    {
        var atom = passage[i];
        if (atom.Kind != AtomKind.Word) return atom.Kind == AtomKind.Aside;
        if (i + 1 == end) return false;
        return atom.IsOnly(WordClasses.Coordinator) || atom.IsOnly(WordClasses.Adverb) || atom.IsOnly(WordClasses.Adverb | WordClasses.Subordinator)
            || atom.IsOnly(WordClasses.Adverb | WordClasses.Coordinator) || atom.IsOnly(WordClasses.Negation) || atom.IsOnly(WordClasses.Time);
    }

    // The last plain noun phrase of a stretch that opens with a preposition: "On Monday the mayor".
    private static int BaseStart(Passage passage, int end, int start)
    {
        int i = end - 1;
        bool name = passage[i].Is(WordClasses.Capital);
        for (; i > start; i--)
        {
            var atom = passage[i];
            if (i < end - 1 && atom.Is(WordClasses.Time) && !(atom.Is(WordClasses.Capital) && passage.Has(i - 1, WordClasses.Determiner))) return i + 1;
            if (atom.Is(WordClasses.Determiner)) return i;
            if (atom.Is(WordClasses.Possessive) && char.IsLetter(passage.Word(i)[0])) return i;
            if (atom.Is(WordClasses.Preposition) && !atom.Is(WordClasses.Capital)) return i + 1;
            if (name && !atom.Is(WordClasses.Capital | WordClasses.Number) && i < end - 1 && atom.IsOpen && i > start && passage[i - 1].Is(WordClasses.Preposition)) return i + 1;
        }

        return end;
    }
}
