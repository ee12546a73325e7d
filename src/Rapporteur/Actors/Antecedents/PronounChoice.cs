using System.Collections.Immutable;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Chooses by the model, or leaves open what it cannot tell.</summary>
internal sealed class PronounChoice(LinkModel model, ActorLinks links, ImmutableArray<ActorMention> mentions)
    : IPronounJudge
{
    // Below this share of the whole, the best is left open among the others; up to that, the others are named with it.
    private const double Least = 0.34;
    private const double LeastOfSource = 0.15;
    private const double Plain = 0.75;
    private const double LeastCandidate = 0.08;
    private const int MostCandidates = 4;

    private readonly double[] shares = new double[CandidateSet.Most];

    /// <inheritdoc/>
    public void Decide(ActorMention pronoun, Referent[] referents, CandidateSet set)
    {
        model.Weigh(set);
        int best = Shares.Of(set, shares);
        if (pronoun.IsSource) best = OfActors(set, best);
        if (set.Actors[best] < 0)
        {
            pronoun.IsNobody = pronoun.Pronoun!.Key is "it" or "they";
            return;
        }

        double share = shares[best];
        var other = mentions[referents[set.Referents[best]].Mention];
        if (share >= (pronoun.IsSource ? LeastOfSource : Least))
        {
            pronoun.Type = mentions[set.Actors[best]].Type;
            links.Join(pronoun.Index, other.Index, "model:pronouns@1",
                PronounReasons.Of(pronoun, other, referents, set, best));
        }

        if (share < Plain) NameOthers(pronoun, set, referents);
    }

    // Who says something is somebody: things and "it rains" give their shares to the others.
    private int OfActors(CandidateSet set, int best)
    {
        double sum = 0;
        int found = -1;
        for (int i = 0; i < set.Count; i++)
        {
            if (set.Actors[i] < 0) continue;
            sum += shares[i];
            if (found < 0 || shares[i] > shares[found]) found = i;
        }

        if (found < 0 || sum <= 0) return best;
        for (int i = 0; i < set.Count; i++) shares[i] = set.Actors[i] < 0 ? 0 : shares[i] / sum;
        return found;
    }

    private void NameOthers(ActorMention pronoun, CandidateSet set, Referent[] referents)
    {
        var others = ImmutableArray.CreateBuilder<int>();
        var confidences = ImmutableArray.CreateBuilder<double>();
        for (int rank = 0; rank < MostCandidates; rank++)
        {
            int next = -1;
            for (int i = 0; i < set.Count; i++)
                if (set.Actors[i] >= 0 && shares[i] >= LeastCandidate
                    && (next < 0 || shares[i] > shares[next])) next = i;
            if (next < 0) break;
            others.Add(referents[set.Referents[next]].Mention);
            confidences.Add(Math.Round(shares[next], 3));
            shares[next] = 0;
        }

        links.LeaveOpen(pronoun.Index, others.ToImmutable(), "it fits as well", confidences.ToImmutable());
    }
}
