using Rapporteur.Attributions;

namespace Rapporteur.Statements;

/// <summary>The word that carries a cue, and the sense that it has there.</summary>
/// <param name="Word">Its place in the sentence; -1 where there is none.</param>
/// <param name="Kind">What kind of word it is.</param>
/// <param name="Act">What one does by it; nothing where no table knows it.</param>
/// <param name="Strength">How far it vouches for the content.</param>
/// <param name="Frames">What a verb in this sense takes.</param>
/// <param name="Particle">The last word of a verb's particle; the word itself where it has none.</param>
/// <param name="Passive">Whether the subject is what is spoken of.</param>
internal readonly record struct CueSense(
    int Word, CueKind Kind, SpeechAct? Act, CueStrength Strength, CueFrames Frames, int Particle, bool Passive)
{
    /// <summary>No word.</summary>
    public static CueSense None { get; } =
        new(-1, CueKind.Mark, null, CueStrength.Plain, CueFrames.None, -1, false);
}
