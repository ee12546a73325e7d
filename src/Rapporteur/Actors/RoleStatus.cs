namespace Rapporteur.Actors;

/// <summary>How a role or relation stands at the time of the report.</summary>
public enum RoleStatus
{
    /// <summary>The report does not tell.</summary>
    Unstated,

    /// <summary>It holds.</summary>
    Current,

    /// <summary>It is over: "former", "ex-", "until 2004".</summary>
    Former,

    /// <summary>It is held for a time or for another.</summary>
    Acting,

    /// <summary>It is still to begin.</summary>
    Elect,
}
