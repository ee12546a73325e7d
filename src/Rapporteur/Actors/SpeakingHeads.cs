using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Which words are the sources of attributions.</summary>
internal sealed class SpeakingHeads
{
    private readonly List<TextSpan> sources = [];

    /// <param name="read">The report's attributions.</param>
    public SpeakingHeads(ReadSoFar read)
    {
        foreach (var attribution in read.Attributions) sources.AddRange(attribution.Source);
        sources.Sort(static (a, b) => a.End != b.End ? a.End.CompareTo(b.End) : a.Start.CompareTo(b.Start));
    }

    /// <summary>Whether a mention is a source by itself, with no more than small words beside it.</summary>
    public bool Speaks(ActorMention mention)
    {
        int low = 0, high = sources.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sources[middle].End < mention.Span.End) low = middle + 1;
            else high = middle;
        }

        return low < sources.Count && sources[low].Contains(mention.Span) && sources[low].End - mention.Span.End <= 2
            && mention.Span.Start - sources[low].Start <= 4;
    }
}
