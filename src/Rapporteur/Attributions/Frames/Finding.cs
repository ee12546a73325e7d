namespace Rapporteur.Attributions.Frames;

/// <summary>What a frame found in a sentence.</summary>
/// <param name="Rule">Id of the frame.</param>
/// <param name="Source">The words that name who spoke; none where none do.</param>
/// <param name="Cue">The words that make the attribution.</param>
/// <param name="Content">What is attributed.</param>
/// <param name="More">The rest of it, where it is in two pieces.</param>
/// <param name="Polarity">Whether the saying took place.</param>
/// <param name="Points">How far it is to be trusted (<see cref="Reliability"/>).</param>
internal readonly record struct Finding(
    string Rule, Phrase Source, Phrase Cue, Phrase Content, Phrase More, Polarity Polarity, int Points);
