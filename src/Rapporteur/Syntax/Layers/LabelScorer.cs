using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Syntax.Layers;

/// <summary>Chooses the relation of each word to the head it was given; the root word's is "root", and nobody else's.</summary>
internal sealed unsafe class LabelScorer
{
    private const int RowsAtOnce = 64;

    private readonly PackedWeights weights; // output: a number of the dependent × a relation, relations filled up to a multiple of 8
    private readonly Pinned<float> bias;
    private readonly HeadVectors vectors;
    private readonly int size, relations, width, root;

    public LabelScorer(ModelFile model, HeadVectors vectors)
    {
        (size, relations, this.vectors) = (model.Shape.LabelSize, model.Vocabulary.Relations.Length, vectors);
        width = (relations + Elementwise.Width - 1) / Elementwise.Width * Elementwise.Width;
        root = model.Vocabulary.Relations.IndexOf("root");
        var tensor = model["label.weight"].InRoundedBytes();
        var rows = new WeightRow[(size + 1) * width];
        Array.Fill(rows, new WeightRow(tensor, -1));
        for (int row = 0; row < tensor.Rows; row++) rows[Output(row)] = new WeightRow(tensor, row);
        weights = new PackedWeights(rows, 0, size);
        bias = new Pinned<float>(weights.Outputs);
        for (int row = 0; row < tensor.Rows; row++)
            bias.Pointer[Output(row)] = tensor.Bytes[(row * tensor.Columns) + size] * tensor.Scales[row];
    }

    /// <summary>Writes the relations of all words.</summary>
    public void Choose(Workspace work)
    {
        int rows = work.Batch.Words;
        work.QuantiseRows(work.HeadVectors.Pointer + vectors.LabelHead, vectors.Stride, size, rows, weights.Limit);
        int* relation = work.Relations.Grow(rows);
        int* headRows = work.HeadRows();
        float* scores = work.LabelScores.Grow(RowsAtOnce * width);
        for (int from = 0; from < rows; from += RowsAtOnce)
        {
            int count = Math.Min(RowsAtOnce, rows - from);
            new Span<float>(scores, count * width).Clear();
            for (int group = 0; group < weights.Outputs / IntegerKernel.Outputs; group++) Meet(work, headRows, from, count, group, scores);
            for (int i = 0; i < count; i++) relation[from + i] = headRows[from + i] < 0 ? root : Best(scores + (i * width));
        }
    }

    // The tensor's rows are relation × number of the dependent.
    private int Output(int row) => (row % (size + 1) * width) + (row / (size + 1));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Meet(Workspace work, int* headRows, int from, int count, int group, float* scores)
    {
        int* sums = stackalloc int[IntegerKernel.Rows * IntegerKernel.Outputs];
        for (int i = 0; i < count; i += IntegerKernel.Rows)
        {
            int some = Math.Min(IntegerKernel.Rows, count - i), last = from + i + some - 1;
            int* heads = headRows + from + i;
            var block = new RowBlock(Head(0), Head(1), Head(2), Head(3));
            IntegerKernel.Multiply(block, some, weights.Group(group), weights.Inputs / 2, sums);
            for (int k = 0; k < some; k++)
            {
                float* dependent = work.HeadVectors.Pointer + ((long)(from + i + k) * vectors.Stride) + vectors.LabelDependent;
                float scale = work.Scales.Pointer[Math.Max(0, heads[k])];
                Fold(sums + (k * IntegerKernel.Outputs), scale, dependent, group, scores + ((i + k) * width));
            }

            short* Head(int k) => work.Whole.Pointer + ((long)Math.Max(0, headRows[Math.Min(from + i + k, last)]) * size);
        }
    }

    // Each relation's score grows by the numbers of the dependent in their order; the last one is 1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fold(int* sums, float scale, float* dependent, int group, float* scores)
    {
        for (int i = 0; i < IntegerKernel.Outputs; i += Elementwise.Width)
        {
            int output = (group * IntegerKernel.Outputs) + i, number = output / width;
            if (number > size) return;
            var value = Vector256.ConvertToSingle(Vector256.Load(sums + i)) * (Vector256.Load(weights.Scales + output) * scale);
            value += Vector256.Load(bias.Pointer + output);
            float* score = scores + (output % width);
            (Vector256.Load(score) + (value * (number == size ? 1f : dependent[number]))).Store(score);
        }
    }

    private int Best(float* scores)
    {
        int best = root == 0 ? 1 : 0;
        for (int i = best + 1; i < relations; i++)
        {
            if (i != root && scores[i] > scores[best]) best = i;
        }

        return best;
    }
}
