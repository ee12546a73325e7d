using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>An attribution in the making.</summary>
internal sealed class Candidate
{
    /// <summary>The passage that its cue stands in.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The words that name who spoke, if any do.</summary>
    public TextSpan? Source { get; set; }

    /// <summary>The words that make it.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>What is attributed, in the order found.</summary>
    public List<TextSpan> Content { get; } = [];

    /// <summary>Whether the saying took place.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>Id of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>How far it is to be trusted; see <see cref="Frames.Reliability"/>.</summary>
    public int Points { get; set; }

    /// <summary>The first atom that it says nothing about; a quotation there may belong to it still.</summary>
    public required int End { get; set; }

    /// <summary>Whether its cue lies in the content of another.</summary>
    public bool IsInside(Candidate other)
    {
        foreach (var span in other.Content)
            if (span.Contains(Cue)) return true;
        return false;
    }

    /// <summary>From the first character of cue and content to the last; two that share a source stay in order.</summary>
    public TextSpan Saying
    {
        get
        {
            var (start, end) = (Cue.Start, Cue.End);
            foreach (var span in Content) (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
            return new TextSpan(start, end);
        }
    }

    /// <summary>
    /// Adds the other pieces of quotations that run over paragraphs, puts the content in order, and drops of it what
    /// would lie on the cue or the source.
    /// </summary>
    /// <param name="pieces">The report's quotations.</param>
    public void Complete(QuotationPieces pieces)
    {
        for (int i = 0, found = Content.Count; i < found; i++)
        {
            foreach (var piece in pieces.Inside(Content[i]))
            {
                var spans = pieces.Quotations[piece.Quotation].Spans;
                if (spans.Length == 1) continue;
                foreach (var span in spans)
                    if (!Content.Exists(other => other.Overlaps(span))) Content.Add(span);
            }
        }

        Content.RemoveAll(span => span.Length == 0 || span.Overlaps(Cue) || (Source is { } source && span.Overlaps(source)));
        Content.Sort(TextSpan.ReadingOrder);
        for (int i = Content.Count - 1; i > 0; i--)
            if (Content[i].Overlaps(Content[i - 1])) Content.RemoveAt(i);
    }
}
