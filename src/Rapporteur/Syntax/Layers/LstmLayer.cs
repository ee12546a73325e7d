namespace Rapporteur.Syntax.Layers;

/// <summary>A layer that reads the sentence in both directions; what its cells show stands side by side, forward first.</summary>
internal sealed unsafe class LstmLayer
{
    private readonly LstmDirection forward, backward;
    private readonly DenseLayer input;
    private readonly DenseLayer? tagInput;
    private readonly int hidden;

    /// <param name="model">The file.</param>
    /// <param name="layer">From 0.</param>
    /// <param name="limit">The whole number that stands for 1 in what the cells show.</param>
    public LstmLayer(ModelFile model, int layer, int limit)
    {
        hidden = model.Shape.Hidden;
        int below = layer == 0 ? model.Shape.InputSize : 2 * hidden;
        forward = Direction("forward");
        backward = Direction("backward");
        float[] bias = [.. Bias("forward"), .. Bias("backward")];
        input = new DenseLayer(Columns(0, below), bias);
        int tags = model.Shape.InputOf(layer) - below;
        if (tags > 0) tagInput = new DenseLayer(Columns(below, tags), []);

        Tensor Part(string direction, string part) => model[$"lstm{layer + 1}.{direction}.{part}"];
        LstmDirection Direction(string name) => new(Part(name, "recurrent").InRoundedBytes(), name == "backward", limit);
        PackedWeights Columns(int from, int count) => new(
            [.. LstmDirection.Rows(Part("forward", "input").InRoundedBytes()), .. LstmDirection.Rows(Part("backward", "input").InRoundedBytes())],
            from, count);

        float[] Bias(string direction)
        {
            float[] rows = Part(direction, "bias").ToFloats(), outputs = new float[rows.Length];
            for (int row = 0; row < rows.Length; row++) outputs[LstmDirection.Output(row, hidden)] = rows[row];
            return outputs;
        }
    }

    /// <summary>Numbers that come in for one word, for both directions.</summary>
    public int Width => input.Outputs;

    /// <summary>Largest whole number that may come from below.</summary>
    public int Limit => input.Limit;

    /// <summary>Multiplies what comes from below; see <see cref="DenseLayer.Apply"/>.</summary>
    public void Project(short* activations, float* scales, int rows, float* projected) =>
        input.Apply(activations, input.Inputs, scales, rows, projected);

    /// <summary>Adds what comes from the tags.</summary>
    public void AddTags(float* tags, int rows, Workspace work)
    {
        if (tagInput is null) return;
        work.QuantiseRows(tags, tagInput.Inputs, tagInput.Inputs, rows, tagInput.Limit);
        tagInput.Apply(work.Whole.Pointer, tagInput.Inputs, work.Scales.Pointer, rows, work.Projected.Pointer, DenseKind.Added);
    }

    /// <summary>Goes through the batch in both directions.</summary>
    public void Run(Workspace work, short* shown)
    {
        var batch = work.Batch;
        float* memory = work.Memory.Grow(batch.Sentences * hidden);
        short* zeros = work.Zeros.Grow(hidden);
        var inputs = (float**)work.Inputs.Pointer;
        forward.Run(batch, inputs, shown, 2 * hidden, memory, zeros);
        for (int row = 0; row < batch.Words; row++) inputs[row] += Width / 2;
        backward.Run(batch, inputs, shown + hidden, 2 * hidden, memory, zeros);
    }
}
