namespace Rapporteur.Attributions;

/// <summary>Where a cue's source was found.</summary>
internal enum SubjectKind
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>A noun phrase or pronoun before the verb.</summary>
    Before,

    /// <summary>A noun phrase after the verb: ",” said Ruiz".</summary>
    After,

    /// <summary>"who" or "which" before the verb.</summary>
    Relative,

    /// <summary>The subject of an earlier verb: "… and said", ", saying".</summary>
    Shared,
}
