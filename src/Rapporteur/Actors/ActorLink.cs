namespace Rapporteur.Actors;

/// <summary>Why a mention is of the same actor as another.</summary>
/// <param name="Other">The other mention's place among the mentions.</param>
/// <param name="By">Id of the rule or model.</param>
/// <param name="Reason">The reason as one would tell it.</param>
internal sealed record ActorLink(int Other, string By, string Reason);
