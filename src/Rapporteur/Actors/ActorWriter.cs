using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Sets down the actors once their mentions are tied.</summary>
internal static class ActorWriter
{
    /// <summary>Actors in the order of their first mention, and the mentions with their actors.</summary>
    /// <param name="read">The report.</param>
    /// <param name="all">All mentions, those left out too.</param>
    /// <param name="links">What ties them.</param>
    /// <param name="facts">Roles and relations, by mentions.</param>
    public static ActorsRead Write(ReadSoFar read, ImmutableArray<ActorMention> all, ActorLinks links, ActorFacts facts)
    {
        var clusters = Clusters(all, links);
        var mentions = Heard(all, links, clusters);
        var ids = new string?[all.Length];
        int count = 0;
        foreach (var mention in mentions)
            if (clusters[links.Actor(mention.Index)] is { IsActor: true, Id: null } cluster) cluster.Id = $"e{++count}";
        foreach (var mention in all) ids[mention.Index] = clusters[links.Actor(mention.Index)]?.Id;
        var (roles, relations) = facts.Write(ids);
        var standing =
            relations.SelectMany(relation => new[] { (Actor: relation.Subject, relation.Id),
            (Actor: relation.Object, relation.Id) })
            .ToLookup(static pair => pair.Actor, static pair => pair.Id, StringComparer.Ordinal);
        var described = new ActorDescriptions(read, all, ids, clusters, links);
        var actors = ImmutableArray.CreateBuilder<Actor>(count);
        foreach (var mention in mentions)
        {
            int first = links.Actor(mention.Index);
            if (clusters[first] is not { Id: { } id } cluster || cluster.IsWritten) continue;
            cluster.IsWritten = true;
            var names = described.Names(cluster);
            actors.Add(new Actor(
                id,
                cluster.Type,
                described.Name(cluster, names),
                names,
                [.. roles[id]],
                [.. standing[id]],
                new Evidence(mention.Span, "actor.first-mention")));
        }

        var mentionIds = Ids(all.Length, mentions);
        return new ActorsRead([.. mentions.Select(mention => Written(mention, mentionIds, links, ids))], actors.ToImmutable(), relations)
        {
            Lookup = new MentionLookup(read, mentions),
        };
    }

    // The ids of the mentions that are written, by their place among all.
    private static string?[] Ids(int all, ImmutableArray<ActorMention> mentions)
    {
        var ids = new string?[all];
        for (int i = 0; i < mentions.Length; i++) ids[mentions[i].Index] = $"m{i + 1}";
        return ids;
    }

    private static ActorCluster?[] Clusters(ImmutableArray<ActorMention> all, ActorLinks links)
    {
        var clusters = new ActorCluster?[all.Length];
        foreach (var mention in all) (clusters[links.Actor(mention.Index)] ??= new ActorCluster()).Add(mention, links);
        return clusters;
    }

    // Of several that nothing is said of together, and of what speaks of no actor, nothing is written.
    private static ImmutableArray<ActorMention> Heard(ImmutableArray<ActorMention> all, ActorLinks links,
        ActorCluster?[] clusters)
    {
        var heard = ImmutableArray.CreateBuilder<ActorMention>(all.Length);
        foreach (var mention in all)
            if (!mention.IsNobody
                && (mention.Members.IsEmpty || mention.IsSource
                || clusters[links.Actor(mention.Index)]!.Mentions.Count > 1))
                heard.Add(mention);
        return heard.DrainToImmutable();
    }

    private static Mention Written(ActorMention mention, string?[] mentionIds, ActorLinks links, string?[] ids)
    {
        string? id = ids[mention.Index];
        bool isFirst = id is not null && links.Actor(mention.Index) == mention.Index;
        string? reason = isFirst ? null : links.Of(mention.Index)?.Reason ?? links.Excluded(mention.Index);
        var candidates = ImmutableArray.CreateBuilder<MentionCandidate>();
        var others = links.Candidates(mention.Index);
        for (int i = 0; i < others.Length; i++)
        {
            int other = others[i];
            if (ids[other] is not { } actor || candidates.Any(candidate => candidate.Actor == actor)) continue;
            candidates.Add(new MentionCandidate(actor, actor == id ? reason ?? "the likeliest"
                : links.CandidateReason(mention.Index), links.Confidence(mention.Index, i)));
        }

        var link = isFirst ? null : links.Of(mention.Index);
        return new Mention(mentionIds[mention.Index]!, mention.Span, mention.Head, mention.Type, mention.Kind, mention.Evidence)
        {
            Actor = id,
            Reason = reason ?? (id is null ? OpenReason(mention, candidates.Count) : null),
            Link = link is not null && mentionIds[link.Other] is { } tiedTo ? new MentionLink(tiedTo, link.By) : null,
            Candidates = candidates.Count > 1 || id is null ? candidates.ToImmutable() : [],
        };
    }

    private static string? OpenReason(ActorMention mention, int candidates) => mention.Pronoun switch
    {
        _ when candidates > 1 => "the report does not tell of whom",
        { Person: 1 } when candidates == 0 => "it is not told who speaks",
        { Person: 1 } => "the speaker with others who are not told",
        { Person: 2 } => "it is not told who is spoken to",
        { } => "nobody spoken of near by fits for certain",
        _ => null,
    };
}
