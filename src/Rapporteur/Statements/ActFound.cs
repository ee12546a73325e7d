using Rapporteur.Attributions;

namespace Rapporteur.Statements;

/// <summary>What a speaker does.</summary>
/// <param name="Act">The speech act.</param>
/// <param name="Strength">How far the cue vouches for the content; nothing where there is no cue.</param>
/// <param name="Rule">Id of the rule that told.</param>
internal readonly record struct ActFound(SpeechAct Act, Strength? Strength, string Rule);
