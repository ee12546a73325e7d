namespace Rapporteur.Workshop.Training;

/// <summary>score(d, h) = (d, 1) · weight · h, for every pair of words of a sentence and the root.</summary>
internal sealed class ArcScorer(Weights weights)
{
    private readonly Parameter root = weights["arc.root"], weight = weights["arc.weight"];
    private readonly Panels packed = new();
    private readonly int size = weights.Shape.ArcSize;
    private float[] queries = [], dQueries = [], keys = [], dKeys = [], own = [], scores = [];

    /// <summary>Calls <paramref name="each"/> with the scores of each sentence: row d, column 0 the root, column h + 1 word h.</summary>
    public void Forward(Batch batch, float[] dependents, float[] heads, Action<int, float[]> each)
    {
        Ask(batch, dependents);
        for (int s = 0; s < batch.Sentences.Length; s++)
        {
            Score(batch, s, heads);
            each(s, scores);
        }
    }

    /// <summary>As <see cref="Forward"/>; <paramref name="each"/> turns the scores into their gradients.</summary>
    public void ForwardAndBackward(
        Batch batch, float[] dependents, float[] heads, float[] dDependents, float[] dHeads, float[][] gradients, Action<int, float[]> each)
    {
        Ask(batch, dependents);
        if (dQueries.Length < batch.Rows * size) dQueries = new float[batch.Rows * size];
        for (int s = 0; s < batch.Sentences.Length; s++)
        {
            int n = Score(batch, s, heads);
            each(s, scores);
            dKeys.AsSpan(0, (n + 1) * size).Clear();
            Gemm.Add(scores, 1, n + 1, packed.Pack(own, n, size, size, 1), dKeys, size, n + 1);
            own.AsSpan(0, n * size).Clear();
            Gemm.Add(scores, n + 1, 1, packed.Pack(keys, n + 1, size, size, 1), own, size, n);
            Vectors.Add(gradients[root.Index], dKeys.AsSpan(0, size));
            for (int t = 0; t < n; t++)
            {
                int row = batch.First[t] + s;
                own.AsSpan(t * size, size).CopyTo(dQueries.AsSpan(row * size));
                Vectors.Add(dHeads.AsSpan(row * size, size), dKeys.AsSpan((t + 1) * size, size));
            }
        }

        // The last row of the weight meets the constant 1.
        Gemm.Add(dependents, 1, size, packed.Pack(dQueries, batch.Rows, size, size, 1), gradients[weight.Index], size, size);
        for (int row = 0; row < batch.Rows; row++) Vectors.Add(gradients[weight.Index].AsSpan(size * size, size), dQueries.AsSpan(row * size, size));
        Gemm.Add(dQueries, size, 1, packed.Pack(weight.Value, size, size, 1, size), dDependents, size, batch.Rows);
    }

    private void Ask(Batch batch, float[] dependents)
    {
        if (queries.Length < batch.Rows * size) queries = new float[batch.Rows * size];
        for (int row = 0; row < batch.Rows; row++) weight.Value.AsSpan(size * size, size).CopyTo(queries.AsSpan(row * size));
        Gemm.Add(dependents, size, 1, packed.Pack(weight.Value, size, size, size, 1), queries, size, batch.Rows);
    }

    private int Score(Batch batch, int s, float[] heads)
    {
        int n = batch.Sentences[s].Length;
        if (own.Length < n * size) (own, keys, dKeys, scores) = (new float[n * size], new float[(n + 1) * size], new float[(n + 1) * size], new float[n * (n + 1)]);
        root.Value.CopyTo(keys, 0);
        for (int t = 0; t < n; t++)
        {
            int row = batch.First[t] + s;
            queries.AsSpan(row * size, size).CopyTo(own.AsSpan(t * size));
            heads.AsSpan(row * size, size).CopyTo(keys.AsSpan((t + 1) * size));
        }

        scores.AsSpan(0, n * (n + 1)).Clear();
        Gemm.Add(own, size, 1, packed.Pack(keys, size, n + 1, 1, size), scores, n + 1, n);
        for (int t = 0; t < n; t++) scores[(t * (n + 1)) + t + 1] = -1e9f; // no word is its own head
        return n;
    }
}
