using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Places;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Who was spoken of in the last sentences, for nouns that fit many: "the company", "the city", "the man",
/// "the two men".</summary>
internal sealed class RecentActors
{
    private const int Window = 64;
    private const int Near = 3;
    private const int NearPlace = 8;

    private readonly ReadSoFar read;
    private readonly ImmutableArray<ActorMention> mentions;
    private readonly ActorLinks links;
    private readonly Dictionary<int, PlacePrecision> places = [];
    private readonly List<int> found = [];
    private int count;

    /// <param name="read">The report.</param>
    /// <param name="mentions">All mentions.</param>
    /// <param name="links">Those that are tied.</param>
    public RecentActors(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        (this.read, this.mentions, this.links) = (read, mentions, links);
        foreach (var place in read.Places) places[place.Span.Start] = place.Precision;
    }

    /// <summary>Walks past a mention.</summary>
    public void Pass(ActorMention mention) => count = mention.Index + 1;

    /// <summary>Ties a noun to the only actor near that it fits; where there are several, to the subject of the
    /// sentence before, or to none.</summary>
    public void Join(ActorMention mention, GeneralNounKind kind, string noun)
    {
        bool isPlace = kind is GeneralNounKind.Country or GeneralNounKind.City or GeneralNounKind.Region;
        Gather(mention, kind, isPlace ? NearPlace : Near);
        if (found.Count == 0) return;
        if (found.Count == 1) links.Join(mention.Index, found[0], "actor.only-one",
            $"the only {noun.ToLowerInvariant()} spoken of just before");
        else if (isPlace) links.Join(mention.Index, found[0], "actor.last-one",
            $"the {noun.ToLowerInvariant()} spoken of last");
        else if (Subject(mention) is var subject and >= 0) links.Join(mention.Index, subject, "actor.subject-before",
            "the subject of the sentence before");
        else links.LeaveOpen(mention.Index, [.. found.Take(4)], "spoken of just before");
    }

    /// <summary>Ties a noun for two to the two that were last spoken of together.</summary>
    public void Two(ActorMention mention)
    {
        for (int i = count - 1; i >= Math.Max(0, count - Window); i--)
        {
            var earlier = mentions[i];
            if (mention.Sentence - earlier.Sentence > Near || earlier.Span.Overlaps(mention.Span)) continue;
            if (earlier.Members.Length != 2 || earlier.Type != mention.Type
                && mention.Type == MentionType.Person) continue;
            links.Join(mention.Index, i, "actor.two-together", "the two last spoken of together");
            return;
        }

        Gather(mention, mention.Gender == Gender.Female ? GeneralNounKind.Woman : GeneralNounKind.Man, Near);
        if (found.Count >= 2) links.LeaveOpen(mention.Index, [.. found.Take(4)], "one of those spoken of just before");
    }

    // The last mention of each actor that fits, the nearest first.
    private void Gather(ActorMention mention, GeneralNounKind kind, int sentences)
    {
        found.Clear();
        for (int i = count - 1; i >= Math.Max(0, count - Window); i--)
        {
            var earlier = mentions[i];
            if (mention.Sentence - earlier.Sentence > sentences) break;
            if (earlier.Kind != MentionKind.Name || earlier.Span.Overlaps(mention.Span) || links.Excluded(i) is not null
                || earlier.IsNobody || !Fits(earlier, kind)) continue;
            if (!found.Exists(other => links.AreOne(other, i))) found.Add(i);
        }
    }

    private bool Fits(ActorMention earlier, GeneralNounKind kind) => kind switch
    {
        GeneralNounKind.Organisation => earlier.Type == MentionType.Organisation,
        GeneralNounKind.Man =>
            earlier is { Type: MentionType.Person, Gender: Gender.Male, Number: GrammaticalNumber.One },
        GeneralNounKind.Woman =>
            earlier is { Type: MentionType.Person, Gender: Gender.Female, Number: GrammaticalNumber.One },
        _ => earlier.Type != MentionType.Person && places.TryGetValue(earlier.Span.Start, out var precision)
            && precision == Wanted(kind),
    };

    private static PlacePrecision Wanted(GeneralNounKind kind) => kind switch
    {
        GeneralNounKind.Country => PlacePrecision.Country,
        GeneralNounKind.City => PlacePrecision.City,
        _ => PlacePrecision.Division,
    };

    private int Subject(ActorMention mention)
    {
        foreach (int i in found)
        {
            bool isSubject =
                read.Trees[mentions[i].Sentence].Words[mentions[i].HeadWord].Relation.StartsWith("nsubj",
                StringComparison.Ordinal);
            if (mention.Sentence - mentions[i].Sentence == 1 && isSubject) return i;
        }

        return -1;
    }
}
