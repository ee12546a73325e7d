using Rapporteur.Names;

namespace Rapporteur.Workshop.Names;

/// <summary>
/// The loss of a chain of labels (a linear-chain conditional random field) and its gradients: how much more all labellings
/// weigh than those that are allowed. A word of which little is known may have several labels.
/// </summary>
internal sealed class ChainLoss
{
    private const int Count = NameLabels.Count;

    private readonly double[] follows = new double[Count * Count]; // [before, label]: what may be, as a weight
    private double[] weights = [], forward = [], backward = [], scales = [];

    /// <summary>Takes over the scores of what follows what.</summary>
    public void Follow(float[] transitions)
    {
        for (int before = 0; before < Count; before++)
        {
            for (int label = 0; label < Count; label++)
                follows[(before * Count) + label] = NameLabels.Follows(before, label) ? Math.Exp(transitions[(before * Count) + label]) : 0;
        }
    }

    /// <summary>The loss of a sentence.</summary>
    /// <param name="scores">A row of labels' scores for each word.</param>
    /// <param name="allowed">The labels that each word may have, as bits.</param>
    /// <param name="weight">What the gradients are multiplied by.</param>
    /// <param name="gradient">Receives the gradient of the scores.</param>
    /// <param name="transitionGradient">The gradient of the transitions is added here.</param>
    public double Learn(ReadOnlySpan<float> scores, ReadOnlySpan<uint> allowed, float weight, Span<float> gradient, Span<float> transitionGradient)
    {
        gradient[..scores.Length].Clear();
        double gold = Add(scores, allowed, isFree: false, -weight, gradient, transitionGradient);
        if (double.IsNegativeInfinity(gold)) return 0; // no labelling is allowed: marks that cannot stand together
        return Add(scores, allowed, isFree: true, weight, gradient, transitionGradient) - gold;
    }

    // Adds the expected counts under all labellings or the allowed ones; gives the logarithm of their total weight.
    private double Add(
        ReadOnlySpan<float> scores, ReadOnlySpan<uint> allowed, bool isFree, float weight, Span<float> gradient, Span<float> transitionGradient)
    {
        int words = allowed.Length;
        Grow(words);
        double total = Weigh(scores, allowed, isFree);
        for (int label = 0; label < Count; label++) forward[label] = NameLabels.Starts(label) ? weights[label] : 0;
        total += Scale(0);
        for (int word = 1; word < words; word++)
        {
            Span<double> now = forward.AsSpan(word * Count, Count), before = forward.AsSpan((word - 1) * Count, Count);
            now.Clear();
            for (int i = 0; i < Count; i++)
            {
                if (before[i] == 0) continue;
                for (int j = 0; j < Count; j++) now[j] += before[i] * follows[(i * Count) + j];
            }

            for (int j = 0; j < Count; j++) now[j] *= weights[(word * Count) + j];
            total += Scale(word);
        }

        double end = 0;
        for (int label = 0; label < Count; label++) end += NameLabels.Ends(label) ? forward[((words - 1) * Count) + label] : 0;
        if (!(end > 0) || double.IsNaN(total)) return double.NegativeInfinity;
        Back(words, end);
        Tally(words, weight, gradient, transitionGradient);
        return total + Math.Log(end);
    }

    private double Weigh(ReadOnlySpan<float> scores, ReadOnlySpan<uint> allowed, bool isFree)
    {
        double total = 0;
        for (int word = 0; word < allowed.Length; word++)
        {
            var row = scores.Slice(word * Count, Count);
            float most = float.NegativeInfinity;
            foreach (float score in row) most = Math.Max(most, score);
            total += most;
            for (int label = 0; label < Count; label++)
                weights[(word * Count) + label] = isFree || ((allowed[word] >> label) & 1) == 1 ? Math.Exp(row[label] - most) + 1e-30 : 0;
        }

        return total;
    }

    private double Scale(int word)
    {
        var row = forward.AsSpan(word * Count, Count);
        double sum = 0;
        foreach (double value in row) sum += value;
        scales[word] = sum;
        if (sum > 0)
        {
            for (int i = 0; i < Count; i++) row[i] /= sum;
        }

        return Math.Log(sum);
    }

    private void Back(int words, double end)
    {
        for (int label = 0; label < Count; label++) backward[((words - 1) * Count) + label] = NameLabels.Ends(label) ? 1 / end : 0;
        for (int word = words - 2; word >= 0; word--)
        {
            Span<double> now = backward.AsSpan(word * Count, Count), after = backward.AsSpan((word + 1) * Count, Count);
            var row = weights.AsSpan((word + 1) * Count, Count);
            for (int i = 0; i < Count; i++)
            {
                double sum = 0;
                for (int j = 0; j < Count; j++) sum += follows[(i * Count) + j] * row[j] * after[j];
                now[i] = sum / scales[word + 1];
            }
        }
    }

    private void Tally(int words, float weight, Span<float> gradient, Span<float> transitionGradient)
    {
        for (int i = 0; i < words * Count; i++) gradient[i] += (float)(weight * forward[i] * backward[i]);
        for (int word = 1; word < words; word++)
        {
            Span<double> before = forward.AsSpan((word - 1) * Count, Count), after = backward.AsSpan(word * Count, Count);
            var row = weights.AsSpan(word * Count, Count);
            for (int i = 0; i < Count; i++)
            {
                if (before[i] == 0) continue;
                double factor = weight * before[i] / scales[word];
                for (int j = 0; j < Count; j++)
                    transitionGradient[(i * Count) + j] += (float)(factor * follows[(i * Count) + j] * row[j] * after[j]);
            }
        }
    }

    private void Grow(int words)
    {
        if (scales.Length >= words) return;
        (weights, forward, backward, scales) = (new double[words * Count], new double[words * Count], new double[words * Count], new double[words]);
    }
}
