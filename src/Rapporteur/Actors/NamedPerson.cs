using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>A person with a name of two words or more, while names are tied.</summary>
internal sealed class NamedPerson
{
    /// <summary>The first mention by that name: it stands for the person.</summary>
    public required int First { get; init; }

    /// <summary>The fullest name.</summary>
    public required PersonName Name { get; set; }

    /// <summary>What the name or a title tells.</summary>
    public Gender Gender { get; set; }

    /// <summary>The title printed before a full name, its last word in small letters: "general".</summary>
    public string? Title { get; set; }

    /// <summary>The last mention so far.</summary>
    public int Last { get; set; } = -1;

    /// <summary>The last mention by a full name so far.</summary>
    public int LastFull { get; set; } = -1;

    /// <summary>Whether the person was named so far only in passing, as somebody's kin: "the son of Abel
    /// Marin".</summary>
    public bool IsInPassing { get; set; } = true;

    /// <summary>The family name, folded; nothing where there is none.</summary>
    public string? Family => Name.First(NamePartKind.Family) ?? Name.First(NamePartKind.Nisba);
}
