using System.Numerics;
using System.Runtime.InteropServices;

namespace Rapporteur.Workshop.Training;

/// <summary>Adam (Kingma and Ba 2015; 0.9, 0.95), with a moving average of the weights.</summary>
internal sealed class Adam(Weights weights, TrainingSettings settings)
{
    private readonly ParallelOptions parallel = new() { MaxDegreeOfParallelism = settings.Threads };
    private const float First = 0.9f, Second = 0.95f, Epsilon = 1e-8f;
    private readonly float[][] means = weights.Like(), squares = weights.Like(), averages = weights.Like();

    /// <summary>Adds up the passes' gradients in order and takes a step.</summary>
    /// <param name="step">From 1.</param>
    public void Step(int step, float rate, NetworkPass[] passes)
    {
        double[] lengths = new double[weights.All.Length];
        Parallel.For(0, weights.All.Length, parallel, p =>
        {
            var total = passes[0].Gradients[p];
            for (int i = 1; i < passes.Length; i++) Vectors.Add(total, passes[i].Gradients[p]);
            double length = 0;
            for (int at = 0; at < total.Length; at += 4096)
            {
                var piece = total.AsSpan(at, Math.Min(4096, total.Length - at));
                length += Vectors.Dot(piece, piece);
            }

            lengths[p] = length;
        });
        double whole = Math.Sqrt(lengths.Sum());
        float clip = whole > settings.Clip ? (float)(settings.Clip / whole) : 1;
        float correction = (float)(Math.Sqrt(1 - Math.Pow(Second, step)) / (1 - Math.Pow(First, step)));
        float decay = Math.Min(settings.Averaging, (1f + step) / (10f + step));
        Parallel.For(0, weights.All.Length, parallel, p => Move(p, passes[0].Gradients[p], clip, rate * correction, decay));
    }

    /// <summary>The moments and averages, for a checkpoint.</summary>
    public IEnumerable<float[]> State() => means.Concat(squares).Concat(averages);

    private void Move(int p, float[] gradient, float clip, float rate, float decay)
    {
        static Span<Vector<float>> Wide(float[] values) => MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan());
        var value = weights.All[p].Value;
        Span<Vector<float>> w = Wide(value), g = Wide(gradient), m = Wide(means[p]), v = Wide(squares[p]), a = Wide(averages[p]);
        for (int i = 0; i < w.Length; i++)
        {
            var d = g[i] * clip;
            m[i] += (d - m[i]) * (1 - First);
            v[i] += ((d * d) - v[i]) * (1 - Second);
            w[i] -= m[i] * rate / (Vector.SquareRoot(v[i]) + new Vector<float>(Epsilon));
            a[i] += (w[i] - a[i]) * (1 - decay);
        }

        for (int i = w.Length * Vector<float>.Count; i < value.Length; i++)
        {
            float d = gradient[i] * clip;
            means[p][i] += (d - means[p][i]) * (1 - First);
            squares[p][i] += ((d * d) - squares[p][i]) * (1 - Second);
            value[i] -= means[p][i] * rate / (MathF.Sqrt(squares[p][i]) + Epsilon);
            averages[p][i] += (value[i] - averages[p][i]) * (1 - decay);
        }
    }

    /// <summary>Puts the averages in the place of the weights, and back.</summary>
    public void Swap()
    {
        for (int p = 0; p < averages.Length; p++)
        {
            var value = weights.All[p].Value;
            for (int i = 0; i < value.Length; i++) (value[i], averages[p][i]) = (averages[p][i], value[i]);
        }
    }
}
