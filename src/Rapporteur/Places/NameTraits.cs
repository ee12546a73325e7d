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

    /// <summary>Write it with a stop: "Miss.", "B.C.", which are other words without it.</summary>
    Stop = 4,

    /// <summary>Show beyond doubt that a place is meant: only an imported gazetteer knows it, which has towns of every name.</summary>
    Imported = 8,
}
