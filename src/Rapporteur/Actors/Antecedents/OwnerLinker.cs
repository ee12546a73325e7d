using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Ties nouns of one owner: "his wife" and again "Ruiz's wife".</summary>
internal static class OwnerLinker
{
    /// <summary>Ties them; pronouns must be tied.</summary>
    public static void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, MentionsByWord byWord,
        ActorLinks links)
    {
        var known = new Dictionary<(int Owner, string Noun, GrammaticalNumber Number), int>();
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Nominal || mention.Determiner != Determiner.Possessive
                || mention.Noun is not { Class: NounClass.Kin or NounClass.Tie or NounClass.Office }) continue;
            if (Owner(read, mentions, mention, byWord) is not { } owner || IsOpen(owner, links)) continue;
            var key = (links.Actor(owner.Index), Noun(read, mention), mention.Number);
            if (!known.TryGetValue(key, out int earlier)) known.Add(key, mention.Index);
            else if (links.Of(mention.Index) is null && !links.AreOne(earlier, mention.Index))
                links.Join(mention.Index, earlier, "actor.same-owner", $"the {key.Item2} of the same owner");
        }
    }

    // The noun with what tells it from another: "younger brother".
    private static string Noun(ReadSoFar read, ActorMention mention)
    {
        var words = read.Trees[mention.Sentence].Words;
        string noun = words[mention.HeadWord].Lemma.ToLowerInvariant();
        for (int i = mention.HeadWord - 1; i >= mention.First && words[i].Head == mention.HeadWord
            && words[i].Upos is "ADJ" or "NOUN" or "NUM"; i--)
            noun = $"{words[i].Lemma.ToLowerInvariant()} {noun}";
        return noun;
    }

    private static ActorMention? Owner(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorMention mention,
        MentionsByWord byWord)
    {
        var words = read.Trees[mention.Sentence].Words;
        for (int i = mention.First; i < mention.HeadWord; i++)
            if (words[i].Head == mention.HeadWord
                && words[i].Relation == "nmod:poss") return byWord.At(mention.Sentence, i);
        return null;
    }

    private static bool IsOpen(ActorMention mention, ActorLinks links) =>
        mention.IsNobody || (mention.Kind == MentionKind.Pronoun && links.Of(mention.Index) is null);
}
