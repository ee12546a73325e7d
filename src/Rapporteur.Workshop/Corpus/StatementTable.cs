using System.Collections.Immutable;

namespace Rapporteur.Workshop.Corpus;

/// <summary>Counts how far a second reader tells of attributions what the first does: speaker, act, addressees, chain, anonymity.</summary>
/// <remarks>
/// Only attributions that both have count. A speaker is right when it is paired with the first reader's, and of one without
/// a name when the second gives it none either. A chain is right when the same attributions lead to it from the author in.
/// </remarks>
internal sealed class StatementTable
{
    private readonly SortedDictionary<string, (int Right, int All)> bySource = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string, string), int> confusions = [];
    private const string Author = "author";

    private int pairs, speakers, acts, chains, spokenChains, told, addressed, allAddressed;
    private Agreed addressees, anonymous;

    /// <summary>Per cent of the statements whose speaker is right.</summary>
    public double Speakers => 100.0 * speakers / pairs;

    /// <summary>Per cent of the statements whose act is right.</summary>
    public double Acts => 100.0 * acts / pairs;

    /// <summary>Per cent of the statements whose chain is right.</summary>
    public double Chains => 100.0 * chains / pairs;

    /// <summary>Those spoken to.</summary>
    public Agreed Addressees => addressees;

    /// <summary>Speakers without a name.</summary>
    public Agreed Anonymous => anonymous;

    /// <summary>Adds one report.</summary>
    /// <param name="actors">Which actor is which.</param>
    /// <param name="first">The first reader's statements.</param>
    /// <param name="second">The second's.</param>
    /// <param name="paired">Attributions of the first, each with the second's.</param>
    public void Add(
        ActorPairing actors,
        ImmutableArray<LabelledStatement> first,
        ImmutableArray<LabelledStatement> second,
        IReadOnlyList<(LabelledAttribution First, LabelledAttribution Second)> paired)
    {
        var one = first.ToDictionary(statement => (object)statement.Attribution, ReferenceEqualityComparer.Instance);
        var two = second.ToDictionary(statement => (object)statement.Attribution, ReferenceEqualityComparer.Instance);
        var firstOf = paired.ToDictionary(pair => (object)pair.Second, pair => pair.First, ReferenceEqualityComparer.Instance);
        told += first.Length;
        foreach (var (a, b) in paired)
        {
            if (!one.TryGetValue(a, out var gold) || !two.TryGetValue(b, out var found)) continue;
            Count(actors, gold, found);
            CountChain(actors, [.. Chain(first, gold), gold], [.. Chain(second, found), found], firstOf);
        }
    }

    /// <summary>Prints the shares.</summary>
    public void Print()
    {
        Console.WriteLine($"{pairs} statements of {told} whose attributions both have");
        Line("speaker", speakers, pairs);
        foreach (var (kind, (right, all)) in bySource) Line("  " + kind, right, all);
        Line("act", acts, pairs);
        foreach (var ((gold, found), count) in confusions.OrderByDescending(entry => entry.Value).Take(8)) Console.WriteLine($"    {gold} taken for {found}: {count}");
        Line("chain", chains, pairs);
        Line("chain with its speakers", spokenChains, pairs);
        Scored("addressees", addressees);
        Line("  all of them right", allAddressed + pairs - addressed, pairs);
        Line("  where one reader has any", allAddressed, addressed);
        Scored("anonymous", anonymous);
    }

    private void Count(ActorPairing actors, LabelledStatement gold, LabelledStatement found)
    {
        pairs++;
        bool isRight = HasSpeaker(actors, gold, found);
        speakers += isRight ? 1 : 0;
        string kind = gold.IsAnonymous ? "without a name" : gold.Speaker is null ? "nobody" : "somebody";
        var (right, all) = bySource.GetValueOrDefault(kind);
        bySource[kind] = (right + (isRight ? 1 : 0), all + 1);
        if (gold.Act == found.Act) acts++;
        else confusions[(gold.Act, found.Act)] = confusions.GetValueOrDefault((gold.Act, found.Act)) + 1;
        int agreed = found.Addressees.Count(id => actors.FirstOf(id) is { } known && gold.Addressees.Contains(known));
        addressees += new Agreed(agreed, found.Addressees.Count, gold.Addressees.Count);
        if (gold.Addressees.Count + found.Addressees.Count > 0) addressed++;
        if (gold.Addressees.Count + found.Addressees.Count > 0 && agreed == gold.Addressees.Count && agreed == found.Addressees.Count) allAddressed++;
        anonymous += new Agreed(gold.IsAnonymous && found.IsAnonymous ? 1 : 0, found.IsAnonymous ? 1 : 0, gold.IsAnonymous ? 1 : 0);
    }

    private void CountChain(ActorPairing actors, LabelledStatement[] gold, LabelledStatement[] found, Dictionary<object, LabelledAttribution> firstOf)
    {
        if (gold.Length != found.Length) return;
        bool isSame = true, isSpoken = true;
        for (int i = 0; i < gold.Length; i++)
        {
            isSame &= ReferenceEquals(firstOf.GetValueOrDefault(found[i].Attribution), gold[i].Attribution);
            isSpoken &= HasSpeaker(actors, gold[i], found[i]);
        }

        chains += isSame ? 1 : 0;
        spokenChains += isSame && isSpoken ? 1 : 0;
    }

    private static bool HasSpeaker(ActorPairing actors, LabelledStatement gold, LabelledStatement found)
    {
        if (gold.IsAnonymous || found.IsAnonymous) return gold.IsAnonymous && found.IsAnonymous;
        if (gold.Speaker is null || found.Speaker is null) return gold.Speaker is null && found.Speaker is null;
        return gold.Speaker == (found.Speaker == Author ? Author : actors.FirstOf(found.Speaker));
    }

    // Those whose content holds the cue, the widest first.
    private static IEnumerable<LabelledStatement> Chain(ImmutableArray<LabelledStatement> all, LabelledStatement inner) =>
        all.Where(outer => !ReferenceEquals(outer, inner) && Holds(outer.Attribution, inner.Attribution))
            .OrderByDescending(outer => outer.Attribution.Content.Sum(span => span.Length));

    private static bool Holds(LabelledAttribution outer, LabelledAttribution inner) =>
        inner.Cue.Any(cue => outer.Content.Any(content => content.Contains(cue)));

    private static void Line(string name, int right, int all) =>
        Console.WriteLine($"{name,-28} {(all == 0 ? "     –" : $"{100.0 * right / all,6:f1}")}  of {all}");

    private static void Scored(string name, Agreed score) =>
        Console.WriteLine($"{name,-28} precision {score.Precision,6:f1}  recall {score.Recall,6:f1}  F1 {score.F1,6:f1}  ({score.Gold})");
}
