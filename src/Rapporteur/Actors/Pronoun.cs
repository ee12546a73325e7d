using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>A personal pronoun.</summary>
/// <param name="Key">Its form as a subject: "he" for "himself".</param>
/// <param name="Person">1, 2 or 3.</param>
/// <param name="Number">Whether it speaks of one or of several.</param>
/// <param name="Gender">What it tells.</param>
/// <param name="Case">Its form.</param>
internal sealed record Pronoun(string Key, int Person, GrammaticalNumber Number, Gender Gender, PronounCase Case)
{
    /// <summary>The personal pronoun that a word is; null for none.</summary>
    public static Pronoun? Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 10) return null;
        Span<char> lower = stackalloc char[10];
        lower = lower[..word.ToLowerInvariant(lower)];
        foreach (var (form, pronoun) in forms)
            if (lower.SequenceEqual(form)) return pronoun;
        return null;
    }

    private static readonly (string Form, Pronoun Pronoun)[] forms =
    [
        .. Forms("he", 3, GrammaticalNumber.One, Gender.Male, "he", "him", "his", "himself"),
        .. Forms("she", 3, GrammaticalNumber.One, Gender.Female, "she", "her", "hers", "herself"),
        .. Forms("it", 3, GrammaticalNumber.One, Gender.Untold, "it", "", "its", "itself"),
        .. Forms("they", 3, GrammaticalNumber.Many, Gender.Untold, "they", "them", "their theirs",
        "themselves themself"),
        .. Forms("i", 1, GrammaticalNumber.One, Gender.Untold, "i", "me", "my mine", "myself"),
        .. Forms("we", 1, GrammaticalNumber.Many, Gender.Untold, "we", "us", "our ours", "ourselves"),
        .. Forms("you", 2, GrammaticalNumber.Untold, Gender.Untold, "you", "", "your yours", "yourself yourselves"),
    ];

    private static IEnumerable<(string Form, Pronoun Pronoun)> Forms(
        string key, int person, GrammaticalNumber number, Gender gender, params string[] byCase) =>
        byCase.SelectMany((words, i) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (word, new Pronoun(key, person, number, gender, (PronounCase)i))));
}
