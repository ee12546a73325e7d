using System.Collections.Immutable;

namespace Rapporteur.Attributions;

/// <summary>A word that can be a form of a cue.</summary>
/// <param name="Forms">Which forms it can be.</param>
/// <param name="Senses">The cues that it can belong to, those with the longest particle first.</param>
internal sealed record CueWord(CueForms Forms, ImmutableArray<Cue> Senses)
{
    /// <summary>Whether any of its cues takes any of these.</summary>
    public bool CanTake(CueFrames frames)
    {
        foreach (var cue in Senses)
            if ((cue.Frames & frames) != 0) return true;
        return false;
    }
}
