namespace Rapporteur.Attributions.Frames;

/// <summary>Words of time that stand without a preposition.</summary>
internal static class Time
{
    /// <summary>Whether a word is the name of a day.</summary>
    public static bool IsDay(ReadOnlySpan<char> word) =>
        word.Length > 5 && word.EndsWith("day", StringComparison.Ordinal) && char.IsUpper(word[0]);

    /// <summary>Whether a phrase says when: "earlier Monday", "last month".</summary>
    public static bool IsPhrase(SentenceView view, int noun) => IsDay(view.Form(noun)) && view[noun].Upos is "PROPN"
        || view[noun].Upos is "NOUN" && view.Left(noun) == noun - 1 && view[noun - 1].Lemma is "last" or "next"
            && view.Right(noun) == noun
        && view[noun].Lemma is "week" or "month" or "year" or "night" or "spring" or "summer" or "fall" or "autumn"
            or "winter";
}
