using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Bench;

/// <summary>Makes reports to measure on: no sense in them, but the sentences, names and marks of wire reports.</summary>
/// <remarks>The same seed and number give the same report, whatever was made before it.</remarks>
internal sealed class ReportGenerator
{
    private static readonly ImmutableArray<(string Open, string Close, string InnerOpen, string InnerClose)> marks =
        [("“", "”", "‘", "’"), ("\"", "\"", "'", "'"), ("‘", "’", "“", "”")];

    private readonly Random random;
    private readonly Dictionary<string, string> kept = new(StringComparer.Ordinal);
    private readonly (string Open, string Close, string InnerOpen, string InnerClose) marked;

    private ReportGenerator(int seed)
    {
        random = new Random(seed);
        marked = One(marks);
    }

    /// <param name="count">How many.</param>
    /// <param name="words">Length of each, met by whole paragraphs: a little more than this.</param>
    /// <param name="seed">Another seed, other reports.</param>
    public static ImmutableArray<Report> Make(int count, int words = 500, int seed = 1) =>
        [.. Enumerable.Range(0, count).Select(number => new ReportGenerator(unchecked(seed * 1_000_003 + number)).Make(number, words))];

    private Report Make(int number, int words)
    {
        var text = new StringBuilder();
        text.Append(Fill("{town1}").ToUpperInvariant()).Append(Fill(", {month} {dayofmonth} (GEN) - "));
        string[] patterns = [.. ReportWords.Paragraphs];
        random.Shuffle(patterns);
        for (int made = 0, next = 0; made < words; next++)
        {
            var paragraph = Fill(patterns[next % patterns.Length]);
            made += paragraph.Count(' ') + 1;
            text.Append(char.ToUpperInvariant(paragraph[0])).Append(paragraph, 1, paragraph.Length - 1).Append("\n\n");
        }

        text.Append(Fill("(Reporting by {name}; editing by {name})\n"));
        return new Report(text.ToString())
        {
            Ref = string.Create(CultureInfo.InvariantCulture, $"generated-{number}"),
            Outlet = "Generated",
            Headline = Fill("{body1.Upper} says {claim}"),
            Published = new LocalDate(2020, 1, 1).PlusDays(random.Next(1500)),
        };
    }

    // Text with its braces filled and its brackets made quotation marks.
    private string Fill(string pattern)
    {
        var text = new StringBuilder();
        for (int at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '{')
            {
                int end = pattern.IndexOf('}', at);
                text.Append(Word(pattern[(at + 1)..end]));
                at = end;
            }
            else
                text.Append(Mark(pattern[at]));
        }

        return text.ToString();
    }

    private string Mark(char character) => character switch
    {
        '<' => marked.Open,
        '>' => marked.Close,
        '[' => marked.InnerOpen,
        ']' => marked.InnerClose,
        _ => character.ToString(),
    };

    private string Word(string key)
    {
        if (char.IsAsciiLetterUpper(key[0])) return Capitalised(Word(key.ToLowerInvariant()));
        int point = key.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return char.IsAsciiDigit(key[^1]) ? Kept(key) : Fresh(key);
        var word = Kept(key[..point]);
        return char.IsAsciiLetterUpper(key[point + 1]) ? Capitalised(word) : word;
    }

    // A numbered slot; the surname of a number is that of the name of the same number.
    private string Kept(string key)
    {
        if (kept.TryGetValue(key, out var word)) return word;
        word = key.StartsWith("surname", StringComparison.Ordinal) ? Kept($"name{key[^1]}").Split(' ', 2)[1]
            : Fresh(key[..^1]);
        kept[key] = word;
        return word;
    }

    private string Fresh(string key) => key switch
    {
        "claim" => Fill(One(ReportWords.Claims)),
        "event" => Fill(One(ReportWords.Events)),
        "thing" => One(ReportWords.Things),
        "adjective" => One(ReportWords.Adjectives),
        "harmed" => One(ReportWords.Harms),
        "day" => One(ReportWords.Days),
        "month" => One(ReportWords.Months),
        "name" => $"{One(ReportWords.FirstNames)} {One(ReportWords.Surnames)}",
        "role" => One(ReportWords.Roles),
        "body" => One(ReportWords.Bodies),
        "town" => One(ReportWords.Towns),
        "number" => Number(2, 900),
        "dayofmonth" => Number(1, 29),
        "twodigits" => Number(30, 99),
        _ => throw new InvalidOperationException($"Nothing fills '{key}'."),
    };

    private string Number(int from, int to) => random.Next(from, to).ToString(CultureInfo.InvariantCulture);

    private T One<T>(ImmutableArray<T> choices) => choices[random.Next(choices.Length)];

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
