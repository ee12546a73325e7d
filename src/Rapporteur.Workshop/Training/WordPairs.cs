namespace Rapporteur.Workshop.Training;

/// <summary>Turns the last layer's states into two vectors a word: one for it as a head, one for it as a dependent.</summary>
/// <param name="weights">Of the network.</param>
/// <param name="name"><c>arc</c> or <c>label</c>.</param>
/// <param name="chance">Of dropout.</param>
internal sealed class WordPairs(Weights weights, string name, float chance)
{
    private readonly Dense head = new(weights, name + ".head", rectified: true), dependent = new(weights, name + ".dependent", rectified: true);
    private float[] headMask = [], dependentMask = [];

    public float[] Heads { get; private set; } = [];

    public float[] Dependents { get; private set; } = [];

    /// <summary>Where the gradient of <see cref="Heads"/> is to be added.</summary>
    public float[] DHeads { get; private set; } = [];

    /// <summary>Where the gradient of <see cref="Dependents"/> is to be added.</summary>
    public float[] DDependents { get; private set; } = [];

    public void Forward(Lesson lesson, float[] states)
    {
        (Heads, Dependents) = (lesson.Take(head.Size), lesson.Take(head.Size));
        (DHeads, DDependents) = (lesson.Take(head.Size), lesson.Take(head.Size));
        head.Forward(states, lesson.Rows, Heads);
        dependent.Forward(states, lesson.Rows, Dependents);
        (headMask, dependentMask) = (lesson.Mask(head.Size, chance), lesson.Mask(head.Size, chance));
        Dropout.Apply(lesson.Batch, Heads, head.Size, headMask);
        Dropout.Apply(lesson.Batch, Dependents, head.Size, dependentMask);
    }

    public void Backward(Lesson lesson, float[] states, float[] dStates)
    {
        Dropout.Apply(lesson.Batch, DHeads, head.Size, headMask);
        Dropout.Apply(lesson.Batch, DDependents, head.Size, dependentMask);
        head.Backward(states, lesson.Rows, Heads, DHeads, dStates, lesson.Gradients);
        dependent.Backward(states, lesson.Rows, Dependents, DDependents, dStates, lesson.Gradients);
    }
}
