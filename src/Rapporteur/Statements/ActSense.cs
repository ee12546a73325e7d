using Rapporteur.Attributions;

namespace Rapporteur.Statements;

/// <summary>What a cue does in one frame.</summary>
/// <param name="Act">The speech act.</param>
/// <param name="Strength">How far it vouches for the content; nothing where the table of cues tells.</param>
internal readonly record struct ActSense(SpeechAct Act, CueStrength? Strength);
