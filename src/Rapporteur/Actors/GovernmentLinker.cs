using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>
/// Ties the nouns for a government with its houses and capitals: "the Kestrian government", "the regime", "Berg's
/// government".
/// </summary>
internal sealed class GovernmentLinker
{
    private const int Near = 12, NameWeight = 2;

    private readonly StateTable states;

    public GovernmentLinker(StateTable states) => this.states = states;

    /// <summary>Joins them, in reading order.</summary>
    /// <param name="read">The report.</param>
    /// <param name="mentions">All mentions; names and appositions are tied.</param>
    /// <param name="links">What ties them.</param>
    /// <param name="houses">The governments that houses and capitals stand for.</param>
    public void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links, KeyedActors houses)
    {
        var story = new GovernmentsTold(links, houses);
        foreach (var mention in mentions)
        {
            if (mention.Kind == MentionKind.Name) Pass(read, mention, links, story);
            else if (mention.Kind == MentionKind.Nominal && IsGovernment(read, mention))
                Link(read, mentions, mention, links, story);
        }
    }

    private bool IsGovernment(ReadSoFar read, ActorMention mention) =>
        mention.Members.IsEmpty && mention.Number != GrammaticalNumber.Many
            && states.IsBody(read.Trees[mention.Sentence].Words[mention.HeadWord].Lemma);

    private void Pass(ReadSoFar read, ActorMention mention, ActorLinks links, GovernmentsTold story)
    {
        if (links.Of(mention.Index)?.By == "actor.government" || links.Marked(mention.Index) == ActorType.Organisation)
            story.Pass(mention, noun: "");
        else if (Country(PersonForms.Bare(mention.Span.In(read.Report.Text)), mention) is { } country)
            story.Count(country, links.Excluded(mention.Index) is null ? NameWeight : 1);
    }

    private string? Country(ReadOnlySpan<char> name, ActorMention mention) =>
        mention.Type == MentionType.Person ? null
            : states.OfPeople(name) ?? states.Named(name) ?? states.OfCapital(name);

    private void Link(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorMention mention, ActorLinks links,
        GovernmentsTold story)
    {
        string noun = read.Trees[mention.Sentence].Words[mention.HeadWord].Lemma;
        var (country, owner, isOther) = Within(read, mentions, mention);
        if (isOther) return;
        if (country is not null) story.Tie(mention, country, noun, $"the government of {states.Name(country)}");
        else if (owner >= 0) OfPerson(mention, owner, noun, links, story);
        else if (mention.Determiner is Determiner.Definite or Determiner.Demonstrative
            || mention.Determiner == Determiner.Possessive)
            Bare(mention, noun, story);
    }

    // What stands in the phrase: a state, its people or capital; a person; or a word that makes it another kind of
    // government.
    private (string? Country, int Owner, bool IsOther) Within(ReadSoFar read, ImmutableArray<ActorMention> mentions,
        ActorMention mention)
    {
        string text = read.Report.Text;
        var (tokens, words) = (read.Sentences[mention.Sentence].Tokens, read.Trees[mention.Sentence].Words);
        string? country = null;
        int owner = -1;
        int most = Math.Min(mentions.Length, mention.Index + Near);
        for (int i = mention.Index + 1; i < most && mentions[i].Span.Start < mention.Span.End; i++)
        {
            var inner = mentions[i];
            bool isDirect = words[inner.HeadWord].Head == mention.HeadWord || inner.Last < mention.HeadWord;
            if (!isDirect || !inner.Members.IsEmpty) continue;
            if (inner.Kind == MentionKind.Name && inner.Type != MentionType.Person
                && Country(PersonForms.Bare(inner.Span.In(text)), inner) is { } found)
                country ??= found;
            else if (inner.Type == MentionType.Person && inner.Kind == MentionKind.Name
                && inner.Last < mention.HeadWord)
                owner = i;
            else if (inner.Kind == MentionKind.Name && inner.Type == MentionType.Location
                && inner.Last < mention.HeadWord)
                return (null, -1, true);
        }

        for (int i = mention.First; i < mention.HeadWord && country is null && owner < 0; i++)
            if (words[i].Head == mention.HeadWord && words[i].Upos is "ADJ" or "NOUN"
                && !states.IsKindOfGovernment(words[i].Lemma) && states.OfPeople(tokens[i].In(text)) is null)
                return (null, -1, true);
        return (country, owner, false);
    }

    // "Berg's regime": the government that has been told to be his, else that which the report speaks of.
    private static void OfPerson(ActorMention mention, int owner, string noun, ActorLinks links, GovernmentsTold story)
    {
        if (story.OfPerson(links.Actor(owner)) is { } his)
            story.TieTo(mention, his, noun, "the government of the same person");
        else if (story.Likeliest(noun) is { } likeliest)
            story.TieTo(mention, likeliest, noun, "the only government that it may be");
        else story.Start(mention, noun);
        story.SetPerson(links.Actor(owner), mention.Index);
    }

    private static void Bare(ActorMention mention, string noun, GovernmentsTold story)
    {
        if (story.Named(noun, mention.Sentence) is { } named)
            story.TieTo(mention, named, noun, $"the {noun} that the report spoke of last");
        else if (story.Main is { } country)
            story.Tie(mention, country, noun, "the government of the state that the report is about");
        else if (story.Latest(noun) is { } latest)
            story.TieTo(mention, latest, noun, $"the {noun} that the report spoke of last");
        else story.Start(mention, noun);
    }
}
