using System.Collections.Immutable;

namespace Rapporteur.Attributions;

/// <summary>A verb that makes attributions, with the particle that gives it this sense.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Particle">Words that follow it at once ("for" in "call for"); empty for none.</param>
/// <param name="Act">What one does by it.</param>
/// <param name="Strength">How far it vouches for the content.</param>
/// <param name="Frames">What it takes as content.</param>
internal sealed record Cue(
    string Lemma, ImmutableArray<string> Particle, SpeechAct Act, CueStrength Strength, CueFrames Frames);
