using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>Decides which place each name means: by what holds it, by the rest of the report, by the outlet, by importance.</summary>
internal sealed class PlaceResolver(Gazetteer gazetteer, ToponymLinks links)
{
    private const int FarLess = 15;
    private const double HeldScore = 6, HolderScore = 4, AdjectiveScore = 4, CalledScore = 2, RowScore = 4, Decided = 3;
    private const double Nearest = 0.9, Vast = 1_000;

    /// <summary>Settles what each name can mean and how well that fits the names around it.</summary>
    public void Relate(string text, ImmutableArray<Sentence> sentences, List<Toponym> toponyms)
    {
        var known = new Dictionary<ulong, ImmutableArray<PlaceEntry>>();
        foreach (var toponym in toponyms)
        {
            if (toponym.Key == 0) continue;
            if (!known.TryGetValue(toponym.Key, out var candidates)) known[toponym.Key] = candidates = gazetteer.Find(toponym.Key);
            (toponym.Candidates, toponym.Held, toponym.Holding) = (candidates, new double[candidates.Length], new double[candidates.Length]);
        }

        // From the end, as what holds a name is itself held by what follows: "Busra, in Deraa, Syria".
        for (int i = toponyms.Count - 2; i >= 0; i--)
        {
            var (one, next) = (toponyms[i], toponyms[i + 1]);
            var link = links.Between(text, sentences, one, next);
            if (link == ToponymLinks.Link.Comma && IsInRow(text, sentences, toponyms, i)) link = ToponymLinks.Link.Row;
            if (link is ToponymLinks.Link.HeldByNext or ToponymLinks.Link.Comma) Hold(next, one);
            else if (link == ToponymLinks.Link.HoldsNext) Hold(one, next);
            bool isRow = link == ToponymLinks.Link.Row || (link == ToponymLinks.Link.Comma && one.Holder != next);
            if (isRow) Align(one, next);
            bool isListed = i + 2 < toponyms.Count && links.Between(text, sentences, next, toponyms[i + 2]) == ToponymLinks.Link.Row;
            if (link == ToponymLinks.Link.HeldByNext || (link == ToponymLinks.Link.Comma && !isListed)) one.IsElsewhere = IsElsewhere(one, next);
        }
    }

    // States and provinces are listed among their like; towns stand among anything.
    private static void Align(Toponym one, Toponym next)
    {
        if (Kind(one) == PlacePrecision.Division) next.Row = PlacePrecision.Division;
        if (Kind(next) == PlacePrecision.Division) one.Row = PlacePrecision.Division;
    }

    // "Virginia, Washington, West Virginia": between two of one kind stands a third; but not in "Chicago, Illinois, Dallas, Texas".
    private bool IsInRow(string text, ImmutableArray<Sentence> sentences, List<Toponym> toponyms, int index)
    {
        if (index == 0 || Kind(toponyms[index + 1]) is not (PlacePrecision.Country or PlacePrecision.Division)) return false;
        var before = toponyms[index - 1];
        if (Kind(before) != Kind(toponyms[index + 1]) || !IsTied(before, toponyms[index])) return false;
        return index < 2 || Kind(toponyms[index - 2]) != PlacePrecision.City || !IsTied(toponyms[index - 2], before);

        bool IsTied(Toponym one, Toponym next) => links.Between(text, sentences, one, next) != ToponymLinks.Link.None;
    }

    // The kind of a name that can be of one kind only, for all that is worth a thought.
    private static PlacePrecision Kind(Toponym toponym) =>
        toponym.Candidates is [var first, .. var others]
            && others.All(other => other.Precision == first.Precision || other.Importance <= first.Importance - FarLess)
            ? first.Precision : PlacePrecision.Unknown;

    // "Stroud, Ontario": what is known of that name lies in other countries, or too far off.
    private static bool IsElsewhere(Toponym held, Toponym holder)
    {
        if (held.Candidates.IsEmpty || held.Holder == holder) return false;
        if (Kind(holder) is not (PlacePrecision.Country or PlacePrecision.Division)) return false;
        // Of two divisions side by side one need not lie in the other.
        bool isTown = Kind(held) == PlacePrecision.City || held.Candidates.All(place => place.Precision is PlacePrecision.City or PlacePrecision.Point);
        if (!isTown && (Kind(held) != PlacePrecision.Division || Kind(holder) != PlacePrecision.Country)) return false;
        held.Holder = holder;
        return true;
    }

    private static void Hold(Toponym holder, Toponym held)
    {
        // What holds a county that no gazetteer knows holds what is in the county.
        if (holder is { Key: 0, Holder: { } wider }) holder = wider;
        if (held.Candidates.IsEmpty && !holder.Candidates.IsEmpty) held.Holder = holder;
        double most = holder.Held.DefaultIfEmpty().Max();
        var holding = holder.Holding;
        for (int i = 0; i < held.Candidates.Length; i++)
        {
            double best = 0;
            for (int k = 0; k < holding.Length; k++)
            {
                double fit = holder.Candidates[k].Holds(held.Candidates[i]);
                if (fit < Nearest && IsNearest(holder.Candidates[k], held.Candidates, i)) fit = Nearest;
                if (fit == 0 || holder.Held[k] < most - Decided) continue;
                holding[k] = Math.Max(holding[k], HolderScore * fit);
                best = Math.Max(best, (HeldScore * fit) + (0.01 * holder.Candidates[k].Importance));
            }

            if (best == 0) continue;
            held.Held[i] = Math.Max(held.Held[i], best);
            held.Holder = holder;
        }
    }

    // A province may be vast: of the towns of a name in its country the nearest is in it, if any is.
    private static bool IsNearest(PlaceEntry holder, ImmutableArray<PlaceEntry> candidates, int index)
    {
        if (holder.Precision != PlacePrecision.Division || holder.Position is not { } middle || Distance(candidates[index]) > Vast) return false;
        for (int i = 0; i < candidates.Length; i++)
            if (i != index && Distance(candidates[i]) <= Distance(candidates[index])) return false;
        return true;

        double Distance(PlaceEntry place) =>
            place.Country == holder.Country && place.Precision is PlacePrecision.City or PlacePrecision.Point && place.Position is { } there
                ? middle.KilometresTo(there) : double.MaxValue;
    }

    /// <summary>The choice for each name, in their order.</summary>
    public static ImmutableArray<PlaceChoice> Choose(List<Toponym> toponyms, List<PlaceHint> adjectives, string? outlet)
    {
        var groups = toponyms.Where(toponym => toponym.Key != 0).GroupBy(toponym => toponym.Key)
            .ToDictionary(group => group.Key, group => group.ToArray());
        var hints = new List<PlaceHint>(adjectives);
        foreach (var group in groups.Values) AddHints(group, hints);
        hints.Sort(static (a, b) => a.Sentence != b.Sentence ? a.Sentence.CompareTo(b.Sentence)
            : a.Key != b.Key ? a.Key.CompareTo(b.Key) : string.CompareOrdinal(a.Country, b.Country));
        var context = new PlaceContext(hints, outlet);
        var totals = groups.ToDictionary(pair => pair.Key, pair => Total(pair.Value, context));
        return [.. toponyms.Select(toponym => toponym.Key == 0 || IsElsewhere(groups[toponym.Key], toponym)
            ? new PlaceChoice(toponym, null, [], context)
            : new PlaceChoice(toponym, groups[toponym.Key][0], Own(toponym, totals[toponym.Key], context), context))];
    }

    // What is said to lie elsewhere once lies there throughout, unless the words at hand put it where it is known to be.
    private static bool IsElsewhere(Toponym[] group, Toponym toponym) =>
        toponym.IsElsewhere || (Array.TrueForAll(toponym.Held, held => held == 0) && Array.Exists(group, other => other.IsElsewhere)
            && !Array.Exists(group, other => Array.Exists(other.Held, held => held > 0)));

    // A name that can lie in one country only speaks for it; so does one that the report itself puts there.
    private static void AddHints(Toponym[] group, List<PlaceHint> hints)
    {
        if (Array.Exists(group, toponym => toponym.IsElsewhere)) return;
        var candidates = group[0].Candidates;
        var scores = new double[candidates.Length];
        foreach (var toponym in group)
            for (int i = 0; i < scores.Length; i++) scores[i] = Math.Max(scores[i], Plain(toponym, i));
        int best = Array.IndexOf(scores, scores.Max());
        var country = candidates[best].Country;
        if (country is null) return;
        for (int i = 0; i < scores.Length; i++)
            if (candidates[i].Country != country && scores[i] > scores[best] - Decided) return;
        bool isAlone = scores.Count(score => score > scores[best] - Decided) == 1;
        foreach (var toponym in group) hints.Add(new PlaceHint(toponym.Sentence, toponym.Key, country, isAlone ? candidates[best].Position : null, 1));
    }

    private static double Plain(Toponym toponym, int candidate)
    {
        var place = toponym.Candidates[candidate];
        double score = (place.Importance / 10.0) + toponym.Held[candidate] + toponym.Holding[candidate];
        if (toponym.Row != PlacePrecision.Unknown && toponym.Row == place.Precision) score += RowScore;
        if (toponym.Adjective is { } adjective && adjective == place.Country && place.Precision != PlacePrecision.Country) score += AdjectiveScore;
        if (toponym.Called != PlacePrecision.Unknown && toponym.Called == place.Precision) score += CalledScore;
        return score;
    }

    // One name means one place throughout a report, so that what speaks for a place anywhere counts everywhere.
    private static double[] Total(Toponym[] group, PlaceContext context)
    {
        var total = new double[group[0].Candidates.Length];
        for (int i = 0; i < total.Length; i++)
        {
            double plain = 0, around = 0;
            foreach (var toponym in group.AsSpan(0, Math.Min(group.Length, 12)))
            {
                plain = Math.Max(plain, Plain(toponym, i));
                around = Math.Max(around, context.Score(toponym, toponym.Candidates[i]));
            }

            total[i] = plain + around;
        }

        return total;
    }

    // Unless the words at hand say otherwise.
    private static double[] Own(Toponym toponym, double[] total, PlaceContext context)
    {
        if (Array.TrueForAll(toponym.Held, held => held == 0) && Array.TrueForAll(toponym.Holding, held => held == 0)
            && !toponym.Candidates.Any(place => place.Precision == toponym.Row)) return total;
        var own = new double[total.Length];
        for (int i = 0; i < own.Length; i++) own[i] = Plain(toponym, i) + context.Score(toponym, toponym.Candidates[i]);
        return own;
    }
}
