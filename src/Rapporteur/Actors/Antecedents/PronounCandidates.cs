using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Gathers what a pronoun may speak of: the actors and things before it, nearest first, and who follows in
/// its sentence.</summary>
internal sealed class PronounCandidates
{
    private const int MostActors = 30;
    private const int MostThings = 12;
    private const int FarthestSentence = 10;
    private const int FarthestThing = 3;
    private const int FarthestReferent = 240;
    private const int FarthestAfter = 40;

    private readonly ImmutableArray<ActorMention> mentions;
    private readonly ActorLinks links;
    private readonly ActorsSoFar actors;
    private readonly Referent[] referents;
    private readonly PronounFeatures features;
    private readonly QuotationSpeakers speakers;
    private readonly int[] seenAt;

    /// <param name="read">What the steps before have read.</param>
    /// <param name="mentions">All mentions.</param>
    /// <param name="links">Those that are tied.</param>
    /// <param name="referents">What pronouns may speak of.</param>
    /// <param name="surroundings">Tells what is done with a pronoun.</param>
    public PronounCandidates(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links,
        Referent[] referents, Surroundings surroundings)
    {
        (this.mentions, this.links, this.referents) = (mentions, links, referents);
        actors = new ActorsSoFar(mentions, links);
        features = new PronounFeatures(read, mentions, links, referents, actors, surroundings);
        speakers = new QuotationSpeakers(read, mentions);
        seenAt = new int[mentions.Length];
        Array.Fill(seenAt, -1);
    }

    /// <summary>Who was heard of so far.</summary>
    public ActorsSoFar Heard => actors;

    /// <summary>Fills a set with the candidates of a pronoun and what is to be weighed of them.</summary>
    public void Gather(int at, SentenceView view, CandidateSet set)
    {
        ref readonly var pronoun = ref referents[at];
        var mention = mentions[pronoun.Mention];
        set.Start(LinkModel.KeyOf(mention.Pronoun!));
        Before(at, mention, view, set);
        int before = set.Count;
        After(at, mention, view, set);
        if (mention.Pronoun!.Key == "it" || set.Count == 0) set.Add(-1, -1);
        features.Say(at, mention, view, set, before);
    }

    private void Before(int at, ActorMention pronoun, SentenceView view, CandidateSet set)
    {
        int persons = 0, things = 0;
        for (int i = at - 1; i >= 0 && at - i < FarthestReferent && persons < MostActors; i--)
        {
            ref readonly var referent = ref referents[i];
            int sentences = pronoun.Sentence - referent.Sentence;
            if (sentences > FarthestSentence) break;
            if (referent.Mention < 0)
            {
                if (sentences > FarthestThing || things == MostThings || !FitsThing(pronoun, referent)) continue;
                if (sentences == 0 && Bindings.Of(view, referent, referents[at]) == Binding.Within) continue;
                things++;
                set.Add(i, -1);
                continue;
            }

            if (IsOpen(referent.Mention)) continue;
            int actor = links.Actor(referent.Mention);
            if (seenAt[actor] == at || IsSpeaker(referents[at], actor) || !Fits(pronoun, referent)) continue;
            if (sentences == 0
                && Bindings.Of(view, referent, referents[at]) is Binding.Within or Binding.InApposition) continue;
            seenAt[actor] = at;
            persons++;
            set.Add(i, actor);
        }
    }

    // "In his speech, Ruiz said": who follows as the subject of a clause that the pronoun stands in or below.
    private void After(int at, ActorMention pronoun, SentenceView view, CandidateSet set)
    {
        ref readonly var own = ref referents[at];
        for (int i = at + 1; i < referents.Length && i - at < FarthestAfter
            && referents[i].Sentence == pronoun.Sentence; i++)
        {
            ref readonly var referent = ref referents[i];
            if (referent.Mention < 0 || mentions[referent.Mention].Kind == MentionKind.Pronoun) continue;
            if (referent.Role is not (ReferentRole.Subject or ReferentRole.PassiveSubject)
                || referent.IsJoined) continue;
            if (own.Role is ReferentRole.Subject && own.Clause == referent.Clause) continue;
            if (own.First >= referent.First || !ClauseWalk.Hangs(view, own.Word, referent.Clause, out _)) continue;
            int actor = links.Actor(referent.Mention);
            if (IsSpeaker(own, actor) || !Fits(pronoun, referent)
                || Bindings.Of(view, referent, own) is Binding.Within) continue;
            if (seenAt[actor] == at)
            {
                set.Say(set.Of(actor), LinkFeature.After, 20 + (own.Clause == referent.Clause ? 0 : 1));
                continue;
            }

            seenAt[actor] = at;
            set.Add(i, actor);
        }
    }

    // Who speaks a quotation calls himself "I" in it.
    private bool IsSpeaker(in Referent pronoun, int actor) =>
        pronoun.Quotation >= 0 && speakers.Of(pronoun.Quotation) is var speaker and >= 0
            && links.Actor(speaker) == actor;

    private bool IsOpen(int mention) =>
        mentions[mention].IsNobody || (mentions[mention].Kind == MentionKind.Pronoun && links.Of(mention) is null);

    private bool Fits(ActorMention pronoun, in Referent referent)
    {
        ref readonly var state = ref actors.Of(referent.Mention);
        var mention = mentions[referent.Mention];
        bool isAdjective = mention.Kind == MentionKind.Name && mention.Type == MentionType.Group
            && mention.Number != GrammaticalNumber.Many
            && referent.Role == ReferentRole.Other;
        if (isAdjective) return false;
        return pronoun.Pronoun!.Key switch
        {
            "it" => state.Type != MentionType.Person && !state.IsMany,
            "they" => state.IsMany || state.Type != MentionType.Person || !state.IsNamed,
            _ => state.Type == MentionType.Person && !state.IsMany
                && (state.Gender == Gender.Untold || state.Gender == pronoun.Gender),
        };
    }

    private static bool FitsThing(ActorMention pronoun, in Referent referent) =>
        pronoun.Pronoun!.Key switch
        {
            "it" => !referent.IsMany,
            "they" => referent.IsMany,
            _ => false,
        };
}
