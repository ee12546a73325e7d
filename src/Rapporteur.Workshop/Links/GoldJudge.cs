using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Actors.Antecedents;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Links;

/// <summary>Sets down examples from a text whose antecedents are marked, and ties each pronoun to a right
/// one.</summary>
/// <param name="gold">The text's marks.</param>
/// <param name="mentions">The mentions as they were found.</param>
/// <param name="links">Those that are tied.</param>
/// <param name="model">What ties them instead, if anything: examples then show what a model's own errors lead
/// to.</param>
internal sealed class GoldJudge(GoldClusters gold, ImmutableArray<ActorMention> mentions, ActorLinks links,
    LinkModel? model) : IPronounJudge
{
    private readonly Dictionary<TextSpan, string> clusters = gold.Mentions.GroupBy(static mention => mention.Span)
        .ToDictionary(static group => group.Key, static group => group.First().Cluster);
    private readonly ILookup<string,
        GoldMention> byCluster = gold.Mentions.ToLookup(static mention => mention.Cluster, StringComparer.Ordinal);
    private readonly PronounChoice? choice = model is null ? null : new PronounChoice(model, links, mentions);

    /// <summary>The examples.</summary>
    public List<LinkExample> Examples { get; } = [];

    /// <inheritdoc/>
    public void Decide(ActorMention pronoun, Referent[] referents, CandidateSet set)
    {
        var right = Right(pronoun, referents, set);
        int first = Array.IndexOf(right, true);
        if (first >= 0) Examples.Add(LinkExample.Of(set, right));
        if (choice is not null) choice.Decide(pronoun, referents, set);
        else if (first >= 0
            && set.Actors[first] >= 0) links.Join(pronoun.Index, referents[set.Referents[first]].Mention, "gold",
            "gold");
    }

    private bool[] Right(ActorMention pronoun, Referent[] referents, CandidateSet set)
    {
        var right = new bool[set.Count];
        bool hasNobody = set.Referents[set.Count - 1] < 0;
        if (!clusters.TryGetValue(pronoun.Span, out var cluster))
        {
            right[^1] = hasNobody && !gold.IsPartial;
            return right;
        }

        bool any = false;
        foreach (var mention in byCluster[cluster])
        {
            if (mention.Span == pronoun.Span) continue;
            for (int i = 0; i < set.Count; i++)
                if (set.Referents[i] >= 0 && IsOf(mention, referents[set.Referents[i]])) any = right[i] = true;
        }

        if (!any) right[^1] = hasNobody && !gold.IsPartial;
        return right;
    }

    private bool IsOf(GoldMention mention, in Referent referent)
    {
        if (referent.Mention < 0) return ThingHead(referent).Overlaps(mention.Head);
        var found = mentions[referent.Mention];
        if (found.Members.Length > 0 && mention.Span.End < found.Span.End - 1) return false;
        return found.Head.Overlaps(mention.Head);
    }

    private TextSpan ThingHead(in Referent referent) => WordSpan!(referent.Sentence, referent.Word);

    /// <summary>Where a word stands.</summary>
    public required Func<int, int, TextSpan> WordSpan { get; init; }
}
