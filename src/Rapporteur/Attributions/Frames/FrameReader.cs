using System.Collections.Immutable;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Attributions.Frames;

/// <summary>Finds attributions in the trees: what cue verbs, nouns and adjectives take as their content, and who is
/// their subject.</summary>
internal sealed class FrameReader(CueTable cues)
{
    private readonly VerbFrames verbs = new(cues);
    private readonly NounFrames nouns = new(cues);
    private readonly AdjectiveFrames adjectives = new(cues);
    private readonly QuoteFrames quotes = new(cues);
    private readonly Announcements announcements = new(cues);

    /// <summary>Adds what is found, sentence by sentence.</summary>
    public void Read(
        string text, Layout layout, ImmutableArray<Sentence> sentences, ImmutableArray<Tree> trees,
            List<Passage> passages, QuotationPieces pieces, List<Candidate> candidates)
    {
        var view = new SentenceView();
        var findings = new List<Finding>();
        var places = new PassagePlaces(passages, pieces);
        int next = 0, flat = candidates.Count;
        candidates.Sort((a, b) => a.Cue.Start.CompareTo(b.Cue.Start));
        for (int i = 0; i < sentences.Length; i++)
        {
            if (layout.Paragraphs[sentences[i].Paragraph].Kind is ParagraphKind.Byline or ParagraphKind.Credit
                or ParagraphKind.Crosshead)
                continue;
            view.Take(text, sentences[i], trees[i], layout.Dateline);
            Repairs.Apply(view, cues);
            findings.Clear();
            while (next < flat && candidates[next].Cue.Start < view.Span(view.Count - 1).End)
                Source(view, candidates[next++], pieces);
            Read(view, findings);
            quotes.Read(view, places, candidates);
            if (announcements.Read(view, places) is { } announcement) candidates.Add(announcement);
            foreach (var finding in findings)
                if (Fitting.Candidate(view, finding, places) is { } candidate) candidates.Add(candidate);
        }
    }

    // What the words alone took for the source gives way to the subject in the tree.
    private void Source(SentenceView view, Candidate candidate, QuotationPieces pieces)
    {
        if (candidate.Rule is "attribution.label" or "attribution.according-to") return;
        int last = view.Count - 1;
        while (last >= 0 && view.Span(last).Start >= candidate.Cue.End) last--;
        if (last < 0 || view.Span(last).End <= candidate.Cue.Start || view[last].Upos is not "VERB") return;
        var predicate = PredicateReader.Of(view, cues, last);
        int subject = predicate.Passive ? -1 : Sources.Subject(view, cues, predicate.Outer);
        if (!candidate.Rule.StartsWith("attribution.quote", StringComparison.Ordinal))
            candidate.Points = Reliability.OfForm(view, predicate)
                + (subject >= 0 ? Reliability.OfSource(view, subject) : predicate.Passive ? -12 : 0);
        if (subject < 0) return;
        var phrase = Sources.Phrase(view, cues, subject, predicate.First, last);
        if (phrase.IsEmpty) return;
        var span = view.Span(phrase);
        if (span.Overlaps(candidate.Cue) || candidate.Content.Exists(content => content.Overlaps(span))) return;
        int piece = pieces.Innermost(candidate.Cue);
        if (piece != pieces.Innermost(span)) return;
        if (view[last].Xpos is not "VBG" && candidate.Source is { } before && !before.Overlaps(span)
            && !Time.IsDay(before.In(view.Text)))
            return;
        candidate.Source = span;
    }

    private void Read(SentenceView view, List<Finding> findings)
    {
        for (int i = view.Floor; i < view.Count; i++)
        {
            switch (view[i].Upos)
            {
                case "VERB":
                    if (!adjectives.Read(view, i, findings)) verbs.Read(view, i, findings);
                    break;
                case "NOUN":
                    nouns.Read(view, i, findings);
                    break;
                case "ADV":
                    adjectives.Hearsay(view, i, findings);
                    break;
                case "ADJ":
                    adjectives.Read(view, i, findings);
                    break;
            }
        }
    }
}
