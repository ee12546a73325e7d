namespace Rapporteur.Text;

/// <summary>What must follow an abbreviation for the stop after it to be its own.</summary>
internal enum AbbreviationStop
{
    /// <summary>Anything: it is no word without its stop.</summary>
    Always,

    /// <summary>Anything; and before a capital no sentence ends after it: "Gen.", "Mrs."</summary>
    Title,

    /// <summary>A capital or a digit.</summary>
    BeforeName,

    /// <summary>A digit.</summary>
    BeforeNumber,
}
