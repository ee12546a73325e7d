namespace Rapporteur.Attributions;

/// <summary>How the content is given.</summary>
public enum AttributionKind
{
    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>Wholly between quotation marks.</summary>
    Direct,

    /// <summary>Partly between quotation marks.</summary>
    Mixed,
}
