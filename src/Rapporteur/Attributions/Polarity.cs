namespace Rapporteur.Attributions;

/// <summary>Whether the saying took place.</summary>
public enum Polarity
{
    /// <summary>It did: "she said".</summary>
    Affirmed,

    /// <summary>It did not: "she did not say that".</summary>
    Negated,

    /// <summary>The speaker would not: "declined to comment", "refused to be drawn on".</summary>
    Refused,

    /// <summary>It may or would: "she may say", "if she says".</summary>
    Hypothetical,

    /// <summary>Somebody was told to: "ordered her to say", "must say".</summary>
    Ordered,
}
