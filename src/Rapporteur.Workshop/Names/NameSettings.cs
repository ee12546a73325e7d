namespace Rapporteur.Workshop.Names;

/// <summary>How the recogniser of names is trained.</summary>
internal sealed record NameSettings
{
    public int Seed { get; init; } = 1;

    /// <summary>Threads at most; the result does not depend on it.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>Recognisers that are trained each from its own start; what ships is their mean.</summary>
    public int Members { get; init; } = 4;

    public int Epochs { get; init; } = 10;

    /// <summary>Numbers of a member's hidden layer; a multiple of 32.</summary>
    public int Hidden { get; init; } = 64;

    /// <summary>Rows of the table of features; a power of two.</summary>
    public int Rows { get; init; } = 262_144;

    /// <summary>Words of a step, about.</summary>
    public int StepWords { get; init; } = 400;

    public float Rate { get; init; } = 1.5e-3f;

    /// <summary>Rate of the features' weights (AdaGrad).</summary>
    public float FeatureRate { get; init; } = 0.08f;

    /// <summary>What a feature's weights lose each time they are changed, times the rate.</summary>
    public float FeatureDecay { get; init; } = 1e-4f;

    public float StateDropout { get; init; } = 0.2f;

    public float HiddenDropout { get; init; } = 0.3f;

    public float FeatureDropout { get; init; } = 0.1f;

    /// <summary>Share of the sentences that are learnt from once more, written another way.</summary>
    public double CaseShare { get; init; } = 0.15;

    /// <summary>How often each document is learnt from once more with other names in it.</summary>
    public int Copies { get; init; } = 2;

    /// <summary>How much such a copy counts.</summary>
    public float CopyWeight { get; init; } = 0.4f;

    /// <summary>What "outside of names" gains in the end: a name that is missed does less harm than one that is none.</summary>
    public float Lean { get; init; } = 0.23f;
}
