namespace Rapporteur.Workshop.Training;

/// <summary>Both directions of one layer, side by side, with dropout of what goes on to the next word and of what leaves.</summary>
/// <param name="weights">Of the network.</param>
/// <param name="settings">The chances of dropout.</param>
/// <param name="layer">From 0.</param>
internal sealed class LstmLayer(Weights weights, TrainingSettings settings, int layer)
{
    private readonly LstmDirection forward = new(weights, $"lstm{layer + 1}.forward", reversed: false);
    private readonly LstmDirection backward = new(weights, $"lstm{layer + 1}.backward", reversed: true);
    private readonly int width = weights.Shape.InputOf(layer), hidden = weights.Shape.Hidden;
    private float[] input = [], forwardMask = [], backwardMask = [], outputMask = [];

    /// <summary>The states: a row a word, forward first.</summary>
    /// <param name="x">The input; kept for <see cref="Backward"/>.</param>
    public float[] Forward(Lesson lesson, float[] x)
    {
        input = x;
        var states = lesson.Take(2 * hidden);
        (forwardMask, backwardMask) = (lesson.Mask(hidden, settings.RecurrentDropout), lesson.Mask(hidden, settings.RecurrentDropout));
        forward.Forward(lesson.Batch, x, width, states, 0, 2 * hidden, forwardMask);
        backward.Forward(lesson.Batch, x, width, states, hidden, 2 * hidden, backwardMask);
        outputMask = lesson.Mask(2 * hidden, settings.LayerDropout);
        Dropout.Apply(lesson.Batch, states, 2 * hidden, outputMask);
        return states;
    }

    /// <summary>The gradient of the input.</summary>
    /// <param name="dStates">That of the states; spoilt.</param>
    public float[] Backward(Lesson lesson, float[] dStates)
    {
        Dropout.Apply(lesson.Batch, dStates, 2 * hidden, outputMask);
        var dInput = lesson.Take(width);
        forward.Backward(lesson.Batch, input, width, dInput, dStates, 0, 2 * hidden, forwardMask, lesson.Gradients);
        backward.Backward(lesson.Batch, input, width, dInput, dStates, hidden, 2 * hidden, backwardMask, lesson.Gradients);
        return dInput;
    }
}
