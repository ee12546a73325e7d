using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Tells who speaks each quotation.</summary>
internal sealed class QuotationSpeakers
{
    private readonly ReadSoFar read;
    private readonly MentionLookup lookup;
    private readonly int[] attributions;
    private readonly int[] starts;

    /// <param name="read">What the steps before have read.</param>
    /// <param name="mentions">All mentions.</param>
    public QuotationSpeakers(ReadSoFar read, ImmutableArray<ActorMention> mentions)
    {
        (this.read, lookup) = (read, new MentionLookup(read, mentions));
        starts = [.. read.Quotations.Select(static quotation => quotation.Spans[0].Start)];
        attributions = new int[starts.Length];
        Array.Fill(attributions, -1);
        for (int i = 0; i < read.Attributions.Length; i++)
            foreach (var content in read.Attributions[i].Content) Give(i, content);
        GoOn();
    }

    /// <summary>The mention of who speaks a quotation; -1 where that is not told.</summary>
    public int Of(int quotation) =>
        quotation < 0 || attributions[quotation] < 0 ? -1 : SourceOf(attributions[quotation]);

    /// <summary>The mention of the source of a line of a transcript ("RUIZ: …"); -1 for any other
    /// attribution.</summary>
    public int OfLine(int attribution) =>
        attribution >= 0
        && read.Attributions[attribution].Evidence.By == "attribution.label" ? SourceOf(attribution) : -1;

    private int SourceOf(int attribution) =>
        read.Attributions[attribution].Source is { IsEmpty: false } source ? lookup.At(source[0]) : -1;

    // An attribution whose words of saying stand in the quotation tells what its speaker says of others.
    private void Give(int attribution, TextSpan content)
    {
        int at = Array.BinarySearch(starts, content.Start);
        at = at < 0 ? Math.Max(0, ~at - 1) : at;
        for (; at < starts.Length && starts[at] < content.End; at++)
        {
            var quotation = read.Quotations[at];
            if (!quotation.Inner[^1].Overlaps(content) && !quotation.Inner[0].Overlaps(content)) continue;
            if (read.Attributions[attribution].Cue is [var cue, ..] && quotation.Spans[0].Start <= cue.Start
                && cue.End <= quotation.Spans[^1].End) continue;
            if (attributions[at] < 0 || IsNearer(attribution, attributions[at])) attributions[at] = attribution;
        }
    }

    private bool IsNearer(int attribution, int other) =>
        read.Attributions[attribution].Kind != AttributionKind.Indirect
            && read.Attributions[other].Kind == AttributionKind.Indirect;

    // A quotation that nothing is said of goes on with the one before it in its paragraph.
    private void GoOn()
    {
        int paragraph = 0, last = -1, lastParagraph = -1;
        for (int i = 0; i < starts.Length; i++)
        {
            while (paragraph + 1 < read.Layout.Paragraphs.Length
                && read.Layout.Paragraphs[paragraph].Span.End <= starts[i]) paragraph++;
            if (attributions[i] < 0 && lastParagraph == paragraph && read.Quotations[i].Depth == 0) attributions[i] =
                last;
            if (read.Quotations[i].Depth == 0) (last, lastParagraph) = (attributions[i], paragraph);
        }
    }
}
