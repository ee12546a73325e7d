using Rapporteur.Names;
using Rapporteur.Workshop.Training;

namespace Rapporteur.Workshop.Names;

/// <summary>Trains the recogniser of names; the same samples and seed give the same weights.</summary>
internal sealed class NameTrainer
{
    private const int Labels = NameLabels.Count;
    private const float First = 0.9f, Second = 0.98f, Epsilon = 1e-8f;

    private readonly NameSettings settings;
    private readonly NameSample[] samples;
    private readonly ChainLoss chain = new();
    private readonly float[][] gradients, means, squares;
    private readonly float[] featureSquares;
    private readonly Panels packed = new();
    private readonly int states, hidden;
    private readonly List<int[]> used = []; // features of each word of a step that were not dropped
    private float[] x = [], h = [], scores = [], dScores = [], dHidden = [];
    private int step, steps;

    public NameTrainer(NameSample[] samples, int states, int sets, NameSettings settings)
    {
        (this.samples, this.settings, this.states, hidden) = (samples, settings, states, settings.Hidden);
        Weights = new NameWeights(states, sets, settings);
        float[][] Like() => [.. Weights.Dense.Select(values => new float[values.Length])];
        (gradients, means, squares) = (Like(), Like(), Like());
        featureSquares = new float[settings.Rows];
        Array.Fill(featureSquares, 0.1f);
    }

    public NameWeights Weights { get; }

    /// <summary>Trains through.</summary>
    /// <param name="afterEpoch">Is told the number of the epoch, from 1, and the mean loss of a word.</param>
    public void Train(Action<int, double> afterEpoch)
    {
        var random = new Random(settings.Seed);
        steps = settings.Epochs * ((samples.Sum(sample => sample.Length) / settings.StepWords) + 1);
        for (int epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            double loss = 0;
            random.Shuffle(samples);
            for (int from = 0; from < samples.Length;)
            {
                int to = from, words = 0;
                while (to < samples.Length && (to == from || words < settings.StepWords)) words += samples[to++].Length;
                loss += Step(samples.AsSpan(from, to - from), words, random);
                from = to;
            }

            afterEpoch(epoch, loss / samples.Sum(sample => sample.Length));
        }

        // Without a set it leans as they do on the average.
        double all = samples.Sum(sample => sample.Length);
        foreach (var set in samples.GroupBy(sample => sample.Set))
        {
            float share = (float)(set.Sum(sample => sample.Length) / all);
            Vectors.AddScaled(Weights.SecondBias, Weights.Sets.AsSpan(set.Key * Labels, Labels), share);
        }

        // What dropout left out on the average stays left out.
        for (int i = 0; i < Weights.Features.Length; i++) Weights.Features[i] *= 1 - settings.FeatureDropout;
    }

    private double Step(ReadOnlySpan<NameSample> group, int words, Random random)
    {
        Grow(words);
        Forward(group, words, random);
        chain.Follow(Weights.Transitions);
        foreach (var gradient in gradients) Array.Clear(gradient);
        double loss = 0;
        int at = 0;
        foreach (var sample in group)
        {
            int from = at * Labels, length = sample.Length * Labels;
            loss += chain.Learn(scores.AsSpan(from, length), sample.Allowed, sample.Weight, dScores.AsSpan(from, length), gradients[4]);
            at += sample.Length;
        }

        Backward(group, words);
        step++;
        float left = Math.Max(0.01f, 1 - ((float)step / steps));
        float rate = settings.Rate * Math.Min(1, step / 200f) * left;
        for (int p = 0; p < gradients.Length; p++) Move(p, rate, 1f / words);
        MoveFeatures(group, settings.FeatureRate * left);
        return loss;
    }

    private void Forward(ReadOnlySpan<NameSample> group, int words, Random random)
    {
        used.Clear();
        int at = 0;
        foreach (var sample in group)
        {
            Fill(sample, x.AsSpan(at * states, sample.Length * states), random);
            at += sample.Length;
        }

        for (int row = 0; row < words; row++) Weights.FirstBias.CopyTo(h, row * hidden);
        Gemm.Add(x, states, 1, packed.Pack(Weights.First, states, hidden, 1, states), h, hidden, words);
        float kept = 1 - settings.HiddenDropout;
        for (int i = 0; i < words * hidden; i++)
            h[i] = h[i] <= 0 || random.NextSingle() >= kept ? 0 : h[i] / kept;
        for (int row = 0; row < words; row++) Weights.SecondBias.CopyTo(scores, row * Labels);
        Gemm.Add(h, hidden, 1, packed.Pack(Weights.Second, hidden, Labels, 1, hidden), scores, Labels, words);
        at = 0;
        foreach (var sample in group)
        {
            for (int word = 0; word < sample.Length; word++, at++) AddFeatures(sample, word, scores.AsSpan(at * Labels, Labels), random);
        }
    }

    private void Fill(NameSample sample, Span<float> rows, Random random)
    {
        const float unit = 1f / short.MaxValue;
        for (int i = 0; i < rows.Length; i++) rows[i] = sample.States[i] * unit;
        var mask = new float[states];
        for (int i = 0; i < states; i++) mask[i] = random.NextSingle() < settings.StateDropout ? 0 : 1 / (1 - settings.StateDropout);
        for (int word = 0; word < sample.Length; word++) Vectors.Multiply(rows.Slice(word * states, states), mask);
    }

    private void AddFeatures(NameSample sample, int word, Span<float> row, Random random)
    {
        int[] features = [.. sample.Features[word].Where(_ => random.NextSingle() >= settings.FeatureDropout)];
        used.Add(features);
        Vectors.Add(row, Weights.Sets.AsSpan(sample.Set * Labels, Labels));
        foreach (int feature in features) Vectors.Add(row, Weights.Features.AsSpan(feature * Labels, Labels));
    }

    private void Backward(ReadOnlySpan<NameSample> group, int words)
    {
        int at = 0;
        foreach (var sample in group)
        {
            var set = gradients[5].AsSpan(sample.Set * Labels, Labels);
            for (int word = 0; word < sample.Length; word++, at++) Vectors.Add(set, dScores.AsSpan(at * Labels, Labels));
        }

        for (int row = 0; row < words; row++) Vectors.Add(gradients[3], dScores.AsSpan(row * Labels, Labels));
        Gemm.Add(dScores, 1, Labels, packed.Pack(h, words, hidden, hidden, 1), gradients[2], hidden, Labels);
        Array.Clear(dHidden, 0, words * hidden);
        Gemm.Add(dScores, Labels, 1, packed.Pack(Weights.Second, Labels, hidden, hidden, 1), dHidden, hidden, words);
        float scale = 1 / (1 - settings.HiddenDropout);
        for (int i = 0; i < words * hidden; i++) dHidden[i] = h[i] > 0 ? dHidden[i] * scale : 0;
        for (int row = 0; row < words; row++) Vectors.Add(gradients[1], dHidden.AsSpan(row * hidden, hidden));
        Gemm.Add(dHidden, 1, hidden, packed.Pack(x, words, states, states, 1), gradients[0], states, hidden);
    }

    private void Move(int p, float rate, float scale)
    {
        float correction = (float)(Math.Sqrt(1 - Math.Pow(Second, step)) / (1 - Math.Pow(First, step))) * rate;
        var (value, gradient, mean, square) = (Weights.Dense[p], gradients[p], means[p], squares[p]);
        for (int i = 0; i < value.Length; i++)
        {
            float d = gradient[i] * scale;
            mean[i] += (d - mean[i]) * (1 - First);
            square[i] += ((d * d) - square[i]) * (1 - Second);
            value[i] -= correction * mean[i] / (MathF.Sqrt(square[i]) + Epsilon);
        }
    }

    private void MoveFeatures(ReadOnlySpan<NameSample> group, float rate)
    {
        for (int row = 0; row < used.Count; row++)
        {
            var d = dScores.AsSpan(row * Labels, Labels);
            float length = 0;
            foreach (float value in d) length += value * value;
            if (length < 1e-8f) continue;
            foreach (int feature in used[row])
            {
                float pace = rate / MathF.Sqrt(featureSquares[feature] += length), kept = 1 - (rate * settings.FeatureDecay);
                var weights = Weights.Features.AsSpan(feature * Labels, Labels);
                for (int label = 0; label < Labels; label++) weights[label] = (weights[label] * kept) - (pace * d[label]);
            }
        }
    }

    private void Grow(int words)
    {
        if (scores.Length >= words * Labels) return;
        words += words / 4;
        (x, h, dHidden) = (new float[words * states], new float[words * hidden], new float[words * hidden]);
        (scores, dScores) = (new float[words * Labels], new float[words * Labels]);
    }
}
