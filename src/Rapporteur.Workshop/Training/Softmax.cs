using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Workshop.Training;

/// <summary>Cross-entropy of a choice among several.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into probabilities in place.</summary>
    public static void Normalise(Span<float> scores)
    {
        float most = float.NegativeInfinity, sum = 0;
        foreach (float score in scores) most = Math.Max(most, score);
        for (int i = 0; i < scores.Length; i++) sum += scores[i] = MathF.Exp(scores[i] - most);
        for (int i = 0; i < scores.Length; i++) scores[i] /= sum;
    }

    /// <summary>Turns each row of scores into probabilities in place.</summary>
    public static void Normalise(float[] scores, int rows, int size)
    {
        for (int row = 0; row < rows; row++) Normalise(scores.AsSpan(row * size, size));
    }

    /// <summary>Turns probabilities into the gradient of the loss in place, and gives the loss.</summary>
    /// <param name="smoothing">Share of the gold answer's weight that is spread over all answers; 0 for none. The loss is told without it.</param>
    public static float Loss(Span<float> probabilities, int gold, float scale, float smoothing)
    {
        float loss = -MathF.Log(Math.Max(probabilities[gold], 1e-12f)), share = smoothing / probabilities.Length;
        for (int i = 0; i < probabilities.Length; i++) probabilities[i] = (probabilities[i] - share) * scale;
        probabilities[gold] -= (1 - smoothing) * scale;
        return loss;
    }

    /// <summary>The same for each word of a batch; the sum of the losses.</summary>
    public static double Loss(Lesson lesson, float[] probabilities, int size, Func<EncodedSentence, int[]> gold)
    {
        var batch = lesson.Batch;
        double loss = 0;
        for (int t = 0; t < batch.First.Length; t++)
        {
            for (int s = 0; s < batch.Active[t]; s++)
                loss += Loss(probabilities.AsSpan((batch.First[t] + s) * size, size), gold(batch.Sentences[s])[t], lesson.Scale, lesson.Smoothing);
        }

        return loss;
    }

    /// <summary>The place of each row's largest number, the first of equal ones.</summary>
    public static int[] Best(float[] scores, int rows, int size)
    {
        var best = new int[rows];
        for (int i = 0; i < rows; i++)
        {
            var row = scores.AsSpan(i * size, size);
            for (int j = 1; j < size; j++)
            {
                if (row[j] > row[best[i]]) best[i] = j;
            }
        }

        return best;
    }
}
