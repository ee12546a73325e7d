using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Tests.Samples;

/// <summary>
/// How far the program and a person agree. They agree on an attribution when the sources share a word, the cues do, and
/// the contents do; each attribution counts for one at most, those that share most content first.
/// </summary>
internal sealed record Agreement(ImmutableArray<(GoldAttribution Gold, Attribution Found)> Pairs, ImmutableArray<GoldAttribution> Gold, int Found)
{
    public static Agreement Of(ImmutableArray<GoldAttribution> gold, ImmutableArray<Attribution> found)
    {
        var pairs = from g in gold
                    from f in found
                    where Meet(g.Source, f.Source) && Meet(g.Cue, f.Cue) && Meet(g.Content, f.Content)
                    orderby Dice(g.Content, f.Content) descending, g.Content[0].Start, f.Content[0].Start
                    select (g, f);
        var taken = ImmutableArray.CreateBuilder<(GoldAttribution, Attribution)>();
        var (goldTaken, foundTaken) = (new HashSet<object>(ReferenceEqualityComparer.Instance), new HashSet<object>(ReferenceEqualityComparer.Instance));
        foreach (var (g, f) in pairs)
        {
            if (goldTaken.Contains(g) || foundTaken.Contains(f)) continue;
            goldTaken.Add(g);
            foundTaken.Add(f);
            taken.Add((g, f));
        }

        return new Agreement(taken.ToImmutable(), gold, found.Length);
    }

    public static Agreement Sum(IEnumerable<Agreement> parts) => parts.Aggregate((a, b) =>
        new Agreement(a.Pairs.AddRange(b.Pairs), a.Gold.AddRange(b.Gold), a.Found + b.Found));

    /// <summary>The share of what was found that the person labelled too, clear or open.</summary>
    public double Precision => Found == 0 ? 0 : (double)Pairs.Length / Found;

    /// <summary>The share of the clear labels of that kind, or of all kinds, that were found.</summary>
    public double Recall(AttributionKind? kind = null)
    {
        bool Counts(GoldAttribution g) => g.Clear && (kind is null || g.Kind == kind);
        return (double)Pairs.Count(pair => Counts(pair.Gold)) / Gold.Count(Counts);
    }

    public IEnumerable<GoldAttribution> Missed => Gold.Where(g => g.Clear && !Pairs.Any(pair => ReferenceEquals(pair.Gold, g)));

    private static bool Meet(ImmutableArray<TextSpan> a, ImmutableArray<TextSpan> b) =>
        a.IsEmpty ? b.IsEmpty : Shared(a, b) > 0;

    private static double Dice(ImmutableArray<TextSpan> a, ImmutableArray<TextSpan> b) =>
        2.0 * Shared(a, b) / (a.Sum(span => span.Length) + b.Sum(span => span.Length));

    private static int Shared(ImmutableArray<TextSpan> a, ImmutableArray<TextSpan> b) =>
        a.Sum(x => b.Sum(y => Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start))));
}
