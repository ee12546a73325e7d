namespace Rapporteur.Statements;

/// <summary>What kind of word carries a cue.</summary>
internal enum CueKind
{
    /// <summary>No word: a colon, a dash, or nothing at all.</summary>
    Mark,

    /// <summary>A verb.</summary>
    Verb,

    /// <summary>A noun: "her warning that".</summary>
    Noun,

    /// <summary>An adjective: "is convinced that".</summary>
    Adjective,

    /// <summary>An adverb of hearsay: "reportedly".</summary>
    Adverb,

    /// <summary>"according to" and its kin.</summary>
    According,
}
