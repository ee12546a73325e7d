using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Where the sources of attributions stand.</summary>
internal sealed class SourceWords
{
    private readonly TextSpan[] spans;

    /// <param name="attributions">What somebody is said to have said.</param>
    public SourceWords(ImmutableArray<Attribution> attributions)
    {
        spans = [.. attributions.SelectMany(static attribution => attribution.Source)];
        Array.Sort(spans, TextSpan.ReadingOrder);
    }

    /// <summary>Whether a source overlaps those characters.</summary>
    public bool Overlap(TextSpan span)
    {
        int from = 0, to = spans.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (spans[middle].End <= span.Start) from = middle + 1;
            else to = middle;
        }

        return from < spans.Length && spans[from].Overlaps(span);
    }
}
