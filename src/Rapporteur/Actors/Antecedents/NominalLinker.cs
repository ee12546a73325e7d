using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Ties noun phrases to who was spoken of before: by the same noun or title, or by a noun that fits only
/// one.</summary>
/// <remarks>What says more than is known of an actor, or has "a" before it, speaks of somebody new.</remarks>
internal sealed class NominalLinker
{
    private const int MostLooked = 24;
    private const int NearSentences = 4;
    private const int FarSentences = 60;

    private readonly GeneralNounTable general;

    private NominalLinker(GeneralNounTable general) => this.general = general;

    /// <summary>Loads the table of general nouns.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static NominalLinker Load(string dataFolder) => new(GeneralNounTable.Load(dataFolder));

    /// <summary>Ties them, in reading order.</summary>
    public void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        var heard = new HeardNouns(read, links);
        var recent = new RecentActors(read, mentions, links);
        foreach (var mention in mentions)
        {
            if (IsOpen(mention, links)
                && !heard.HasClause(mention)) Link(read, mentions, links, mention, heard, recent);
            if (mention.Noun is { Class: NounClass.Place } && links.Of(mention.Index) is null) mention.IsNobody = true;
            heard.Pass(mention);
            recent.Pass(mention);
        }
    }

    private static bool IsOpen(ActorMention mention, ActorLinks links) =>
        mention.Kind == MentionKind.Nominal && mention.Members.IsEmpty && !mention.IsPredicate
            && links.Of(mention.Index) is null && links.Actor(mention.Index) == mention.Index;

    private void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links, ActorMention mention,
        HeardNouns heard, RecentActors recent)
    {
        string noun = read.Trees[mention.Sentence].Words[mention.HeadWord].Lemma;
        bool points = mention.Determiner is Determiner.Definite or Determiner.Demonstrative;
        if (SameNoun(mentions, links, mention, heard, noun, points)) return;
        if (!points) return;
        bool isTwo = mention.Number == GrammaticalNumber.Many && mention.Type == MentionType.Person
            && IsTwo(read, mention);
        if (isTwo || general.Find(noun) == GeneralNounKind.Two) recent.Two(mention);
        else if (general.Find(noun) is { } kind && !heard.SaysMore(mention)
            && mention.Number == GrammaticalNumber.One) recent.Join(mention, kind, noun);
    }

    // "the general" after "General Ruiz", "the ministry" after "the Ministry of Health", "the gunman" after "a gunman".
    private static bool SameNoun(ImmutableArray<ActorMention> mentions, ActorLinks links, ActorMention mention,
        HeardNouns heard, string noun, bool points)
    {
        var before = heard.By(noun);
        int found = -1, other = -1;
        for (int i = before.Length - 1; i >= Math.Max(0, before.Length - MostLooked); i--)
        {
            var earlier = mentions[before[i]];
            if (mention.Sentence - earlier.Sentence > FarSentences) break;
            if (!Fit(mention, earlier) || !heard.Knows(earlier.Index, mention)) continue;
            if (!points && !IsRepeated(mention, earlier, heard)) continue;
            if (found < 0) found = earlier.Index;
            else if (other < 0 && !links.AreOne(found, earlier.Index)) other = earlier.Index;
        }

        if (found < 0) return false;
        var last = mentions[found];
        if (other >= 0 && mention.Sentence - mentions[other].Sentence <= NearSentences && last.Kind == MentionKind.Name
            && mentions[other].Kind == MentionKind.Name)
        {
            links.LeaveOpen(mention.Index, [found, other], $"it was called {noun.ToLowerInvariant()} too");
            return true;
        }

        links.Join(mention.Index, found, "actor.same-noun", Reason(last, noun.ToLowerInvariant(), other < 0));
        return true;
    }

    private static string Reason(ActorMention earlier, string noun, bool isOnly) =>
        (earlier.Kind, isOnly) switch
        {
            (MentionKind.Name, true) when earlier.Type == MentionType.Person => $"the only one called {noun} before",
            (MentionKind.Name, false) when earlier.Type == MentionType.Person => $"the one last called {noun}",
            (MentionKind.Name, true) => $"the only name before with “{noun}” in it",
            (MentionKind.Name, false) => $"the last name with “{noun}” in it",
            (_, true) => $"the only {noun} spoken of before",
            _ => $"the {noun} spoken of last",
        };

    // "officials" and again "officials": the same only where they follow at once, and nothing was said of them.
    private static bool IsRepeated(ActorMention mention, ActorMention earlier, HeardNouns heard) =>
        mention.Determiner == Determiner.None && mention.Number == GrammaticalNumber.Many
            && earlier.Kind == MentionKind.Nominal
        && earlier.Determiner is Determiner.None or Determiner.Definite && mention.Sentence - earlier.Sentence <= 2
        && !heard.SaysMore(earlier);

    private static bool Fit(ActorMention mention, ActorMention earlier)
    {
        bool isWithin = mention.Span.Overlaps(earlier.Span);
        bool isGender = mention.Gender == Gender.Untold || earlier.Gender == Gender.Untold
            || mention.Gender == earlier.Gender;
        return !isWithin && isGender && mention.Type == earlier.Type && mention.Number == earlier.Number
            && !earlier.IsNobody;
    }

    private static bool IsTwo(ReadSoFar read, ActorMention mention)
    {
        for (int i = mention.First; i < mention.HeadWord; i++)
            if (read.Sentences[mention.Sentence].Tokens[i].In(read.Report.Text)
                .Equals("two", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
