namespace Rapporteur.Names;

/// <summary>What a mention speaks of.</summary>
public enum MentionType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation: party, ministry, army, armed group, outlet, company.</summary>
    Organisation,

    /// <summary>A political, ethnic or religious group, or people by their origin: "Kurds", "Syrian".</summary>
    Group,

    /// <summary>A place, states and cities included.</summary>
    Location,
}
