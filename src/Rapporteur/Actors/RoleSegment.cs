namespace Rapporteur.Actors;

/// <summary>A title among the words of a sentence.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="IsOffice">Whether it is an office, which is held in something.</param>
internal sealed record RoleSegment(int First, int Last, bool IsOffice)
{
    /// <summary>What words beside it tell of it.</summary>
    public RoleStatus? Status { get; set; }

    /// <summary>The mention of whose office it is; −1 for none.</summary>
    public int Organisation { get; set; } = -1;

    /// <summary>The state whose office it is, ISO 3166-1 alpha-3.</summary>
    public string? Country { get; set; }
}
