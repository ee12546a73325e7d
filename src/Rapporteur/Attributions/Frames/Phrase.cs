namespace Rapporteur.Attributions.Frames;

/// <summary>Words of a sentence, from the first to the last, both included.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="Last">Index of the last; before the first where there are none.</param>
internal readonly record struct Phrase(int First, int Last)
{
    /// <summary>No words.</summary>
    public static Phrase None { get; } = new(0, -1);

    /// <summary>Whether it holds no word.</summary>
    public bool IsEmpty => Last < First;

    /// <summary>Whether it holds a word.</summary>
    public bool Holds(int i) => First <= i && i <= Last;
}
