namespace Rapporteur.Syntax.Layers;

/// <summary>Scores the tags of one or two kinds for each word, from what one layer shows.</summary>
internal sealed unsafe class TagScorer
{
    private readonly DenseLayer scores;
    private readonly int[] starts; // of each kind among the outputs, and their end

    /// <param name="model">The file.</param>
    /// <param name="heads">Names of the kinds' tensors: <c>xpos</c>, <c>guess</c>.</param>
    public TagScorer(ModelFile model, params string[] heads)
    {
        Tensor[] weights = [.. heads.Select(head => model[$"{head}.weight"].InRoundedBytes())];
        WeightRow[] rows = [.. weights.SelectMany(tensor => Enumerable.Range(0, tensor.Rows).Select(row => new WeightRow(tensor, row)))];
        scores = new DenseLayer(new PackedWeights(rows, 0, weights[0].Columns), [.. heads.SelectMany(head => model[$"{head}.bias"].ToFloats())]);
        starts = new int[heads.Length + 1];
        for (int i = 0; i < heads.Length; i++) starts[i + 1] = starts[i] + weights[i].Rows;
    }

    /// <summary>Largest whole number that may come from below.</summary>
    public int Limit => scores.Limit;

    /// <summary>Leaves the scores of all words in <see cref="Workspace.TagScores"/>.</summary>
    public void Score(Workspace work, short* shown)
    {
        int rows = work.Batch.Words;
        scores.Apply(shown, scores.Inputs, work.ShownScales.Pointer, rows, work.TagScores.Grow(rows * scores.Outputs));
    }

    /// <summary>The scores of one word's tags of one kind.</summary>
    public ReadOnlySpan<float> Of(Workspace work, int row, int kind) =>
        new(work.TagScores.Pointer + (row * scores.Outputs) + starts[kind], starts[kind + 1] - starts[kind]);

    /// <summary>Writes the best tag of a kind for all words.</summary>
    public void Choose(Workspace work, int kind, Pinned<int> chosen)
    {
        int rows = work.Batch.Words;
        int* tags = chosen.Grow(rows);
        for (int row = 0; row < rows; row++) tags[row] = Best(Of(work, row, kind));
    }

    /// <summary>The highest score's place; of equal ones the first.</summary>
    public static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        return best;
    }
}
