using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Corpus;

/// <summary>How far two readers agree on the attributions of one report: two persons, or a person and the program.</summary>
/// <remarks>
/// Each attribution of one reader is paired with one of the other at most: those whose cues meet first, and of these those
/// that share most content. Two agree softly when in each role they share a character or are both empty, and exactly when
/// all spans are the same but for marks and spaces at their edges.
/// </remarks>
internal sealed record AttributionAgreement(
    ImmutableArray<(LabelledAttribution First, LabelledAttribution Second)> Pairs, ImmutableArray<LabelledAttribution> First, int Second, string Text)
{
    private const string Edges = " \u00a0\n\"'“”‘’«»`.,;:!?—–-()[]…";

    public static AttributionAgreement Of(string text, ImmutableArray<LabelledAttribution> first, ImmutableArray<LabelledAttribution> second)
    {
        var candidates = from a in first
                         from b in second
                         let score = (Shared(a.Cue, b.Cue) > 0 ? 2 : 0) + Dice(a.Content, b.Content) + (Dice(a.Cue, b.Cue) / 10)
                         where score > 0
                         orderby score descending, a.Content[0].Start, b.Content[0].Start
                         select (a, b);
        var pairs = ImmutableArray.CreateBuilder<(LabelledAttribution, LabelledAttribution)>();
        var taken = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (a, b) in candidates)
        {
            if (taken.Contains(a) || taken.Contains(b)) continue;
            taken.Add(a);
            taken.Add(b);
            pairs.Add((a, b));
        }

        return new AttributionAgreement(pairs.ToImmutable(), first, second.Length, text);
    }

    /// <summary>The pairs that agree in each role at least in part.</summary>
    public IEnumerable<(LabelledAttribution First, LabelledAttribution Second)> Soft => Pairs.Where(pair =>
        Meet(pair.First.Source, pair.Second.Source) && Meet(pair.First.Cue, pair.Second.Cue) && Meet(pair.First.Content, pair.Second.Content));

    /// <summary>The pairs whose spans are the same in each role.</summary>
    public IEnumerable<(LabelledAttribution First, LabelledAttribution Second)> Exact => Soft.Where(pair =>
        Same(pair.First.Source, pair.Second.Source) && Same(pair.First.Cue, pair.Second.Cue) && Same(pair.First.Content, pair.Second.Content));

    private bool Same(ImmutableArray<TextSpan> a, ImmutableArray<TextSpan> b) =>
        a.Select(Trimmed).Where(span => span.Length > 0).SequenceEqual(b.Select(Trimmed).Where(span => span.Length > 0));

    private TextSpan Trimmed(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Edges.Contains(Text[start], StringComparison.Ordinal)) start++;
        while (end > start && Edges.Contains(Text[end - 1], StringComparison.Ordinal)) end--;
        return new TextSpan(start, end);
    }

    private static bool Meet(ImmutableArray<TextSpan> a, ImmutableArray<TextSpan> b) => a.IsEmpty ? b.IsEmpty : Shared(a, b) > 0;

    private static double Dice(ImmutableArray<TextSpan> a, ImmutableArray<TextSpan> b)
    {
        int all = a.Sum(span => span.Length) + b.Sum(span => span.Length);
        return all == 0 ? 0 : 2.0 * Shared(a, b) / all;
    }

    private static int Shared(ImmutableArray<TextSpan> a, ImmutableArray<TextSpan> b) =>
        a.Sum(x => b.Sum(y => Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start))));
}
