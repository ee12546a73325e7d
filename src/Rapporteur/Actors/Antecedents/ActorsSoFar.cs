using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors.Antecedents;

/// <summary>What was heard of each actor so far, as a report is walked through from its beginning.</summary>
internal sealed class ActorsSoFar
{
    private readonly ActorLinks links;
    private readonly ActorState[] states;

    /// <param name="mentions">All mentions.</param>
    /// <param name="links">Those that are tied already.</param>
    public ActorsSoFar(ImmutableArray<ActorMention> mentions, ActorLinks links)
    {
        (this.links, states) = (links, new ActorState[mentions.Length]);
        var isTold = new bool[mentions.Length];
        for (int i = 0; i < mentions.Length; i++) (states[i].FirstReferent, states[i].NameReferent,
            states[i].SubjectReferent) = (-1, -1, -1);
        foreach (var mention in mentions)
        {
            if (mention.Kind == MentionKind.Pronoun && links.Of(mention.Index) is null) continue;
            Tell(ref states[links.Actor(mention.Index)], mention, ref isTold[links.Actor(mention.Index)]);
        }
    }

    /// <summary>What is known of the actor of a mention.</summary>
    public ref ActorState Of(int mention) => ref states[links.Actor(mention)];

    /// <summary>Carries what is known over to the pronoun that an actor now starts with.</summary>
    public void Move(int mention, CandidateSet set)
    {
        for (int i = 0; i < set.Count; i++)
            if (set.Actors[i] >= 0 && links.AreOne(set.Actors[i], mention)) states[links.Actor(mention)] =
                states[set.Actors[i]];
    }

    /// <summary>Walks past a mention.</summary>
    public void Pass(ActorMention mention, in Referent referent, int at)
    {
        ref var state = ref Of(mention.Index);
        state.Count++;
        if (state.FirstReferent < 0) (state.FirstReferent, state.FirstSentence) = (at, referent.Sentence);
        if (mention.Kind == MentionKind.Name) (state.NameReferent, state.Names) = (at, state.Names + 1);
        if (referent.Role is ReferentRole.Subject or ReferentRole.PassiveSubject) (state.SubjectReferent,
            state.Subjects) = (at, state.Subjects + 1);
        state.LastPronoun = mention.Pronoun?.Key;
        if (mention.Kind == MentionKind.Pronoun && state.Gender == Gender.Untold
            && mention.Gender != Gender.Untold) state.Gender = mention.Gender;
    }

    private static void Tell(ref ActorState state, ActorMention mention, ref bool isTold)
    {
        bool isName = mention.Kind == MentionKind.Name;
        if (!isTold || (isName && !state.IsNamed)) state.Type = mention.Type;
        if (!isTold) state.IsMany = mention.Number == GrammaticalNumber.Many;
        isTold = true;
        state.IsNamed |= isName;
        if (mention.Gender == Gender.Untold || state.IsTorn) return;
        if (state.Gender != Gender.Untold && state.Gender != mention.Gender) (state.Gender, state.IsTorn) =
            (Gender.Untold, true);
        else state.Gender = mention.Gender;
    }
}
