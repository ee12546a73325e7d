using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Workshop.Training;

/// <summary>Universal and Penn tags, each from a word's state in the first layer.</summary>
internal sealed class TagHeads(Weights weights)
{
    private readonly Dense upos = new(weights, "upos", rectified: false), xpos = new(weights, "xpos", rectified: false);
    private float[] xposProbabilities = [];

    /// <summary>Probabilities of the universal tags after <see cref="Forward"/>; their gradient during <see cref="Learn"/>.</summary>
    public float[] UposProbabilities { get; private set; } = [];

    public void Forward(Lesson lesson, float[] states)
    {
        (UposProbabilities, xposProbabilities) = (lesson.Take(upos.Size), lesson.Take(xpos.Size));
        upos.Forward(states, lesson.Rows, UposProbabilities);
        xpos.Forward(states, lesson.Rows, xposProbabilities);
        Softmax.Normalise(UposProbabilities, lesson.Rows, upos.Size);
        Softmax.Normalise(xposProbabilities, lesson.Rows, xpos.Size);
    }

    /// <summary>The most probable tags, one of each kind a row.</summary>
    public (int[] Upos, int[] Xpos) Best(int rows) => (Softmax.Best(UposProbabilities, rows, upos.Size), Softmax.Best(xposProbabilities, rows, xpos.Size));

    /// <summary>Adds to the gradient of the states, and gives the losses.</summary>
    /// <param name="dScores">Gradient of the scores of the universal tags that comes from elsewhere; empty for none.</param>
    public (double Upos, double Xpos) Learn(Lesson lesson, float[] states, float[] dStates, float[] dScores)
    {
        double uposLoss = Softmax.Loss(lesson, UposProbabilities, upos.Size, static (EncodedSentence sentence) => sentence.Upos);
        if (dScores.Length > 0) Vectors.Add(UposProbabilities, dScores.AsSpan(0, lesson.Rows * upos.Size));
        double xposLoss = Softmax.Loss(lesson, xposProbabilities, xpos.Size, static (EncodedSentence sentence) => sentence.Xpos);
        upos.Backward(states, lesson.Rows, [], UposProbabilities, dStates, lesson.Gradients);
        xpos.Backward(states, lesson.Rows, [], xposProbabilities, dStates, lesson.Gradients);
        return (uposLoss, xposLoss);
    }
}
