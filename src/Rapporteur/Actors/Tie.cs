using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>What a noun of kinship, friendship or membership tells.</summary>
/// <param name="Type">What kind of tie.</param>
/// <param name="Gender">What it tells of the one that it is said of.</param>
internal sealed record Tie(RelationType Type, Gender Gender);
