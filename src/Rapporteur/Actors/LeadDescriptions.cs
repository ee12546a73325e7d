using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>
/// Ties a description to the name that follows later by the same noun: "A circuit judge froze the sale. … Judge Merle Hart".
/// </summary>
internal static class LeadDescriptions
{
    private const int Farthest = 12;

    /// <summary>Joins them, where a report has one such description only.</summary>
    public static void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        var named = new HashSet<int>();
        var open = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var mention in mentions)
            if (mention.Kind == MentionKind.Name) named.Add(links.Actor(mention.Index));
        foreach (var mention in mentions)
        {
            if (mention.Type != MentionType.Person || !mention.Members.IsEmpty || mention.Number == GrammaticalNumber.Many) continue;
            if (Noun(read, mention) is not { } noun) continue;
            bool isNamed = named.Contains(links.Actor(mention.Index));
            if (isNamed && SaysNoMore(mention)) Tie(mention, noun, mentions, open, links);
            else if (!isNamed && mention.Kind == MentionKind.Nominal && !mention.IsPredicate) Keep(open, noun, mention.Index);
        }
    }

    // "Judge Merle Hart", "the judge": another word beside the noun may make it another judge.
    private static bool SaysNoMore(ActorMention mention) => mention.Kind == MentionKind.Name
        ? mention.TitleFirst == mention.First - 1
        : mention.Determiner == Determiner.Definite && mention.HeadWord == mention.First + 1;

    // The noun of a description; of a name the noun that is its title.
    private static string? Noun(ReadSoFar read, ActorMention mention)
    {
        var words = read.Trees[mention.Sentence].Words;
        if (mention.Kind == MentionKind.Nominal) return words[mention.HeadWord].Lemma;
        return mention.Kind == MentionKind.Name && mention.TitleFirst >= 0 && words[mention.First - 1].Upos is "NOUN" or "PROPN" ? words[mention.First - 1].Lemma : null;
    }

    private static void Keep(Dictionary<string, List<int>> open, string noun, int mention)
    {
        ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(open, noun, out _);
        (found ??= []).Add(mention);
    }

    private static void Tie(ActorMention mention, string noun, ImmutableArray<ActorMention> mentions, Dictionary<string, List<int>> open, ActorLinks links)
    {
        if (!open.Remove(noun, out var before)) return;
        int first = before[0];
        if (mentions[first].Determiner is not (Determiner.Indefinite or Determiner.None) || mention.Sentence - mentions[first].Sentence > Farthest || mentions[first].Sentence == mention.Sentence) return;
        if (before.Exists(other => !links.AreOne(other, first)) || AreOfTwo(mentions[first], mention)) return;
        links.Join(mention.Index, first, "actor.lead-description", "the name of whom the report first described by this noun");
    }

    private static bool AreOfTwo(ActorMention a, ActorMention b) =>
        a.Gender != Gender.Untold && b.Gender != Gender.Untold && a.Gender != b.Gender;
}
