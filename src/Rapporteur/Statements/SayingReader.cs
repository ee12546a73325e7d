using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Attributions.Frames;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>Sets attributions in their sentences; one serves a report, attribution after attribution.</summary>
internal sealed class SayingReader
{
    private readonly ReadSoFar read;
    private readonly CueTable cues;
    private readonly CueSenseReader senses;
    private readonly MediaTable media;
    private readonly SentenceView view = new();
    private readonly SentenceMentions mentions;
    private readonly List<TextSpan> cueSpans;
    private int current = -1;

    public SayingReader(ReadSoFar read, ActorsRead actors, CueTable cues, MediaTable media)
    {
        (this.read, this.cues, this.media, senses) = (read, cues, media, new CueSenseReader(cues));
        mentions = new SentenceMentions(actors.Mentions);
        cueSpans = [.. read.Attributions.SelectMany(attribution => attribution.Cue)];
        cueSpans.Sort(TextSpan.ReadingOrder);
    }

    /// <summary>An attribution in the sentence of its cue. It is good until the next is read.</summary>
    /// <remarks>Attributions that come in the order of their cues take up each sentence once.</remarks>
    public Saying Read(Attribution attribution)
    {
        Take(SentenceAt(Place(attribution).Start));
        var cue = attribution.Cue.IsEmpty ? Phrase.None : Words(attribution.Cue);
        var sense = senses.Read(view, cue, attribution.Evidence.By);
        return new Saying
        {
            View = view,
            Mentions = mentions,
            Media = media,
            Dates = read.Dates,
            Attribution = attribution,
            Cue = cue,
            Source = attribution.Source.IsEmpty ? Phrase.None : Words(attribution.Source),
            Sense = sense,
            Anchors = CueAnchors.Of(view, cues, sense, cue, IsCue),
        };
    }

    /// <summary>The first characters of a cue, or of the content where there is none.</summary>
    public static TextSpan Place(Attribution attribution) => attribution.Cue.IsEmpty ? attribution.Content[0] : attribution.Cue[0];

    private void Take(int sentence)
    {
        if (sentence == current) return;
        current = sentence;
        view.Take(read.Report.Text, read.Sentences[sentence], read.Trees[sentence], read.Layout.Dateline);
        Repairs.Apply(view, cues);
        mentions.Take(view);
    }

    private bool IsCue(int word)
    {
        var span = view.Span(word);
        int at = cueSpans.BinarySearch(new TextSpan(span.Start, int.MaxValue), TextSpan.ReadingOrder);
        if (at < 0) at = ~at;
        return (at < cueSpans.Count && cueSpans[at].Overlaps(span)) || (at > 0 && cueSpans[at - 1].Overlaps(span));
    }

    // The words of the sentence that lie in the spans, from the first to the last.
    private Phrase Words(ImmutableArray<TextSpan> spans)
    {
        int first = SentenceMentions.WordAt(view, spans[0].Start), last = first - 1;
        while (last + 1 < view.Count && view.Span(last + 1).Start < spans[^1].End) last++;
        return new Phrase(first, last);
    }

    private int SentenceAt(int offset) => Math.Min(
        SpanSearch.FirstEndingAfter(read.Sentences.AsSpan(), offset, static sentence => sentence.Span), read.Sentences.Length - 1);
}
