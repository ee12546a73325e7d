namespace Rapporteur.Workshop.Training;

/// <summary>score(r, d, h) = (d, 1) · weight[r] · (h, 1), for a word and one head of it.</summary>
internal sealed class LabelScorer(Weights weights)
{
    private readonly Parameter root = weights["label.root"], weight = weights["label.weight"];
    private readonly Panels packed = new();
    private readonly int size = weights.Shape.LabelSize, wide = weights.Shape.LabelSize + 1, relations = weights.Vocabulary.Relations.Length;
    private float[] own = [], head = [], mixed = [], dMixed = [], dOwn = [], dHead = [];

    /// <summary>Scores of all relations, a row a word.</summary>
    /// <param name="headRow">Row of each word's head; -1 for the root.</param>
    public void Forward(Batch batch, float[] dependents, float[] heads, int[] headRow, float[] scores)
    {
        int block = wide * wide, rows = batch.Rows;
        if (own.Length < rows * wide) (own, head, mixed, dMixed, dOwn, dHead) = (Rows(rows), Rows(rows), Rows(relations * rows), Rows(rows), Rows(rows), Rows(rows));
        for (int row = 0; row < rows; row++)
        {
            dependents.AsSpan(row * size, size).CopyTo(own.AsSpan(row * wide));
            (headRow[row] < 0 ? root.Value : heads.AsSpan(headRow[row] * size, size)).CopyTo(head.AsSpan(row * wide));
            own[(row * wide) + size] = head[(row * wide) + size] = 1;
        }

        mixed.AsSpan(0, relations * rows * wide).Clear();
        for (int r = 0; r < relations; r++)
        {
            var product = mixed.AsSpan(r * rows * wide, rows * wide);
            Gemm.Add(own, wide, 1, packed.Pack(weight.Value.AsSpan(r * block, block), wide, wide, wide, 1), product, wide, rows);
            for (int row = 0; row < rows; row++)
                scores[(row * relations) + r] = Vectors.Dot(product.Slice(row * wide, wide), head.AsSpan(row * wide, wide));
        }
    }

    public void Backward(Batch batch, float[] dScores, int[] headRow, float[] dDependents, float[] dHeads, float[][] gradients)
    {
        int block = wide * wide, rows = batch.Rows;
        dOwn.AsSpan(0, rows * wide).Clear();
        dHead.AsSpan(0, rows * wide).Clear();
        for (int r = 0; r < relations; r++)
        {
            dMixed.AsSpan(0, rows * wide).Clear();
            for (int row = 0; row < rows; row++)
            {
                float d = dScores[(row * relations) + r];
                Vectors.AddScaled(dHead.AsSpan(row * wide, wide), mixed.AsSpan(((r * rows) + row) * wide, wide), d);
                Vectors.AddScaled(dMixed.AsSpan(row * wide, wide), head.AsSpan(row * wide, wide), d);
            }

            Gemm.Add(own, 1, wide, packed.Pack(dMixed, rows, wide, wide, 1), gradients[weight.Index].AsSpan(r * block, block), wide, wide);
            Gemm.Add(dMixed, wide, 1, packed.Pack(weight.Value.AsSpan(r * block, block), wide, wide, 1, wide), dOwn, wide, rows);
        }

        for (int row = 0; row < rows; row++)
        {
            Vectors.Add(dDependents.AsSpan(row * size, size), dOwn.AsSpan(row * wide, size));
            var target = headRow[row] < 0 ? gradients[root.Index] : dHeads.AsSpan(headRow[row] * size, size);
            Vectors.Add(target, dHead.AsSpan(row * wide, size));
        }
    }

    private float[] Rows(int rows) => new float[rows * wide * 5 / 4];
}
