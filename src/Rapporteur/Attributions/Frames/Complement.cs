namespace Rapporteur.Attributions.Frames;

/// <summary>The content that a frame of a verb found.</summary>
/// <param name="Rule">Id of the frame.</param>
/// <param name="CueLast">The last word of the cue, particle included.</param>
/// <param name="Words">The content.</param>
/// <param name="More">The rest of it, where it is in two pieces.</param>
internal readonly record struct Complement(string Rule, int CueLast, Phrase Words, Phrase More);
