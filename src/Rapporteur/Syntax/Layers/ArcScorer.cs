using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Syntax.Layers;

/// <summary>Scores every word of a sentence, and the root, as the head of every word, and takes the best tree (Dozat and Manning 2017).</summary>
internal sealed unsafe class ArcScorer
{
    private readonly DenseLayer weights;
    private readonly HeadVectors vectors;
    private readonly int size;
    private readonly float[] root; // the root as a candidate

    public ArcScorer(ModelFile model, HeadVectors vectors)
    {
        (size, this.vectors) = (model.Shape.ArcSize, vectors);
        var tensor = model["arc.weight"].InRoundedBytes();
        WeightRow[] rows = [.. Enumerable.Range(0, tensor.Rows).Select(row => new WeightRow(tensor, row))];
        weights = new DenseLayer(new PackedWeights(rows, 0, size), []);
        root = Root(tensor.ToFloats(), model["arc.root"].ToFloats());
    }

    /// <summary>Writes the heads of all words.</summary>
    public void Find(Workspace work)
    {
        var batch = work.Batch;
        int rows = batch.Words;
        work.QuantiseRows(work.HeadVectors.Pointer, vectors.Stride, size, rows, weights.Limit);
        float* candidates = work.Candidates.Grow(rows * weights.Outputs);
        weights.Apply(work.Whole.Pointer, size, work.Scales.Pointer, rows, candidates);
        int* heads = work.Heads.Grow(rows);
        for (int place = 0; place < batch.Sentences; place++)
        {
            int length = batch.Length(place);
            Score(work, place, length);
            var found = new Span<int>(work.SentenceHeads.Grow(length), length);
            SpanningTree.Find(new ReadOnlySpan<float>(work.ArcScores.Pointer, length * (length + 1)), found);
            for (int word = 0; word < length; word++) heads[batch.Row(place, word)] = found[word];
        }
    }

    private float[] Root(float[] matrix, float[] vector)
    {
        var candidate = new float[size + 1];
        for (int row = 0; row <= size; row++)
        {
            for (int i = 0; i < size; i++) candidate[row] += matrix[(row * size) + i] * vector[i];
        }

        return candidate;
    }

    // Candidates lie side by side, so that each score is summed by itself, from the first number to the last.
    private void Score(Workspace work, int place, int length)
    {
        int stride = (length + 1 + 15) / 16 * 16;
        float* turned = Turn(work, place, length, stride);
        float* scores = work.ArcScores.Grow((length * (length + 1)) + stride);
        for (int word = 0; word < length; word++)
        {
            float* dependent = work.HeadVectors.Pointer + ((long)work.Batch.Row(place, word) * vectors.Stride) + vectors.ArcDependent;
            for (int at = 0; at <= length; at += 16) Meet(dependent, turned + at, stride, scores + (word * (length + 1)) + at);
        }
    }

    private float* Turn(Workspace work, int place, int length, int stride)
    {
        float* turned = work.Turned.Grow((size + 1) * stride);
        new Span<float>(turned, (size + 1) * stride).Clear();
        for (int i = 0; i <= size; i++) turned[i * stride] = root[i];
        for (int word = 0; word < length; word++)
        {
            float* candidate = work.Candidates.Pointer + ((long)work.Batch.Row(place, word) * weights.Outputs);
            for (int i = 0; i <= size; i++) turned[(i * stride) + word + 1] = candidate[i];
        }

        return turned;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Meet(float* dependent, float* candidates, int stride, float* scores)
    {
        float* bias = candidates + ((long)size * stride);
        Vector256<float> left = Vector256.Load(bias), right = Vector256.Load(bias + Elementwise.Width);
        for (int i = 0; i < size; i++, candidates += stride)
        {
            left += Vector256.Load(candidates) * dependent[i];
            right += Vector256.Load(candidates + Elementwise.Width) * dependent[i];
        }

        left.Store(scores);
        right.Store(scores + Elementwise.Width);
    }
}
