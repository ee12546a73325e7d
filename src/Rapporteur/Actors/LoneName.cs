using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>A person who is named by one word only.</summary>
internal sealed class LoneName
{
    /// <summary>The first mention.</summary>
    public required int First { get; init; }

    /// <summary>The name.</summary>
    public required PersonName Name { get; init; }

    /// <summary>What titles tell.</summary>
    public Gender Gender { get; set; }
}
