using Rapporteur.Syntax;

namespace Rapporteur.Workshop.Training;

/// <summary>What enters the first layer: a word's own vector, the sum of its features' vectors, what its characters show.</summary>
internal sealed class InputLayer(Weights weights)
{
    private readonly Parameter words = weights["word.embedding"], features = weights["feature.embedding"];
    private readonly CharacterLayer characters = new(weights);
    private readonly NetworkShape shape = weights.Shape;
    private int[] wordAt = [], featureAt = [];

    /// <summary>Chance that a word is taken for an unknown one, whatever its frequency.</summary>
    public float WordDropout { get; init; }

    /// <summary>Chance that a feature is left out.</summary>
    public float FeatureDropout { get; init; }

    /// <param name="random">Of dropout; null outside training.</param>
    public void Forward(Batch batch, float[] x, Random? random)
    {
        int size = shape.InputSize;
        (wordAt, featureAt) = (new int[batch.Rows], new int[batch.Rows * WordFeatures.Count]);
        for (int t = 0; t < batch.First.Length; t++)
        {
            for (int s = 0; s < batch.Active[t]; s++)
            {
                int row = batch.First[t] + s;
                Choose(batch.Sentences[s], t, row, random);
                var target = x.AsSpan(row * size, size);
                words.Value.AsSpan(wordAt[row] * shape.WordSize, shape.WordSize).CopyTo(target);
                var sum = target.Slice(shape.WordSize, shape.FeatureSize);
                sum.Clear();
                foreach (int bucket in featureAt.AsSpan(row * WordFeatures.Count, WordFeatures.Count))
                {
                    if (bucket >= 0) Vectors.Add(sum, features.Value.AsSpan(bucket * shape.FeatureSize, shape.FeatureSize));
                }
            }
        }

        characters.Forward(batch, x, shape.WordSize + shape.FeatureSize, size);
    }

    public void Backward(Batch batch, float[] dx, float[][] gradients)
    {
        int size = shape.InputSize;
        for (int row = 0; row < batch.Rows; row++)
        {
            var d = dx.AsSpan(row * size, size);
            Vectors.Add(gradients[words.Index].AsSpan(wordAt[row] * shape.WordSize, shape.WordSize), d[..shape.WordSize]);
            foreach (int bucket in featureAt.AsSpan(row * WordFeatures.Count, WordFeatures.Count))
            {
                if (bucket < 0) continue;
                Vectors.Add(gradients[features.Index].AsSpan(bucket * shape.FeatureSize, shape.FeatureSize), d.Slice(shape.WordSize, shape.FeatureSize));
            }
        }

        characters.Backward(batch, dx, shape.WordSize + shape.FeatureSize, size, gradients);
    }

    private void Choose(Treebank.EncodedSentence sentence, int t, int row, Random? random)
    {
        bool drop = random is not null && random.NextSingle() < WordDropout;
        wordAt[row] = drop ? Vocabulary.UnknownWord : sentence.Words[t];
        for (int f = 0; f < WordFeatures.Count; f++)
        {
            // The first feature is the norm itself: it goes with the word.
            bool leave = random is not null && ((f == 0 && drop) || random.NextSingle() < FeatureDropout);
            featureAt[(row * WordFeatures.Count) + f] = leave ? -1 : sentence.Features[(t * WordFeatures.Count) + f];
        }
    }
}
