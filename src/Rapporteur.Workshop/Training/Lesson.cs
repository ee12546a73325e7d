namespace Rapporteur.Workshop.Training;

/// <summary>What one pass works on and with.</summary>
/// <param name="Batch">The sentences.</param>
/// <param name="Scale">What each word's loss counts.</param>
/// <param name="Random">Of dropout; null for none. All parts of the network draw from it, in the order of the pass.</param>
/// <param name="Smoothing">See <see cref="Softmax.Loss(Span{float}, int, float, float)"/>.</param>
/// <param name="Scratch">Gives arrays that last as long as the pass.</param>
/// <param name="Gradients">Of all parameters, by index; the pass adds to them.</param>
internal sealed record Lesson(Batch Batch, float Scale, Random? Random, float Smoothing, Scratch Scratch, float[][] Gradients)
{
    /// <summary>Words of the batch.</summary>
    public int Rows => Batch.Rows;

    /// <summary>Draws a mask with a row for each sentence; empty where there is no dropout.</summary>
    public float[] Mask(int width, float chance) => Dropout.Mask(Scratch, Batch.Sentences.Length, width, chance, Random);

    /// <summary>A matrix of zeros with a row for each word.</summary>
    public float[] Take(int width) => Scratch.Take(Rows * width);
}
