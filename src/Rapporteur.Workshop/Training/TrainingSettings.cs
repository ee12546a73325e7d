namespace Rapporteur.Workshop.Training;

/// <summary>How a network is trained.</summary>
internal sealed record TrainingSettings
{
    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 20;

    /// <summary>Words of a step, about.</summary>
    public int StepWords { get; init; } = 1000;

    /// <summary>Each step's sentences are dealt to so many passes, and their gradients added in order.</summary>
    public int Shards { get; init; } = 2;

    /// <summary>Threads at most; the result does not depend on it.</summary>
    public int Threads { get; init; } = 2;

    public float Rate { get; init; } = 2.5e-3f;

    /// <summary>Share of the steps after which the rate falls in a straight line to nothing.</summary>
    public float Constant { get; init; } = 0.4f;

    public float WordDropout { get; init; } = 0.15f;

    public float FeatureDropout { get; init; } = 0.1f;

    /// <summary>Dropout of what enters and leaves the layers, the same for all words of a sentence.</summary>
    public float InputDropout { get; init; } = 0.25f;

    public float LayerDropout { get; init; } = 0.33f;

    public float RecurrentDropout { get; init; } = 0.2f;

    public float HeadDropout { get; init; } = 0.33f;

    public float Smoothing { get; init; } = 0.03f;

    /// <summary>Decay of the averaged weights, which are those that are kept.</summary>
    public float Averaging { get; init; } = 0.999f;

    /// <summary>Largest length of the whole gradient.</summary>
    public float Clip { get; init; } = 5;

    /// <summary>Share of the sentences that are read in capitals, in title case, or in small letters.</summary>
    public float CaseShare { get; init; } = 0.04f;
}
