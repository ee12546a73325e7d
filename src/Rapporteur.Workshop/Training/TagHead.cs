using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Workshop.Training;

/// <summary>Chooses a tag for each word from its state in one layer.</summary>
/// <param name="weights">All weights.</param>
/// <param name="name">Name of its tensors.</param>
/// <param name="gold">The tags that it is to learn.</param>
internal sealed class TagHead(Weights weights, string name, Func<EncodedSentence, int[]> gold)
{
    private readonly Dense scores = new(weights, name, rectified: false);

    /// <summary>Probabilities of the tags after <see cref="Forward"/>; the gradient of their scores during <see cref="Learn"/>.</summary>
    public float[] Probabilities { get; private set; } = [];

    public void Forward(Lesson lesson, float[] states)
    {
        Probabilities = lesson.Take(scores.Size);
        scores.Forward(states, lesson.Rows, Probabilities);
        Softmax.Normalise(Probabilities, lesson.Rows, scores.Size);
    }

    /// <summary>The most probable tag of each row.</summary>
    public int[] Best(int rows) => Softmax.Best(Probabilities, rows, scores.Size);

    /// <summary>Adds to the gradient of the states, and gives the loss.</summary>
    /// <param name="dScores">Gradient of the scores that comes from elsewhere; empty for none.</param>
    public double Learn(Lesson lesson, float[] states, float[] dStates, float[] dScores)
    {
        double loss = Softmax.Loss(lesson, Probabilities, scores.Size, gold);
        if (dScores.Length > 0) Vectors.Add(Probabilities, dScores.AsSpan(0, lesson.Rows * scores.Size));
        scores.Backward(states, lesson.Rows, [], Probabilities, dStates, lesson.Gradients);
        return loss;
    }
}
