using System.Collections.Immutable;

namespace Rapporteur.Attributions;

/// <summary>A word that can be a form of a cue.</summary>
/// <param name="Forms">Which forms it can be.</param>
/// <param name="Senses">The cues that it can belong to, those with the longest particle first.</param>
internal sealed record CueWord(CueForms Forms, ImmutableArray<Cue> Senses);
