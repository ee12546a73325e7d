namespace Rapporteur.Attributions;

/// <summary>How far a cue vouches for the content.</summary>
internal enum CueStrength
{
    /// <summary>As one says anything.</summary>
    Plain,

    /// <summary>With a reserve, the speaker's or the reporter's: "hinted", "alleged".</summary>
    Weak,

    /// <summary>With force: "insisted", "confirmed".</summary>
    Strong,
}
