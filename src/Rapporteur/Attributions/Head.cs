namespace Rapporteur.Attributions;

/// <summary>A cue verb in its place: its group, its source, and on which side its content stands.</summary>
/// <param name="Verb">The verb's atom.</param>
/// <param name="Group">The words before it.</param>
/// <param name="Subject">Its source.</param>
/// <param name="Follows">Whether the content stands before it: "The dam leaks, Ruiz said."</param>
/// <param name="After">The first atom after the verb, and after the source where that follows the verb.</param>
/// <param name="Clause">The first atom of its clause.</param>
internal readonly record struct Head(int Verb, VerbGroup Group, Subject Subject, bool Follows, int After, int Clause);
