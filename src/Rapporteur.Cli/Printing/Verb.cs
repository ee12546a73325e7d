using Rapporteur.Attributions;

namespace Rapporteur.Cli.Printing;

/// <summary>A speech act as the verb of a sentence, in the present, so that polarity shows.</summary>
internal static class Verb
{
    /// <summary>The act as "warns", "does not say", "refuses to confirm", "may say"; after several, "warn", "do not say".</summary>
    /// <param name="act">A code of the closed list: <c>warn</c>.</param>
    /// <param name="polarity">Whether the saying took place.</param>
    /// <param name="speaker">Who spoke, by name or by the words of the source.</param>
    /// <param name="number">How many they are, where that is told.</param>
    public static string Of(string act, Polarity polarity, string speaker, int? number = null)
    {
        bool isSeveral = number is { } told ? told > 1 : IsSeveral(speaker);
        return polarity switch
        {
            Polarity.Negated => $"{(isSeveral ? "do" : "does")} not {act}",
            Polarity.Refused when act is not ("refuse" or "reject" or "deny") => $"{(isSeveral ? "refuse" : "refuses")} to {act}",
            Polarity.Hypothetical => $"may {act}",
            Polarity.Ordered => $"{(isSeveral ? "are" : "is")} told to {act}",
            _ => isSeveral ? act : ThirdPerson(act),
        };
    }

    // By its looks, as no grammar is known here: a pronoun, or common nouns the last of which seems a plural.
    private static bool IsSeveral(string speaker)
    {
        var words = speaker.Split(' ').TakeWhile((word, i) => i == 0 || !EndsPhrase(word)).ToArray();
        if (words is [var word]) return word.ToLowerInvariant() is "i" or "we" or "you" or "they" || IsPlural(word);
        return !words.Skip(1).Any(word => word.Length > 0 && char.IsUpper(word[0])) && IsPlural(words[^1]);
    }

    // "officials who spoke on condition of anonymity" are officials.
    private static bool EndsPhrase(string word) => word is "who" or "that" or "which" or "whose"
        or "of" or "in" or "at" or "from" or "with" or "for" or "to" or "on" or "by" or "near";

    private static bool IsPlural(string word) =>
        word.Length > 3 && char.IsLower(word[0]) && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’');

    private static string ThirdPerson(string verb) =>
        verb.EndsWith('y') && verb is not [.., 'a' or 'e' or 'o' or 'u', 'y'] ? $"{verb[..^1]}ies"
        : verb is [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] ? $"{verb}es"
        : $"{verb}s";
}
