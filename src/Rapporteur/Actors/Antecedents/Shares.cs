using Rapporteur.Syntax.Layers;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Turns scores into shares of one.</summary>
internal static class Shares
{
    /// <summary>Fills the shares of a set's candidates; the place of the greatest, of equals the first.</summary>
    public static int Of(CandidateSet set, double[] shares)
    {
        int best = 0;
        for (int i = 1; i < set.Count; i++)
            if (set.Scores[i] > set.Scores[best]) best = i;
        double sum = 0;
        for (int i = 0; i < set.Count; i++) sum +=
            shares[i] = Elementwise.Exp((set.Scores[i] - set.Scores[best]) / 1000f);
        for (int i = 0; i < set.Count; i++) shares[i] /= sum;
        return best;
    }
}
