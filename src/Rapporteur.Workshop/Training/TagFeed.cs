namespace Rapporteur.Workshop.Training;

/// <summary>Feeds the second layer with a word's state and, after it, the vector of its tag: the mean of all tags' vectors by their probabilities.</summary>
internal sealed class TagFeed(Weights weights)
{
    private readonly int states = 2 * weights.Shape.Hidden, size = weights.Shape.TagSize, tags = weights.Vocabulary.Upos.Length;
    private readonly Parameter? table = weights.Shape.TagSize > 0 ? weights["tag.embedding"] : null;

    /// <summary>The second layer's input: the states themselves where no tags are fed.</summary>
    public float[] Forward(Lesson lesson, float[] states, float[] probabilities)
    {
        if (table is null) return states;
        int width = this.states + size;
        var input = lesson.Take(width);
        for (int row = 0; row < lesson.Rows; row++)
        {
            states.AsSpan(row * this.states, this.states).CopyTo(input.AsSpan(row * width));
            var target = input.AsSpan((row * width) + this.states, size);
            for (int tag = 0; tag < tags; tag++) Vectors.AddScaled(target, VectorOf(table.Value, tag), probabilities[(row * tags) + tag]);
        }

        return input;
    }

    /// <summary>The gradients of the states and of the tags' scores; the latter is empty where no tags are fed.</summary>
    public (float[] States, float[] Scores) Backward(Lesson lesson, float[] dInput, float[] probabilities)
    {
        if (table is null) return (dInput, []);
        int width = states + size;
        var (dStates, dScores) = (lesson.Take(states), lesson.Take(tags));
        for (int row = 0; row < lesson.Rows; row++)
        {
            dInput.AsSpan(row * width, states).CopyTo(dStates.AsSpan(row * states));
            Spread(dInput.AsSpan((row * width) + states, size), probabilities.AsSpan(row * tags, tags), dScores.AsSpan(row * tags, tags), lesson.Gradients[table.Index]);
        }

        return (dStates, dScores);
    }

    // Through the mean, and through the softmax that gave the probabilities.
    private void Spread(ReadOnlySpan<float> d, ReadOnlySpan<float> probabilities, Span<float> dScores, float[] gradient)
    {
        float mean = 0;
        for (int tag = 0; tag < tags; tag++)
        {
            dScores[tag] = Vectors.Dot(VectorOf(table!.Value, tag), d);
            mean += probabilities[tag] * dScores[tag];
            Vectors.AddScaled(VectorOf(gradient, tag), d, probabilities[tag]);
        }

        for (int tag = 0; tag < tags; tag++) dScores[tag] = probabilities[tag] * (dScores[tag] - mean);
    }

    private Span<float> VectorOf(float[] vectors, int tag) => vectors.AsSpan(tag * size, size);
}
