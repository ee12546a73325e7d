namespace Rapporteur.Workshop.Corpus;

/// <summary>How an attribution is built, as data/corpus/attributions/GUIDELINES.md tells them apart.</summary>
internal enum Construction
{
    /// <summary>All of the content stands in quotation marks.</summary>
    Direct,

    /// <summary>A part of it does.</summary>
    Mixed,

    /// <summary>A clause with "that".</summary>
    That,

    /// <summary>A clause without it, after the cue.</summary>
    Zero,

    /// <summary>The cue stands in the clause or after it.</summary>
    Parenthetical,

    /// <summary>"whether", or a question word.</summary>
    Question,

    /// <summary>"wants to", "urged them to".</summary>
    Infinitive,

    /// <summary>A verb or adjective with a noun phrase.</summary>
    Phrase,

    /// <summary>The cue is a noun.</summary>
    Nominal,

    /// <summary>"according to" and its kin.</summary>
    According,

    /// <summary>"was accused of", "is believed to".</summary>
    Passive,

    /// <summary>"reportedly", "alleged".</summary>
    Adverb,

    /// <summary>"what Ruiz calls a leak".</summary>
    Relative,

    /// <summary>A speaker's label, a headline's colon.</summary>
    Label,
}
