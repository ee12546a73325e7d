namespace Rapporteur.Syntax.Layers;

/// <summary>Tells the second layer what the first one guesses of each word's universal tag.</summary>
internal sealed unsafe class TagFeed
{
    private readonly TagScorer guesses;
    private readonly int kind, tags, size;
    private readonly float[] embedding;

    /// <param name="model">The file.</param>
    /// <param name="guesses">What scored the guesses.</param>
    /// <param name="kind">Their place among its kinds.</param>
    public TagFeed(ModelFile model, TagScorer guesses, int kind)
    {
        (this.guesses, this.kind) = (guesses, kind);
        (tags, size, embedding) = (model.Vocabulary.Upos.Length, model.Shape.TagSize, model["tag.embedding"].ToFloats());
    }

    /// <summary>Writes for each word the vector of its expected tag: all tags' vectors, weighted by their probabilities.</summary>
    public float* Expect(Workspace work)
    {
        int rows = work.Batch.Words;
        float* expected = work.Vectors.Grow(rows * size);
        float* chances = stackalloc float[tags];
        for (int row = 0; row < rows; row++)
        {
            Softmax(guesses.Of(work, row, kind), chances);
            for (int i = 0; i < size; i++)
            {
                float sum = 0;
                for (int tag = 0; tag < tags; tag++) sum += chances[tag] * embedding[(tag * size) + i];
                expected[(row * size) + i] = sum;
            }
        }

        return expected;
    }

    private static void Softmax(ReadOnlySpan<float> scores, float* chances)
    {
        float sum = 0, best = scores[TagScorer.Best(scores)];
        for (int tag = 0; tag < scores.Length; tag++) sum += chances[tag] = Elementwise.Exp(scores[tag] - best);
        for (int tag = 0; tag < scores.Length; tag++) chances[tag] /= sum;
    }
}
