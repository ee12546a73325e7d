using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>Finds all words that speak of persons, organisations, groups and places: names, noun phrases, pronouns.</summary>
internal static class MentionReader
{
    /// <summary>All mentions in reading order.</summary>
    public static ImmutableArray<ActorMention> Read(ReadSoFar read)
    {
        var mentions = ImmutableArray.CreateBuilder<ActorMention>(read.Names.Length);
        int sentence = 0;
        foreach (var name in read.Names)
        {
            while (read.Sentences[sentence].Span.End <= name.Span.Start) sentence++;
            mentions.Add(Named(read, name, sentence, mentions.Count));
        }

        return mentions.MoveToImmutable();
    }

    private static ActorMention Named(ReadSoFar read, Mention name, int sentence, int index)
    {
        var tokens = read.Sentences[sentence].Tokens;
        int first = 0;
        while (tokens[first].Span.End <= name.Span.Start) first++;
        int last = first;
        while (last + 1 < tokens.Length && tokens[last + 1].Span.Start < name.Span.End) last++;
        int head = first;
        for (int i = first; i <= last; i++)
            if (read.Trees[sentence].Words[i].Head is var to && (to < first || to > last)) head = i;
        return new ActorMention
        {
            Index = index,
            Sentence = sentence,
            First = first,
            Last = last,
            HeadWord = head,
            Span = name.Span,
            Head = name.Head,
            Kind = MentionKind.Name,
            Type = name.Type,
            Number = GrammaticalNumber.One,
            Evidence = name.Evidence,
        };
    }
}
