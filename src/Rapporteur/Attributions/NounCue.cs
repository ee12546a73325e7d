using System.Collections.Immutable;

namespace Rapporteur.Attributions;

/// <summary>A noun or adjective that makes attributions.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Act">What one does by it.</param>
/// <param name="Strength">How far it vouches for the content.</param>
/// <param name="Frames">What it takes as content.</param>
/// <param name="Prepositions">Those that lead to content in a noun phrase.</param>
internal sealed record NounCue(
    string Lemma, SpeechAct Act, CueStrength Strength, CueFrames Frames, ImmutableArray<string> Prepositions)
{
    /// <summary>Whether a preposition leads to its content.</summary>
    public bool Takes(ReadOnlySpan<char> word)
    {
        foreach (var preposition in Prepositions)
            if (word.Equals(preposition, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
