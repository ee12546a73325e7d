namespace Rapporteur.Cli.Printing;

/// <summary>How much is known of who spoke, in the order in which speakers are printed.</summary>
internal enum SpeakerKind
{
    /// <summary>An actor of the report.</summary>
    Actor,

    /// <summary>Somebody whom the report describes and does not name.</summary>
    Anonymous,

    /// <summary>Words of the report that are tied to no actor: a pronoun that stays open, "the figures".</summary>
    Words,

    /// <summary>A quotation that no words attribute.</summary>
    Quotation,

    /// <summary>A cue without a source: "it was reported that".</summary>
    None,
}
