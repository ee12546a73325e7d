namespace Rapporteur.Places;

/// <summary>What a text must do to mean a place by a name.</summary>
[Flags]
internal enum NameTraits
{
    /// <summary>Begin it with a capital.</summary>
    None = 0,

    /// <summary>Write it in capitals: "US", "DRC".</summary>
    Capitals = 1,

    /// <summary>Show that a place is meant ("in Reading"): persons or things have that name too.</summary>
    Shared = 2,

    /// <summary>End it with a stop: "Miss.", which is a word without it.</summary>
    Stop = 4,
}
