using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Chooses by the model, or leaves open what it cannot tell.</summary>
internal sealed class PronounChoice(LinkModel model, ActorLinks links, ImmutableArray<ActorMention> mentions) : IPronounJudge
{
    // Below this share of the whole, the best is left open among the others.
    private const double Least = 0.34;
    private const double LeastCandidate = 0.08;
    private const int MostCandidates = 4;

    private readonly double[] shares = new double[CandidateSet.Most];

    /// <inheritdoc/>
    public void Decide(ActorMention pronoun, Referent[] referents, CandidateSet set)
    {
        model.Weigh(set);
        int best = Shares.Of(set, shares);
        if (set.Referents[best] < 0 || set.Actors[best] < 0)
        {
            pronoun.IsNobody = pronoun.Pronoun!.Key is "it" or "they";
            return;
        }

        if (shares[best] >= Least) Join(pronoun, referents[set.Referents[best]].Mention);
        else LeaveOpen(pronoun, set, referents);
    }

    private void Join(ActorMention pronoun, int other)
    {
        pronoun.Type = mentions[links.Actor(other)].Type;
        links.Join(pronoun.Index, other, "model:pronouns", "the likeliest antecedent");
    }

    private void LeaveOpen(ActorMention pronoun, CandidateSet set, Referent[] referents)
    {
        var open = ImmutableArray.CreateBuilder<int>();
        for (int rank = 0; rank < MostCandidates; rank++)
        {
            int next = -1;
            for (int i = 0; i < set.Count; i++)
                if (set.Actors[i] >= 0 && shares[i] >= LeastCandidate && (next < 0 || shares[i] > shares[next])) next = i;
            if (next < 0) break;
            open.Add(referents[set.Referents[next]].Mention);
            shares[next] = 0;
        }

        links.LeaveOpen(pronoun.Index, open.ToImmutable());
    }
}
