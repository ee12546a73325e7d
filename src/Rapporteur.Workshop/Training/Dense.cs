namespace Rapporteur.Workshop.Training;

/// <summary>y = x · weightᵀ + bias, rectified where asked.</summary>
internal sealed class Dense(Weights weights, string name, bool rectified)
{
    private readonly Parameter weight = weights[name + ".weight"], bias = weights[name + ".bias"];
    private readonly Panels packed = new();

    public int Size => weight.Rows;

    public void Forward(float[] x, int rows, float[] y)
    {
        for (int r = 0; r < rows; r++) bias.Value.CopyTo(y, r * Size);
        Gemm.Add(x, weight.Columns, 1, packed.Pack(weight.Value, weight.Columns, Size, 1, weight.Columns), y, Size, rows);
        if (!rectified) return;
        var used = y.AsSpan(0, rows * Size);
        for (int i = 0; i < used.Length; i++) used[i] = Math.Max(0, used[i]);
    }

    /// <param name="y">What <see cref="Forward"/> gave.</param>
    /// <param name="dy">Its gradient; spoilt.</param>
    public void Backward(float[] x, int rows, float[] y, float[] dy, float[] dx, float[][] gradients)
    {
        if (rectified)
        {
            for (int i = 0; i < rows * Size; i++) dy[i] = y[i] > 0 ? dy[i] : 0;
        }

        Gemm.Add(dy, 1, Size, packed.Pack(x, rows, weight.Columns, weight.Columns, 1), gradients[weight.Index], weight.Columns, Size);
        for (int r = 0; r < rows; r++) Vectors.Add(gradients[bias.Index], dy.AsSpan(r * Size, Size));
        Gemm.Add(dy, Size, 1, packed.Pack(weight.Value, Size, weight.Columns, weight.Columns, 1), dx, weight.Columns, rows);
    }
}
