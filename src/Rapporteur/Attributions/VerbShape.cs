namespace Rapporteur.Attributions;

/// <summary>How a verb is used.</summary>
internal enum VerbShape
{
    /// <summary>Not as a verb that makes an attribution here.</summary>
    None,

    /// <summary>With a subject: "said", "has said", "did not say".</summary>
    Finite,

    /// <summary>saying</summary>
    Gerund,

    /// <summary>to say</summary>
    Infinitive,

    /// <summary>was told</summary>
    Passive,
}
