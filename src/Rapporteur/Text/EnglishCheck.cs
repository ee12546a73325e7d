using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>Tells whether a text is English, by its letters and its closed-class words.</summary>
/// <remarks>
/// The script that most letters belong to decides first; then, among the languages of that script, the words that each of
/// them uses all the time. A short text gets the benefit of the doubt.
/// </remarks>
internal sealed class EnglishCheck
{
    private const int FewestLetters = 12;
    private const double LeastEvidence = 2.5;  // as many words of one language alone
    private const double Margin = 2;           // how far another language must outweigh English
    private const int LongText = 60;           // words; so many hold English words if they are English
    private const double LeastShare = 0.06;    // of the words of a text that the table's words of its language make up

    private readonly ImmutableArray<Language> table;
    private readonly int english;
    private readonly FrozenDictionary<string, ImmutableArray<int>>.AlternateLookup<ReadOnlySpan<char>> byWord;
    private readonly FrozenDictionary<char, ImmutableArray<int>> byLetter;
    private readonly int longestWord;

    private EnglishCheck(ImmutableArray<Language> table)
    {
        this.table = table;
        english = table.IndexOf(table.First(IsEnglish));
        var words = Index(language => language.Words).ToFrozenDictionary(StringComparer.Ordinal);
        byWord = words.GetAlternateLookup<ReadOnlySpan<char>>();
        byLetter = Index(language => language.Letters).ToFrozenDictionary();
        longestWord = words.Keys.Max(word => word.Length);
    }

    /// <summary>Loads the table of languages.</summary>
    /// <exception cref="DataFileException">It is missing or broken.</exception>
    public static EnglishCheck Load(string dataFolder)
    {
        var file = Path.Combine(dataFolder, "language", "languages.tsv");
        var rows = DataTable.Load(file, "code", "name", "script", "words", "letters").Rows.Select(Language.Of).ToImmutableArray();
        return rows.Any(IsEnglish)
            ? new EnglishCheck(rows)
            : throw new DataFileException(file, 0, "The table has no words of the language 'en'.", "Install the program's data folder anew.");
    }

    /// <summary>The language of a text.</summary>
    public LanguageGuess Guess(string text)
    {
        var letters = Script.Count(text);
        if (letters.IsEmpty) return LanguageGuess.Unknown;
        int all = letters.Sum(entry => entry.Letters);
        var (script, most) = letters[0];
        double share = (double)most / all;
        if (script == Script.Latin) return all < FewestLetters ? LanguageGuess.Unknown : InLatinLetters(text, share);
        return share < 0.5 ? LanguageGuess.Unknown : InOtherLetters(text, script, share);
    }

    private LanguageGuess InLatinLetters(string text, double share)
    {
        var found = Find(text, out int words);
        int best = Best(found, Script.Latin, other: english);
        double own = Weight(found, best, english), ours = Weight(found, english, best);
        if (own >= LeastEvidence && own > Margin * ours) return Sure(best, share * own / (own + ours));
        if (words >= LongText && found.Count(item => item.Owners.Contains(english)) < LeastShare * words)
            return new LanguageGuess("und-Latn", "no language that the program knows", Hundredths(share));
        bool isEnglish = ours >= (own > 0 ? Math.Max(own, LeastEvidence) : 1);
        return isEnglish ? Sure(english, share * ours / (own + ours)) : LanguageGuess.Unknown;
    }

    private LanguageGuess InOtherLetters(string text, string script, double share)
    {
        var found = Find(text, out int words);
        int best = Best(found, script, other: -1);
        bool isAlone = table.Count(language => language.Script == script) == 1;
        int own = found.Count(item => item.Worth == 1 && item.Owners.Contains(best));
        return isAlone || own > LeastShare * words
            ? Sure(best, share)
            : new LanguageGuess($"und-{script}", $"a language in {script} script", Hundredths(share));
    }

    // Every word, and every letter that English lacks, that the table holds: whose it is, and what it is worth.
    private List<(ImmutableArray<int> Owners, double Worth)> Find(string text, out int words)
    {
        var found = new List<(ImmutableArray<int>, double)>();
        Span<char> lower = stackalloc char[longestWord];
        words = 0;
        for (int start = 0, end; start < text.Length; start = Math.Max(end, start + 1))
        {
            end = start;
            for (; end < text.Length && char.IsLetter(text[end]); end++)
            {
                if (text[end] > '\x7f' && byLetter.TryGetValue(char.ToLowerInvariant(text[end]), out var owners)) found.Add((owners, 0.25));
            }

            if (end == start) continue;
            words++;
            if (end - start > longestWord || !IsPlain(text, start, end)) continue;
            int length = text.AsSpan(start, end - start).ToLowerInvariant(lower);
            if (byWord.TryGetValue(lower[..length], out var speakers)) found.Add((speakers, 1));
        }

        return found;
    }

    // Not a part of an address or a number, nor an initial.
    private static bool IsPlain(string text, int start, int end)
    {
        char before = start > 0 ? text[start - 1] : ' ', after = end < text.Length ? text[end] : ' ';
        return !IsOfAddress(before) && !IsOfAddress(after) && !(after == '.' && end - start == 1);
    }

    private static bool IsOfAddress(char c) => char.IsAsciiDigit(c) || c is '/' or '=' or '_' or '@' or '%';

    // The language of that script whose evidence is best, where evidence counts less the more languages share it.
    private int Best(List<(ImmutableArray<int> Owners, double Worth)> found, string script, int other)
    {
        var scores = new double[table.Length];
        foreach (var (owners, worth) in found)
        {
            foreach (int owner in owners) scores[owner] += worth / owners.Length;
        }

        int best = -1;
        for (int i = 0; i < table.Length; i++)
        {
            if (table[i].Script == script && i != other && (best < 0 || scores[i] > scores[best])) best = i;
        }

        return best;
    }

    private static double Weight(List<(ImmutableArray<int> Owners, double Worth)> found, int language, int other) =>
        found.Where(item => item.Owners.Contains(language) && !item.Owners.Contains(other)).Sum(item => item.Worth);

    private Dictionary<T, ImmutableArray<int>> Index<T>(Func<Language, ImmutableArray<T>> parts)
        where T : notnull =>
        table.SelectMany((language, i) => parts(language).Select(part => (part, i)))
            .GroupBy(entry => entry.part)
            .ToDictionary(group => group.Key, group => group.Select(entry => entry.i).ToImmutableArray());

    private LanguageGuess Sure(int language, double confidence) => new(table[language].Code, table[language].Name, Hundredths(confidence));

    private static bool IsEnglish(Language language) => language is { Code: "en", Words.Length: > 0 };

    private static double Hundredths(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
