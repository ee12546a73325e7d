using Rapporteur.Text;


namespace Rapporteur.Attributions;

/// <summary>Gives quotations that have no cue of their own to the speaker before them.</summary>
/// <remarks>
/// A sentence that is nothing but a quotation belongs to who spoke in the sentence before; a paragraph that is nothing
/// but quotations, to who spoke at the end of the paragraph before; and one after "Ruiz said:" to Ruiz.
/// </remarks>
internal static class Continuation
{
    /// <summary>Adds to the candidates the quotations that go on with them.</summary>
    public static void Extend(List<Passage> passages, List<Candidate> candidates)
    {
        var claimed = Claimed(candidates);
        int next = 0;
        Candidate? last = null;
        foreach (var passage in passages)
        {
            if (passage.Quotation >= 0) continue;
            int end = next;
            while (end < candidates.Count && candidates[end].Passage.Paragraph <= passage.Paragraph) end++;
            last = Extend(passage, candidates.GetRange(next, end - next), last, claimed);
            next = end;
        }
    }

    private static Candidate? Extend(Passage passage, List<Candidate> here, Candidate? last, List<TextSpan> claimed)
    {
        var own = new Queue<Candidate>(here.Where(candidate => candidate.Passage == passage));
        var speaker = last;
        for (int sentence = 0; sentence < passage.Sentences; sentence++)
        {
            if (!IsQuotes(passage, sentence)) speaker = Last(passage, sentence, own);
            else if (speaker is not null && (sentence > 0 || CanEnter(speaker, passage))) Take(passage, sentence, speaker, claimed);
        }

        return speaker;
    }

    private static bool CanEnter(Candidate speaker, Passage passage)
    {
        if (speaker.Content.Count == 0) return true;
        for (int sentence = 0; sentence < passage.Sentences; sentence++)
            if (!IsQuotes(passage, sentence)) return false;
        return true;
    }

    private static Candidate? Last(Passage passage, int sentence, Queue<Candidate> own)
    {
        Candidate? last = null, quoted = null;
        int end = passage[passage.Start(sentence + 1) - 1].Span.End;
        while (own.TryPeek(out var candidate) && candidate.Cue.Start < end)
        {
            if (last is null || !candidate.IsInside(last)) last = candidate;
            if (Quotes(candidate)) quoted = candidate;
            own.Dequeue();
        }

        return quoted ?? last;
    }

    // "“…,” she said, pointing to the dam. “…”": who was quoted goes on, whatever else she does in that sentence.
    private static bool Quotes(Candidate candidate) =>
        candidate.Rule is "attribution.quote-before" or "attribution.quote-after" or "attribution.colon" or "attribution.person-quote" or "quote.before" or "quote.after";

    private static bool IsQuotes(Passage passage, int sentence)
    {
        bool any = false;
        for (int i = passage.Start(sentence); i < passage.Start(sentence + 1); i++)
        {
            if (passage[i].Kind == AtomKind.Quote) any = Attributions.Quotes.EndsSpeech(passage, i) || passage.Count == 1;
            else if (passage[i].Kind != AtomKind.Stop) return false;
        }

        return any;
    }

    private static void Take(Passage passage, int sentence, Candidate speaker, List<TextSpan> claimed)
    {
        for (int i = passage.Start(sentence); i < passage.Start(sentence + 1); i++)
        {
            var span = passage[i].Span;
            if (passage[i].Kind != AtomKind.Quote || IsClaimed(claimed, span)) continue;
            speaker.Content.Add(span);
        }
    }

    private static bool IsClaimed(List<TextSpan> claimed, TextSpan span)
    {
        int i = claimed.BinarySearch(span, TextSpan.ReadingOrder);
        if (i >= 0) return true;
        for (i = ~i - 1; i >= 0 && i > ~claimed.Count - 8; i--)
        {
            if (claimed[i].Contains(span)) return true;
            if (span.Start - claimed[i].Start > 4000) return false;
        }

        return false;
    }

    private static List<TextSpan> Claimed(List<Candidate> candidates)
    {
        var claimed = candidates.SelectMany(candidate => candidate.Content).ToList();
        claimed.Sort(TextSpan.ReadingOrder);
        return claimed;
    }
}
