using Rapporteur.Actors.Antecedents;

namespace Rapporteur.Workshop.Links;

/// <summary>Learns the weights of a ranking: the likelihood of the right candidates, with a pull towards nought, step
/// by step; the mean of the later rounds.</summary>
internal sealed class LinkLearner
{
    private const int Epochs = 40;
    private const double Rate = 0.15;

    private readonly double pull;
    private readonly double[] weights = new double[LinkModel.Kinds.Length * LinkModel.Slots];
    private readonly double[] squares = new double[LinkModel.Kinds.Length * LinkModel.Slots];
    private readonly double[] sums = new double[LinkModel.Kinds.Length * LinkModel.Slots];
    private readonly double[] shares = new double[CandidateSet.Most];

    /// <param name="pull">How strongly weights are drawn to nought.</param>
    public LinkLearner(double pull) => this.pull = pull;

    /// <summary>Learns from examples; the same ones in the same order give the same weights.</summary>
    public int[] Learn(IReadOnlyList<LinkExample> examples)
    {
        var random = new Random(1);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int i in order) Step(examples[i], examples.Count);
            for (int at = 0; epoch >= Epochs / 2 && at < sums.Length; at++) sums[at] += weights[at];
        }

        return [.. sums.Select(static sum => (int)Math.Round(1000 * sum / (Epochs - (Epochs / 2))))];
    }

    private void Step(LinkExample example, int count)
    {
        var (all, pronoun, form) = LinkModel.KindsOf(example.Key);
        double best = double.NegativeInfinity, sum = 0, right = 0;
        for (int i = 0; i < example.Features.Length; i++)
        {
            double score = 0;
            foreach (short slot in example.Features[i]) score +=
                Weight(all, slot) + Weight(pronoun, slot) + Weight(form, slot);
            shares[i] = score;
            best = Math.Max(best, score);
        }

        for (int i = 0; i < example.Features.Length; i++)
        {
            sum += shares[i] = Math.Exp(shares[i] - best);
            if (example.Right[i]) right += shares[i];
        }

        for (int i = 0; i < example.Features.Length; i++)
        {
            double share = shares[i] / sum, wanted = example.Right[i] ? shares[i] / right : 0;
            if (Math.Abs(wanted - share) < 1e-6) continue;
            foreach (short slot in example.Features[i])
            {
                Move(all, slot, wanted - share, count);
                Move(pronoun, slot, wanted - share, count);
                Move(form, slot, wanted - share, count);
            }
        }
    }

    private double Weight(int kind, short slot) => weights[(kind * LinkModel.Slots) + slot];

    private void Move(int kind, short slot, double by, int count)
    {
        int at = (kind * LinkModel.Slots) + slot;
        double slope = by - (pull * weights[at] / count);
        squares[at] += slope * slope;
        weights[at] += Rate * slope / Math.Sqrt(squares[at] + 1e-3);
    }
}
