using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>Who publishes news: an agency, a newspaper, a broadcaster.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kinds">What it is: <see cref="OutletKind"/>.</param>
/// <param name="Country">ISO 3166-1 alpha-3; null where it is of several or of none.</param>
/// <param name="IsWord">Whether the name is an ordinary word as well, so that it needs more evidence.</param>
internal sealed record Outlet(string Name, ImmutableArray<OutletKind> Kinds, string? Country, bool IsWord)
{
    /// <summary>Whether it supplies others with news.</summary>
    public bool IsAgency => Kinds.Contains(OutletKind.Agency);
}
