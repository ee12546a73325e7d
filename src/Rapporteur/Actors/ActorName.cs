namespace Rapporteur.Actors;

/// <summary>One of an actor's names.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Kind">How it stands to the others.</param>
/// <param name="Reason">Why it was tied to them; nothing where that is plain.</param>
public sealed record ActorName(string Text, ActorNameKind Kind, string? Reason);
