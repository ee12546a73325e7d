using Rapporteur.Text;

namespace Rapporteur.Attributions.Frames;

/// <summary>Finds who said a quotation, from the words beside it: "“…,” the mayor notes", "adding, “…”", "was blunt:
/// “…”".</summary>
/// <remarks>Asks less of the cue than other frames, since the marks themselves show that somebody is quoted.</remarks>
internal sealed class QuoteFrames(CueTable cues)
{
    private const int Farthest = 16, Points = 21;

    private const CueFrames Speech = CueFrames.That | CueFrames.Zero | CueFrames.Quote | CueFrames.PersonThat | CueFrames.Wh
        | CueFrames.NounPhrase | CueFrames.Object;

    /// <summary>Adds the attributions of the quotations that start or end in a sentence.</summary>
    public void Read(SentenceView view, PassagePlaces places, List<Candidate> candidates)
    {
        var pieces = places.Pieces;
        int start = view.Span(0).Start, end = view.Span(view.Count - 1).End;
        int open = pieces.Outermost(start);
        if (open >= 0 && pieces[open].Span.Start < start) After(view, open, places, candidates);
        for (int piece = pieces.FirstFrom(start); piece < pieces.Count && pieces[piece].Span.Start < end; piece++)
        {
            if (pieces.Outermost(pieces[piece].Span.Start) != piece) continue;
            Before(view, piece, places, candidates);
            After(view, piece, places, candidates);
        }
    }

    // "“…,” the mayor notes."
    private void After(SentenceView view, int piece, PassagePlaces places, List<Candidate> candidates)
    {
        var span = places.Pieces[piece].Span;
        int first = WordFrom(view, span.End);
        while (first < view.Count && view.IsMark(first) && Marks.IsQuotation(view, first)) first++;
        if (first >= view.Count || !StartsSpeech(view, span) || !LeadsOn(view, span, ref first)) return;
        int limit = first;
        while (limit < view.Count && limit - first < Farthest && !IsBreak(view, limit, places.Pieces)) limit++;
        int verb = CueBetween(view, first, limit);
        if (verb < 0) return;
        int group = PredicateReader.GroupStart(view, verb, verb);
        var source = group > first ? Named(view, verb, first, group - 1) : Inverted(view, verb, limit);
        if (source.IsEmpty || (view.Right(source.First) < 0)) return;
        Add(view, span, new Phrase(Math.Max(group, first), WithParticle(view, verb, limit)), source, "quote.after", places, candidates);
    }

    // "“…,” Ruiz pointed out."
    private int WithParticle(SentenceView view, int verb, int limit)
    {
        foreach (var cue in cues.Verb(view[verb].Lemma))
            if (cue.Particle.Length > 0 && Particles.Last(view, verb, cue) is var last && last > verb && last < limit) return last;
        return verb;
    }

    // "and adding, “…”", "was blunt: “…”"
    private void Before(SentenceView view, int piece, PassagePlaces places, List<Candidate> candidates)
    {
        var span = places.Pieces[piece].Span;
        int opening = WordFrom(view, span.Start), last = opening - 1;
        if (last < view.Floor || !IsUtterance(view, span, last)) return;
        bool colon = view.Reads(last, ":");
        if (colon && Label(view, last) is { IsEmpty: false } label)
        {
            Add(view, span, new Phrase(last, last), label, "quote.label", places, candidates);
            return;
        }

        while (last >= view.Floor && view.IsMark(last)) last--;
        int verb = -1;
        for (int i = last; i >= view.Floor && last - i < Farthest && verb < 0; i--)
        {
            if (places.Pieces.Outermost(view.Span(i).Start) >= 0) return;
            if ((view[i].Upos is "VERB" && (colon || Takes(view, i, last)))
                || (colon && view[i].Upos is "ADJ" && view.Child(i, "cop") >= 0))
                verb = i;
            else if (view[i].Upos is "VERB" && view[i].Xpos is not ("VBN" or "VB")) return;
        }

        if (verb < 0 || (last + 1 == opening && verb != last)) return;
        var predicate = PredicateReader.Of(view, cues, verb);
        int subject = predicate.Passive ? -1 : Sources.Subject(view, cues, predicate.Outer);
        if (subject < 0) return;
        var cue = new Phrase(predicate.First, colon && verb == last ? opening - 1 : verb);
        Add(view, span, cue, Sources.Phrase(view, cues, subject, cue.First, cue.Last), "quote.before", places,
            candidates);
    }

    // "… - Ana Ruiz: “…”": nothing but a name between the colon and a mark.
    private static Phrase Label(SentenceView view, int colon)
    {
        int first = colon;
        while (first > view.Floor && colon - first < 6 && view[first - 1].Upos is "PROPN") first--;
        return first < colon && (first == view.Floor || view.IsMark(first - 1)) ? new Phrase(first, colon - 1)
            : Phrase.None;
    }

    private bool Takes(SentenceView view, int verb, int last)
    {
        foreach (var cue in cues.Verb(view[verb].Lemma))
            if ((cue.Frames & (CueFrames.Quote | CueFrames.That | CueFrames.Zero | CueFrames.PersonThat)) != 0
                || (verb == last && (cue.Frames & Speech) != 0))
                return true;
        return false;
    }

    private static void Add(SentenceView view, TextSpan content, Phrase cue, Phrase source, string rule,
        PassagePlaces places, List<Candidate> candidates)
    {
        if (cue.IsEmpty || source.IsEmpty || places.Of(view.Paragraph, -1) is not { } passage) return;
        var (words, who) = (view.Span(cue), view.Span(source));
        if (words.Overlaps(content) || who.Overlaps(content) || who.Overlaps(words)) return;
        var candidate = new Candidate
        {
            Passage = passage, Source = who, Cue = words, Rule = rule, Points = Points,
            End = 0
        };
        candidate.Content.Add(content);
        candidates.Add(candidate);
    }

    // The first word that starts at an offset or after it.
    private static int WordFrom(SentenceView view, int offset)
    {
        int low = 0, high = view.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (view.Span(middle).Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // What stands alone before its cue begins a sentence; a phrase in marks stands in the middle of one.
    private static bool StartsSpeech(SentenceView view, TextSpan span)
    {
        if (span.Start <= view.Span(0).Start) return true;
        int before = WordFrom(view, span.Start) - 1;
        return span.Length > 40 && before >= 0 && view.IsMark(before);
    }

    private static bool LeadsOn(SentenceView view, TextSpan span, ref int first)
    {
        if (view.IsMark(first) && view.Form(first)[0] is ',' or '—' or '-' or '–')
        {
            first++;
            return first < view.Count;
        }

        return LastInside(view, span) is ',' or '?' or '!' or '—' or '-' or '–' or '…'
            || (span.Length > 12 && char.IsLetter(LastInside(view, span)));
    }

    private static char LastInside(SentenceView view, TextSpan span)
    {
        var word = span.In(view.Text).TrimEnd(" \u00a0”’\"'»«›‹“‘`").TrimEnd();
        return word.Length > 0 ? word[^1] : '\0';
    }

    private bool IsUtterance(SentenceView view, TextSpan span, int before)
    {
        char last = LastInside(view, span);
        if (view.IsMark(before) && view.Form(before)[0] is ',' or ':') return true;
        if (view[before].Upos is "VERB" && cues.VerbTakes(view[before].Lemma, CueFrames.Quote)
            && !cues.VerbTakes(view[before].Lemma, CueFrames.NounPhrase))
            return true;
        return last is '.' or '?' or '!' && span.Length > 25;
    }

    // “…,” the spokesman, Ana Ruiz alias ‘Bazooka’, said.
    private const int LongestNickname = 24;

    private static bool IsBreak(SentenceView view, int i, QuotationPieces pieces) =>
        (view.IsMark(i) && view.Form(i)[0] is '.' or ';' or ':' or '?' or '!')
            || (pieces.Outermost(view.Span(i).Start) is var piece and >= 0 && pieces[piece].Span.Length > LongestNickname);

    // The cue is a verb, or what may be one and stands where only a verb can: "Ruiz notes."
    private int CueBetween(SentenceView view, int first, int limit)
    {
        for (int i = first; i < limit; i++)
        {
            bool finite = view[i].Xpos is "VBD" or "VBZ" or "VBP" || (i == first && view[i].Xpos is "VBN");
            if (view[i].Upos is "VERB" && finite && Takes(view, i, i)) return i;
            if (view[i].Upos is "NOUN" or "VERB" && i > first && i == limit - 1 && cues.Find(view.Form(i)) is { } word
                && (word.Forms & (CueForms.Third | CueForms.Past)) != 0 && word.CanTake(CueFrames.Quote))
                return i;
        }

        return -1;
    }

    private Phrase Named(SentenceView view, int verb, int first, int last)
    {
        int subject = view.Child(verb, "nsubj");
        if (subject >= first && subject <= last)
        {
            var phrase = Sources.Phrase(view, cues, subject, last + 1, verb);
            return phrase.First >= first ? phrase : new Phrase(first, phrase.Last);
        }

        while (last > first && view.IsMark(last)) last--;
        return view[last].Upos is "PROPN" or "NOUN" or "PRON" && view[first].Upos is not ("ADP" or "SCONJ" or "CCONJ")
            ? new Phrase(first, last) : Phrase.None;
    }

    private Phrase Inverted(SentenceView view, int verb, int limit)
    {
        int subject = view.Child(verb, "nsubj", verb);
        if (subject < 0) subject = view.Child(verb, "obj", verb);
        if (subject < 0) subject = view.Child(verb, "xcomp", verb);
        if (subject < 0 || subject >= limit || view[subject].Upos is not ("PROPN" or "NOUN" or "PRON"))
            return Phrase.None;
        return Sources.Phrase(view, cues, subject, verb, verb);
    }
}
