using Rapporteur.Text;

namespace Rapporteur.Attributions.Frames;

/// <summary>Makes of a finding's words the spans of an attribution: without the marks at their ends, and square with
/// the quotations.</summary>
internal static class Fitting
{
    // What is said in a quotation lies in another's content, and costs little where it is none.
    private const int InSpeech = 4;

    /// <summary>The candidate; nothing where no content is left.</summary>
    public static Candidate? Candidate(SentenceView view, Finding finding, PassagePlaces places)
    {
        if (finding.Cue.IsEmpty) return null;
        var cue = view.Span(WithColon(view, finding));
        int piece = places.Pieces.Innermost(cue);
        if (places.Of(view.Paragraph, piece) is not { } passage) return null;
        TextSpan? source = finding.Source.IsEmpty ? null : Clip(view.Span(finding.Source), piece, places.Pieces);
        if (source is { Length: 0 } || (source is { } words && words.Overlaps(cue))) return null;
        var candidate = new Candidate
        {
            Passage = passage, Source = source, Cue = cue, Rule = finding.Rule,
            Polarity = finding.Polarity, Points = finding.Points + (piece >= 0 ? InSpeech : 0), End = 0
        };
        Add(view, finding.Content, candidate, piece, places.Pieces);
        Add(view, finding.More, candidate, piece, places.Pieces);
        return candidate.Content.Count > 0 ? candidate : null;
    }

    // The colon of "said:" is part of the cue.
    private static Phrase WithColon(SentenceView view, Finding finding)
    {
        int next = finding.Cue.Last + 1;
        return next < finding.Content.First && view.Reads(next, ":") ? finding.Cue with { Last = next } : finding.Cue;
    }

    private static void Add(SentenceView view, Phrase phrase, Candidate candidate, int piece, QuotationPieces pieces)
    {
        var words = Trim(view, phrase);
        if (words.IsEmpty) return;
        var span = Clip(view.Span(words), piece, pieces);
        if (piece < 0) span = Square(span, candidate.Cue, candidate.Source, pieces);
        if (span.Length > 0 && !span.Overlaps(candidate.Cue)) candidate.Content.Add(span);
    }

    // Marks at the ends are none of the content, but for those that open or close something in it.
    private static Phrase Trim(SentenceView view, Phrase phrase)
    {
        var (first, last) = (phrase.First, phrase.Last);
        while (first <= last && view.IsMark(first) && !Marks.Opens(view, first)) first++;
        while (last >= first && view.IsMark(last) && !Marks.Closes(view, first, last)) last--;
        while (last > first && view.Relation(last) is "cc") last--;
        return new Phrase(first, last);
    }

    // What is said inside a quotation keeps inside it.
    private static TextSpan Clip(TextSpan span, int piece, QuotationPieces pieces)
    {
        if (piece < 0) return span;
        var inner = pieces[piece].Inner;
        int start = Math.Max(span.Start, inner.Start);
        return new TextSpan(start, Math.Max(start, Math.Min(span.End, inner.End)));
    }

    // A quotation that is partly inside is wholly inside, unless cue or source stand in the way.
    private static TextSpan Square(TextSpan span, TextSpan cue, TextSpan? source, QuotationPieces pieces)
    {
        var (start, end) = (span.Start, span.End);
        foreach (int edge in (ReadOnlySpan<int>)[span.Start, span.End - 1])
        {
            int piece = pieces.Outermost(edge);
            if (piece < 0) continue;
            var whole = pieces[piece].Span;
            if (whole.Overlaps(cue) || (source is { } words && whole.Overlaps(words))) continue;
            (start, end) = (Math.Min(start, whole.Start), Math.Max(end, whole.End));
        }

        return new TextSpan(start, end);
    }
}
