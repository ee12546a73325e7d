using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>Paragraphs that stand together on a page, with the statements that are made in them.</summary>
/// <param name="First">Number of its first paragraph.</param>
/// <param name="Last">Number of its last, inclusive.</param>
/// <param name="Sayings">Those that no other holds, in reading order.</param>
internal sealed record Passage(int First, int Last, ImmutableArray<Saying> Sayings)
{
    /// <summary>The passages of a reading: a paragraph each, or as many as a statement runs through.</summary>
    public static ImmutableArray<Passage> Of(Reading reading, ImmutableArray<Saying> sayings)
    {
        var paragraphs = reading.Layout.Paragraphs;
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var extents = sayings.Select(saying => Extent(saying, paragraphs)).OrderBy(extent => extent.First).ToArray();
        for (int i = 0, first = 0; first < paragraphs.Length; first = passages[^1].Last + 1)
        {
            var within = ImmutableArray.CreateBuilder<Saying>();
            int last = first;
            for (; i < extents.Length && extents[i].First <= last; i++)
            {
                within.Add(extents[i].Saying);
                last = Math.Max(last, extents[i].Last);
            }

            within.Sort((a, b) => a.Number.CompareTo(b.Number));
            passages.Add(new Passage(first, last, within.ToImmutable()));
        }

        return passages.ToImmutable();
    }

    private static (int First, int Last, Saying Saying) Extent(Saying saying, ImmutableArray<Paragraph> paragraphs)
    {
        var (start, end) = Ends(saying);
        int first = Ordered.FirstEndingAfter(paragraphs, paragraph => paragraph.Span, start);
        int last = Ordered.FirstEndingAfter(paragraphs, paragraph => paragraph.Span, Math.Max(start, end - 1));
        int most = paragraphs.Length - 1;
        return (Math.Clamp(first, 0, Math.Max(most, 0)), Math.Clamp(last, 0, Math.Max(most, 0)), saying);
    }

    private static (int Start, int End) Ends(Saying saying)
    {
        var (start, end) = (int.MaxValue, 0);
        foreach (var spans in new[] { saying.Attribution.Source, saying.Attribution.Cue, saying.Attribution.Content })
            foreach (var span in spans) (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
        foreach (var held in saying.Held)
        {
            var inner = Ends(held);
            (start, end) = (Math.Min(start, inner.Start), Math.Max(end, inner.End));
        }

        return (start, end);
    }
}
