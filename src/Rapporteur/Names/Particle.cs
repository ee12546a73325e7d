namespace Rapporteur.Names;

/// <summary>A small word within names: "bin", "al", "van", "Jr".</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Key">What forms that count as one share.</param>
/// <param name="Gender">What it tells of the bearer.</param>
internal sealed record Particle(ParticleKind Kind, string Key, Gender Gender);
