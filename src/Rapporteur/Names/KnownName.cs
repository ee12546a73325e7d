using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>What the lexicons know of a word that is somebody's name.</summary>
internal sealed class KnownName
{
    /// <summary>Whether it is a given name.</summary>
    public bool IsGiven { get; set; }

    /// <summary>Whether it is a given name where the family's comes first: Chinese, Korean, Vietnamese.</summary>
    public bool IsEasternGiven { get; set; }

    /// <summary>Whether it is a given name elsewhere.</summary>
    public bool IsWesternGiven { get; set; }

    /// <summary>Whether it is a family name.</summary>
    public bool IsFamily { get; set; }

    /// <summary>Whether very many bear it as family name.</summary>
    public bool IsCommon { get; set; }

    /// <summary>Whether it is an ordinary word as well.</summary>
    public bool IsWord { get; set; }

    /// <summary>Whether it comes before the given name where it is a family name: Chinese, Korean, Vietnamese.</summary>
    public bool IsFamilyFirst { get; set; }

    /// <summary>Whether it stands with another family name after it: Spanish.</summary>
    public bool IsOneOfTwo { get; set; }

    /// <summary>What the given name tells.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether the father's name follows it without a sign, and his father's: Arabic.</summary>
    public bool IsChained { get; set; }

    /// <summary>As a given name, its key and the keys of the names that it is a spelling of.</summary>
    public ImmutableArray<string> Given { get; set; } = [];

    /// <summary>As a family name, its key and the keys of the names that it is a spelling of.</summary>
    public ImmutableArray<string> Family { get; set; } = [];

    /// <summary>The keys of the names that it is short for.</summary>
    public ImmutableArray<string> Full { get; set; } = [];
}
