namespace Rapporteur.Actors;

/// <summary>What a verb tells of an office.</summary>
/// <param name="Particle">The word before the title; empty for none.</param>
/// <param name="IsOfObject">Whether who has it is acted on: "they named her chairwoman", "she was named
/// chairwoman".</param>
/// <param name="Status">How the office stands after it; nothing where the tense tells.</param>
internal sealed record RoleVerb(string Particle, bool IsOfObject, RoleStatus? Status);
