namespace Rapporteur.Syntax.Layers;

/// <summary>
/// Scores each word by what the network's two layers show of it, through one hidden layer: a further question that is
/// asked of the network while its numbers are at hand.
/// </summary>
internal sealed unsafe class StateHead
{
    private readonly DenseLayer first, second, output;

    /// <param name="hidden">Rows: the hidden layer's numbers, a multiple of 8; columns: what both layers show, the first one's first.</param>
    /// <param name="hiddenBias">As many as rows.</param>
    /// <param name="scores">Rows: the answers; columns: the hidden layer's numbers.</param>
    /// <param name="scoreBias">As many as answers.</param>
    public StateHead(Tensor hidden, Tensor hiddenBias, Tensor scores, Tensor scoreBias)
    {
        var rows = Rows(hidden);
        first = new DenseLayer(new PackedWeights(rows, 0, hidden.Columns / 2), hiddenBias.Floats);
        second = new DenseLayer(new PackedWeights(rows, hidden.Columns / 2, hidden.Columns / 2), []);
        output = new DenseLayer(new PackedWeights(Rows(scores), 0, scores.Columns), scoreBias.Floats);
        (Hidden, Answers) = (hidden.Rows, scores.Rows);
    }

    /// <summary>Number of scores a word.</summary>
    public int Answers { get; }

    private int Hidden { get; }

    /// <summary>From one word's scores to the next one's in <see cref="Workspace.HeadScores"/>.</summary>
    public int Stride => output.Outputs;

    /// <summary>Leaves the scores of all words of a batch, by row, in <see cref="Workspace.HeadScores"/>.</summary>
    /// <param name="work">A network of two layers has just run in it.</param>
    public void Score(Workspace work)
    {
        int rows = work.Batch.Words;
        float* hidden = work.HeadHidden.Grow(rows * first.Outputs);
        first.Apply(work.Shown[0].Pointer, first.Inputs, work.ShownScales.Pointer, rows, hidden);
        second.Apply(work.Shown[1].Pointer, second.Inputs, work.ShownScales.Pointer, rows, hidden, DenseKind.Added);
        Elementwise.Rectify(hidden, rows * first.Outputs);
        work.QuantiseRows(hidden, first.Outputs, Hidden, rows, output.Limit);
        output.Apply(work.Whole.Pointer, Hidden, work.Scales.Pointer, rows, work.HeadScores.Grow(rows * output.Outputs));
    }

    private static WeightRow[] Rows(Tensor tensor)
    {
        var bytes = tensor.InRoundedBytes();
        return [.. Enumerable.Range(0, tensor.Rows).Select(row => new WeightRow(bytes, row))];
    }
}
