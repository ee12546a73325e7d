namespace Rapporteur.Places;

/// <summary>The signs of a report that tell what its names of places mean.</summary>
internal sealed class PlaceContext
{
    // A report may be long; no look-up takes in more signs than these on either side.
    private const int Reach = 24;
    private const double Strongest = 2.6, Elsewhere = 0.4, Outlet = 0.7, Next = 1.5, Anywhere = 2;

    private readonly PlaceHint[] hints;
    private readonly int[] sentences;
    private readonly HashSet<string> countries = new(StringComparer.Ordinal);
    private readonly string? outlet;

    /// <param name="hints">The signs, in reading order.</param>
    /// <param name="outlet">The country of the outlet, if it is known.</param>
    public PlaceContext(List<PlaceHint> hints, string? outlet)
    {
        (this.hints, this.outlet) = ([.. hints], outlet);
        sentences = [.. hints.Select(hint => hint.Sentence)];
        foreach (var hint in hints) countries.Add(hint.Country);
    }

    /// <summary>Whether the report names the country, or a place or people of it, near by.</summary>
    public bool Speaks(Toponym toponym, PlaceEntry place) => place.Country is { } country && Nearness(toponym, country) > 0;

    /// <summary>Whether the outlet is of the place's country.</summary>
    public bool IsOutlets(PlaceEntry place) => outlet is not null && outlet == place.Country;

    /// <summary>What speaks for a place: 0 to about 4, where 1 outweighs ten times as many inhabitants.</summary>
    /// <remarks>For a sea or a continent, which is in no country, as much speaks as for most.</remarks>
    public double Score(Toponym toponym, PlaceEntry place)
    {
        if (place.Country is not { } country) return Anywhere;
        double near = Nearness(toponym, country);
        double anywhere = (countries.Contains(country) ? Elsewhere : 0) + (IsOutlets(place) ? Outlet : 0);
        return (Strongest * near / (near + 1)) + anywhere + Closeness(toponym, place);
    }

    private double Nearness(Toponym toponym, string country)
    {
        double sum = 0;
        foreach (var hint in Around(toponym.Sentence))
        {
            if (hint.Key == toponym.Key || hint.Country != country) continue;
            sum += hint.Weight / (1 + (0.5 * Math.Abs(hint.Sentence - toponym.Sentence)));
        }

        return sum;
    }

    // Places that are told of together mostly lie together.
    private double Closeness(Toponym toponym, PlaceEntry place)
    {
        if (place.Position is not { } here) return 0;
        double best = 0;
        foreach (var hint in Around(toponym.Sentence))
        {
            if (hint.Key == toponym.Key || hint.Position is not { } there || hint.Country != place.Country) continue;
            double apart = here.KilometresTo(there);
            best = Math.Max(best, apart < 120 ? Next : apart < 300 ? Next * 2 / 3 : apart < 600 ? Next / 3 : 0);
        }

        return best;
    }

    // The signs of the sentence itself and those on either side; of a sentence with more the first.
    private ReadOnlySpan<PlaceHint> Around(int sentence)
    {
        int at = FirstOf(sentence);
        int from = Math.Max(0, at - Reach), to = Math.Min(hints.Length, at + (2 * Reach));
        return hints.AsSpan(from, to - from);
    }

    private int FirstOf(int sentence)
    {
        int low = 0, high = sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sentences[middle] < sentence) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
