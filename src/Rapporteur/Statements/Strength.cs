namespace Rapporteur.Statements;

/// <summary>How far a cue vouches for its content.</summary>
public enum Strength
{
    /// <summary>Not at all: "alleged", "claimed", "hinted".</summary>
    Weak,

    /// <summary>Neither way: "said".</summary>
    Plain,

    /// <summary>Fully: "insisted", "revealed".</summary>
    Strong,
}
