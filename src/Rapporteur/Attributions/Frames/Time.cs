namespace Rapporteur.Attributions.Frames;

/// <summary>Words of time that stand without a preposition.</summary>
internal static class Time
{
    /// <summary>Whether a word is the name of a day.</summary>
    public static bool IsDay(ReadOnlySpan<char> word) =>
        word.Length > 5 && word.EndsWith("day", StringComparison.Ordinal) && char.IsUpper(word[0]);
}
