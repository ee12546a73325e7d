namespace Rapporteur.Text;

/// <summary>What language a text seems to be in.</summary>
/// <param name="Code">
/// BCP 47: <c>en</c>, <c>fr</c>, …; <c>und-Cyrl</c> where only the letters are known; <c>und</c> where the text is too
/// short or too mixed to tell.
/// </param>
/// <param name="Name">The language's name in English, or what is known of it; empty for <c>und</c>.</param>
/// <param name="Confidence">From 0 to 1, in hundredths: the share of the evidence that speaks for it.</param>
public readonly record struct LanguageGuess(string Code, string Name, double Confidence)
{
    /// <summary>Nothing is known.</summary>
    public static LanguageGuess Unknown { get; } = new("und", "", 0);

    /// <summary>Whether the text is known not to be English. Such a text is not read; where it cannot be told, it is.</summary>
    public bool IsForeign => Code is not ("en" or "und");
}
