using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Says of each candidate of a pronoun what is to be weighed.</summary>
internal sealed class PronounFeatures
{
    private readonly ReadSoFar read;
    private readonly ImmutableArray<ActorMention> mentions;
    private readonly ActorLinks links;
    private readonly Referent[] referents;
    private readonly ActorsSoFar actors;
    private readonly Speakers speakers;
    private readonly Surroundings surroundings;

    /// <param name="read">What the steps before have read.</param>
    /// <param name="mentions">All mentions.</param>
    /// <param name="links">Those that are tied.</param>
    /// <param name="referents">What pronouns may speak of.</param>
    /// <param name="actors">Who was heard of so far.</param>
    /// <param name="surroundings">Tells what is done with a pronoun.</param>
    public PronounFeatures(ReadSoFar read, ImmutableArray<ActorMention> mentions, ActorLinks links,
        Referent[] referents, ActorsSoFar actors, Surroundings surroundings)
    {
        (this.read, this.mentions, this.links, this.referents, this.actors, this.surroundings) =
            (read, mentions, links, referents, actors, surroundings);
        speakers = new Speakers(read, mentions);
    }

    /// <summary>Says it of all candidates; those from <paramref name="before"/> on follow the pronoun; nobody, where
    /// it is one, is the last.</summary>
    public void Say(int at, ActorMention pronoun, SentenceView view, CandidateSet set, int before)
    {
        int most = 0, rank = 0;
        for (int i = 0; i < before; i++)
            if (set.Actors[i] >= 0) most = Math.Max(most, actors.Of(set.Actors[i]).Count);
        for (int i = 0; i < before; i++)
        {
            if (set.Actors[i] >= 0)
            {
                OfActor(at, pronoun, set, i, rank++, most);
            }
            else
            {
                set.Say(i, LinkFeature.Bias, 1);
                set.Say(i, LinkFeature.Type, 8);
            }

            OfPlace(at, view, set, i);
        }

        for (int i = before; i < set.Count && set.Referents[i] >= 0; i++)
        {
            OfActor(at, pronoun, set, i, rank, most);
            set.Say(i, LinkFeature.After,
                Math.Min(4, i - before) + (referents[set.Referents[i]].Clause == referents[at].Clause ? 0 : 8));
        }

        if (set.Referents[set.Count - 1] < 0) OfNobody(at, view, set, rank);
        OfSurroundings(at, pronoun, view, set);
    }

    private void OfSurroundings(int at, ActorMention pronoun, SentenceView view, CandidateSet set)
    {
        int governor = surroundings.Governor(view, referents[at], pronoun.IsSource),
            owned = surroundings.Owned(view, referents[at]);
        for (int i = 0; i < set.Count; i++)
        {
            int kind = set.Referents[i] < 0 ? 5 : set.Actors[i] < 0 ? 4 : actors.Of(set.Actors[i]).Type is var type
                && type == MentionType.Person && actors.Of(set.Actors[i]).IsMany ? 0 : (int)type;
            set.Say(i, LinkFeature.Governor, (governor * 6) + kind);
            if (owned > 0) set.Say(i, LinkFeature.Owned, (owned * 6) + kind);
        }
    }

    private void OfActor(int at, ActorMention pronoun, CandidateSet set, int i, int rank, int most)
    {
        ref readonly var state = ref actors.Of(set.Actors[i]);
        var mention = mentions[referents[set.Referents[i]].Mention];
        set.Say(i, LinkFeature.Bias, 0);
        set.Say(i, LinkFeature.Rank, Math.Min(rank, 9));
        set.Say(i, LinkFeature.Type, (int)state.Type + (state.IsNamed ? 0 : 4));
        set.Say(i, LinkFeature.Count, Bin(state.Count));
        set.Say(i, LinkFeature.Foremost, state.Count == most && most > 1 ? 1 : 0);
        set.Say(i, LinkFeature.Gender, state.Gender == Gender.Untold ? state.IsTorn ? 2 : 0 : 1);
        set.Say(i, LinkFeature.Number,
            (state.IsMany ? 1 : 0) + (mention.Number == GrammaticalNumber.Many ? 2 : 0) + (state.IsNamed ? 4 : 0));
        set.Say(i, LinkFeature.Named, Math.Min(state.Names, 4) + (state.IsNamed ? 8 : 0));
        set.Say(i, LinkFeature.First, state.FirstReferent < 0 ? 3 : state.FirstSentence > 2 ? 2
            : state.FirstSentence > 0 ? 1 : 0);
        set.Say(i, LinkFeature.Subjects, Bin(state.Subjects));
        set.Say(i, LinkFeature.SamePronoun, state.LastPronoun is null ? 0 : state.LastPronoun == pronoun.Pronoun!.Key
            ? 1 : 2);
        if (state.NameReferent >= 0) set.Say(i, LinkFeature.NameDistance,
            Sentences(pronoun.Sentence - referents[state.NameReferent].Sentence));
        if (state.SubjectReferent >= 0) set.Say(i, LinkFeature.SubjectDistance,
            Sentences(pronoun.Sentence - referents[state.SubjectReferent].Sentence));
        set.Say(i, LinkFeature.DistanceCount,
            (Sentences(pronoun.Sentence - mention.Sentence) * 4) + Math.Min(3, Bin(state.Count)));
        set.Say(i, LinkFeature.KindDistance, (Sentences(pronoun.Sentence - mention.Sentence) * 4) + (int)mention.Kind);
        set.Say(i, LinkFeature.Kind, KindOf(mention, pronoun));
        if (mention.Noun is { } noun)
        {
            set.Say(i, LinkFeature.Noun, (int)noun.Class);
            set.Say(i, LinkFeature.Determiner, (int)mention.Determiner);
        }

        set.Say(i, LinkFeature.Form, FormOf(mention, referents[set.Referents[i]]));
        set.Say(i, LinkFeature.Source, (pronoun.IsSource ? 2 : 0) + (mention.IsSource ? 1 : 0));
        OfSpeech(at, set, i);
    }

    // Who speaks a quotation calls himself "I" in it: "he" there is another.
    private void OfSpeech(int at, CandidateSet set, int i)
    {
        ref readonly var own = ref referents[at];
        int speaker = speakers.Of(own.Content);
        bool isSpeaker = speaker >= 0 && links.AreOne(speaker, set.Actors[i]);
        bool isQuoted = own.Quotation >= 0;
        set.Say(i, LinkFeature.Content, (isSpeaker ? 1 : 0) + (isQuoted ? 2 : 0) + (own.Content >= 0 ? 4 : 0));
    }

    private void OfPlace(int at, SentenceView view, CandidateSet set, int i)
    {
        ref readonly var own = ref referents[at];
        ref readonly var other = ref referents[set.Referents[i]];
        int sentences = own.Sentence - other.Sentence;
        set.Say(i, LinkFeature.Distance, Sentences(sentences));
        set.Say(i, LinkFeature.Role, (int)other.Role);
        set.Say(i, LinkFeature.RoleCase, ((int)other.Role * 3) + Math.Min(2, sentences));
        if (sentences == 0) set.Say(i, LinkFeature.RoleHere, (int)other.Role);
        if (sentences == 1) set.Say(i, LinkFeature.RoleBefore, (int)other.Role);
        set.Say(i, LinkFeature.SameRole,
            (own.Role == other.Role ? 1 : 0) + (sentences == 0 ? 0 : sentences == 1 ? 2 : 4));
        set.Say(i, LinkFeature.Binding, sentences == 0 ? (int)Bindings.Of(view, other, own) : 0);
        set.Say(i, LinkFeature.Quotation, QuotationOf(own, other));
        set.Say(i, LinkFeature.Paragraph,
            Math.Min(3, read.Sentences[own.Sentence].Paragraph - read.Sentences[other.Sentence].Paragraph));
        if (sentences == 0) set.Say(i, LinkFeature.Words, Math.Min(10, (own.First - other.First) / 3));
        if (sentences == 1 && other.Role is ReferentRole.Subject or ReferentRole.PassiveSubject)
            set.Say(i, LinkFeature.SubjectBefore,
                (IsMain(other) ? 1 : 0) + (own.Role is ReferentRole.Subject or ReferentRole.PassiveSubject ? 2
                : 0) + (own.First < 3 ? 4 : 0));
    }

    private static int QuotationOf(in Referent own, in Referent other) =>
        own.Quotation < 0 ? other.Quotation < 0 ? 0 : 1 : other.Quotation == own.Quotation ? 2 : other.Quotation < 0
            ? 3 : 4;

    private bool IsMain(in Referent referent) => read.Trees[referent.Sentence].Words[referent.Clause].Head < 0;

    private static int FormOf(ActorMention mention, in Referent referent) =>
        mention.Members.Length > 0 ? 1 : referent.IsJoined ? 2 : mention.IsPredicate ? 3 : referent.IsApposition
            ? 4 : 0;

    private static int KindOf(ActorMention mention, ActorMention pronoun) =>
        mention.Kind == MentionKind.Name ? 0 : mention.Kind == MentionKind.Nominal ? 1
        : mention.Pronoun!.Key != pronoun.Pronoun!.Key ? 2 : mention.Pronoun.Case == pronoun.Pronoun.Case ? 3 : 4;

    private void OfNobody(int at, SentenceView view, CandidateSet set, int fitting)
    {
        int i = set.Count - 1;
        set.Say(i, LinkFeature.Bias, 2);
        set.Say(i, LinkFeature.Fitting, Math.Min(fitting, 9));
        set.Say(i, LinkFeature.PronounRole, (int)referents[at].Role);
        set.Say(i, LinkFeature.Quotation, 8 + (referents[at].Quotation < 0 ? 0 : 1));
        if (set.Key / 4 == 3) set.Say(i, LinkFeature.Pleonastic, Pleonastic.Of(view, referents[at].Word));
    }

    private static int Bin(int count) => count switch { < 4 => count, < 7 => 4, < 12 => 5, _ => 6 };

    private static int Sentences(int distance) =>
        distance switch { < 0 => 0, < 4 => distance, < 6 => 4, < 10 => 5, _ => 6 };
}
