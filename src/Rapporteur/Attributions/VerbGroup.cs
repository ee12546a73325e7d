namespace Rapporteur.Attributions;

/// <summary>A cue verb with the auxiliaries, negation and adverbs before it.</summary>
/// <param name="Start">Its first atom.</param>
/// <param name="Shape">How the verb is used.</param>
/// <param name="Negated">Whether it is denied: "did not say".</param>
/// <param name="Willed">Whether it is said of the speaker's will: "would not say".</param>
/// <param name="Possible">Whether it is only possible: "may say".</param>
internal readonly record struct VerbGroup(int Start, VerbShape Shape, bool Negated, bool Willed, bool Possible);
