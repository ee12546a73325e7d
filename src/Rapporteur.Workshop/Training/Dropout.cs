namespace Rapporteur.Workshop.Training;

/// <summary>Masks that are the same for all words of a sentence.</summary>
internal static class Dropout
{
    /// <summary>A row a sentence, of 0 and of 1 / (1 - chance); empty where there is no dropout.</summary>
    public static float[] Mask(Scratch scratch, int sentences, int width, float chance, Random? random)
    {
        if (random is null || chance <= 0) return [];
        var mask = scratch.Take(sentences * width);
        for (int i = 0; i < sentences * width; i++) mask[i] = random.NextSingle() < chance ? 0 : 1 / (1 - chance);
        return mask;
    }

    /// <summary>Applies a mask to the rows of a batch.</summary>
    public static void Apply(Batch batch, float[] x, int width, float[] mask)
    {
        if (mask.Length == 0) return;
        for (int row = 0; row < batch.Rows; row++)
            Vectors.Multiply(x.AsSpan(row * width, width), mask.AsSpan(batch.SentenceOf[row] * width, width));
    }
}
