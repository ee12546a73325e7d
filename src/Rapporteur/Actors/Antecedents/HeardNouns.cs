using System.Runtime.InteropServices;
using Rapporteur.Names;
using Rapporteur.Syntax;

namespace Rapporteur.Actors.Antecedents;

/// <summary>By which nouns, titles and other words each actor was spoken of so far.</summary>
internal sealed class HeardNouns
{
    private readonly ReadSoFar read;
    private readonly ActorLinks links;
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<List<int>> byNoun = [];
    private readonly HashSet<long> words = [];

    /// <param name="read">The report.</param>
    /// <param name="links">The mentions that are tied.</param>
    public HeardNouns(ReadSoFar read, ActorLinks links) => (this.read, this.links) = (read, links);

    /// <summary>Walks past a mention.</summary>
    public void Pass(ActorMention mention)
    {
        if (mention.Kind == MentionKind.Pronoun || !mention.Members.IsEmpty) return;
        var tree = read.Trees[mention.Sentence].Words;
        if (mention.Kind == MentionKind.Nominal) byNoun[Number(tree[mention.HeadWord].Lemma)].Add(mention.Index);
        int first = mention.TitleFirst >= 0 ? mention.TitleFirst : mention.First;
        for (int i = first; i <= mention.Last; i++)
        {
            if (!Tells(tree[i])) continue;
            int number = Number(tree[i].Lemma);
            words.Add(Key(mention.Index, number));
            bool isNoun = mention.Kind == MentionKind.Name && (mention.Type != MentionType.Person || i < mention.First);
            if (isNoun) byNoun[number].Add(mention.Index);
        }
    }

    /// <summary>The mentions that had a noun as their head, their title or a part of their name, the first
    /// first.</summary>
    public ReadOnlySpan<int> By(string lemma) =>
        numbers.TryGetValue(lemma, out int number) ? CollectionsMarshal.AsSpan(byNoun[number]) : [];

    /// <summary>Whether an actor was spoken of by all the words that a mention has beside its noun.</summary>
    public bool Knows(int actor, ActorMention mention)
    {
        var tree = read.Trees[mention.Sentence].Words;
        for (int i = mention.First; i <= mention.Last; i++)
        {
            if (i == mention.HeadWord || !Tells(tree[i])) continue;
            if (!numbers.TryGetValue(tree[i].Lemma, out int number)
                || !words.Contains(Key(actor, number))) return false;
        }

        return true;
    }

    /// <summary>Whether a mention has words beside its noun that tell it from others.</summary>
    public bool SaysMore(ActorMention mention)
    {
        var tree = read.Trees[mention.Sentence].Words;
        for (int i = mention.First; i <= mention.Last; i++)
            if (i != mention.HeadWord && Tells(tree[i])) return true;
        return false;
    }

    /// <summary>Whether a clause says which is meant: "the man who fled".</summary>
    public bool HasClause(ActorMention mention)
    {
        var tree = read.Trees[mention.Sentence].Words;
        for (int i = mention.HeadWord + 1; i <= mention.Last; i++)
            if (tree[i].Head == mention.HeadWord
                && tree[i].Relation.StartsWith("acl", StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool Tells(Word word) => word.Upos is "NOUN" or "PROPN" or "ADJ" or "NUM" or "VERB";

    private long Key(int mention, int word) => ((long)links.Actor(mention) << 32) | (uint)word;

    private int Number(string lemma)
    {
        if (numbers.TryGetValue(lemma, out int number)) return number;
        numbers.Add(lemma, byNoun.Count);
        byNoun.Add([]);
        return byNoun.Count - 1;
    }
}
