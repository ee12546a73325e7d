namespace Rapporteur.Syntax.Layers;

/// <summary>Chooses each word's tags, from what the first layer shows.</summary>
internal sealed unsafe class TagScorer
{
    private readonly DenseLayer scores;
    private readonly int upos, xpos, size;
    private readonly float[] embedding = [];

    public TagScorer(ModelFile model)
    {
        (upos, xpos, size) = (model.Vocabulary.Upos.Length, model.Vocabulary.Xpos.Length, model.Shape.TagSize);
        Tensor universal = model["upos.weight"].InRoundedBytes(), penn = model["xpos.weight"].InRoundedBytes();
        WeightRow[] rows = [.. Enumerable.Range(0, upos).Select(row => new WeightRow(universal, row)), .. Enumerable.Range(0, xpos).Select(row => new WeightRow(penn, row))];
        scores = new DenseLayer(new PackedWeights(rows, 0, universal.Columns), [.. model["upos.bias"].ToFloats(), .. model["xpos.bias"].ToFloats()]);
        if (size > 0) embedding = model["tag.embedding"].ToFloats();
    }

    /// <summary>Largest whole number that may come from below.</summary>
    public int Limit => scores.Limit;

    /// <summary>Writes the tags of all words.</summary>
    public void Tag(Workspace work, short* shown)
    {
        int rows = work.Batch.Words;
        float* results = work.TagScores.Grow(rows * scores.Outputs);
        scores.Apply(shown, scores.Inputs, work.ShownScales.Pointer, rows, results);
        int* universal = work.Upos.Grow(rows), penn = work.Xpos.Grow(rows);
        for (int row = 0; row < rows; row++)
        {
            var row1 = new ReadOnlySpan<float>(results + (row * scores.Outputs), upos + xpos);
            (universal[row], penn[row]) = (Best(row1[..upos]), Best(row1[upos..]));
        }
    }

    /// <summary>Writes for each word the vector of its expected universal tag: all tags' vectors, weighted by their probabilities.</summary>
    public float* Expect(Workspace work)
    {
        int rows = work.Batch.Words;
        float* expected = work.Vectors.Grow(rows * size);
        float* chances = stackalloc float[upos];
        for (int row = 0; row < rows; row++)
        {
            Softmax(work.TagScores.Pointer + (row * scores.Outputs), work.Upos.Pointer[row], chances);
            for (int i = 0; i < size; i++)
            {
                float sum = 0;
                for (int tag = 0; tag < upos; tag++) sum += chances[tag] * embedding[(tag * size) + i];
                expected[(row * size) + i] = sum;
            }
        }

        return expected;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        return best;
    }

    private void Softmax(float* row, int best, float* chances)
    {
        float sum = 0;
        for (int tag = 0; tag < upos; tag++) sum += chances[tag] = Elementwise.Exp(row[tag] - row[best]);
        for (int tag = 0; tag < upos; tag++) chances[tag] /= sum;
    }
}
