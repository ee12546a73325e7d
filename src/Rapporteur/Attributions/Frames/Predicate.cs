namespace Rapporteur.Attributions.Frames;

/// <summary>A cue verb, noun or adjective with the words that go with it before it.</summary>
/// <param name="Head">The word itself.</param>
/// <param name="First">The first of its auxiliaries, negation and adverbs.</param>
/// <param name="Outer">The verb whose subject it takes: itself, or the one that it continues ("began to say").</param>
/// <param name="Passive">Whether its subject is what is spoken of.</param>
/// <param name="Polarity">Whether the saying took place.</param>
internal readonly record struct Predicate(int Head, int First, int Outer, bool Passive, Polarity Polarity);
