using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>What a name can mean and how much speaks for each, and the record that comes of it.</summary>
/// <param name="toponym">The name.</param>
/// <param name="first">The first of that name in the report; nothing where no gazetteer knows it.</param>
/// <param name="scores">What speaks for each candidate; 1 outweighs ten times as many inhabitants.</param>
/// <param name="context">The report's signs.</param>
internal readonly struct PlaceChoice(Toponym toponym, Toponym? first, double[] scores, PlaceContext context)
{
    private const int MostShown = 5;
    private const double Plain = 4, Shown = 6;

    /// <summary>The place, which is the likeliest one; nothing where no gazetteer knows the name.</summary>
    public PlaceEntry? Best => scores.Length == 0 ? null : toponym.Candidates[Array.IndexOf(scores, scores.Max())];

    /// <summary>The record.</summary>
    /// <param name="number">Its number within the report, from 1.</param>
    /// <param name="country">The country of the place that holds a name that no gazetteer knows.</param>
    public Place Record(int number, string? country)
    {
        if (Best is not { } best)
            return new Place($"p{number}", toponym.Span, null, null, country, PlacePrecision.Unknown, [], new Evidence(toponym.Span, "place.unknown"));
        return new Place($"p{number}", toponym.Span, best.Name, best.Position, best.Country, best.Precision, Candidates(), Evidence(best));
    }

    private ImmutableArray<PlaceCandidate> Candidates()
    {
        var order = Enumerable.Range(0, scores.Length).ToArray();
        var (values, entries) = (scores, toponym.Candidates);
        Array.Sort(order, (a, b) => values[a] != values[b] ? values[b].CompareTo(values[a]) : a.CompareTo(b));
        if (order.Length < 2 || scores[order[0]] - scores[order[1]] >= Plain) return [];
        var candidates = ImmutableArray.CreateBuilder<PlaceCandidate>();
        foreach (int i in order)
        {
            if (candidates.Count == MostShown || scores[order[0]] - scores[i] >= Shown) break;
            var entry = entries[i];
            candidates.Add(new PlaceCandidate(entry.Name, entry.Position, entry.Country, entry.Precision, Reason(i)));
        }

        return candidates.ToImmutable();
    }

    private string Reason(int candidate)
    {
        var entry = toponym.Candidates[candidate];
        if (toponym.Held[candidate] > 0) return "the name beside it holds this one";
        if (toponym.Holding[candidate] > 0) return "it holds the place beside it";
        if (context.Speaks(toponym, entry)) return "the report speaks of this country near by";
        if (context.IsOutlets(entry)) return "the outlet is of this country";
        return toponym.Candidates[0] == entry ? "the best known of this name" : "less well known; nothing in the report points there";
    }

    private Evidence Evidence(PlaceEntry best)
    {
        int index = toponym.Candidates.IndexOf(best);
        if (toponym.Holder is { } holder && toponym.Held[index] > 0) return new(holder.Span, "place.held");
        if (toponym.Candidates.Length == 1) return new(toponym.Span, "place.only");
        if (first is not null && first != toponym && first.Held[index] > 0) return new(first.Span, "place.again");
        return new(toponym.Span, context.Speaks(toponym, best) ? "place.context" : context.IsOutlets(best) ? "place.outlet" : "place.importance");
    }
}
