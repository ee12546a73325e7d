namespace Rapporteur.Workshop.Sentences;

/// <summary>A gap between two words of a treebank.</summary>
/// <param name="Features">Numbers of its features.</param>
/// <param name="IsEnd">Whether a sentence ends in it.</param>
internal readonly record struct GapSample(int[] Features, bool IsEnd);
