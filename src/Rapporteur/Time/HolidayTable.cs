using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Text;

namespace Rapporteur.Time;

/// <summary>The days that have a name.</summary>
internal sealed class HolidayTable
{
    private const int LongestName = 4;

    private readonly FrozenDictionary<string, (string[] Words, Holiday Holiday)[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    private HolidayTable(Dictionary<string, (string[] Words, Holiday Holiday)[]> byFirstWord)
    {
        FirstWords = byFirstWord.Keys;
        this.byFirstWord = byFirstWord.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words that names of days start with.</summary>
    public IEnumerable<string> FirstWords { get; }

    /// <summary>Reads <c>language/en/dates-days.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or a day in it is none.</exception>
    public static HolidayTable Load(string dataFolder)
    {
        var table = DataTable.Load(Path.Combine(dataFolder, "language", "en", "dates-days.tsv"), "name", "day");
        return new HolidayTable(table.Rows
            .Select(row => (Words: row[0].Split(' '), Holiday: Parse(row)))
            .GroupBy(entry => entry.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The day whose name starts at a token, the longest where several do.</summary>
    /// <returns>The day and the number of its tokens; nothing and 0 where none does.</returns>
    public (Holiday? Holiday, int Count) At(string text, ReadOnlySpan<TimeToken> tokens)
    {
        if (tokens.IsEmpty || !byFirstWord.TryGetValue(tokens[0].Span.In(text), out var entries)) return (null, 0);
        foreach (var (words, holiday) in entries)
            if (Matches(text, tokens, words)) return (holiday, words.Length);
        return (null, 0);
    }

    private static bool Matches(string text, ReadOnlySpan<TimeToken> tokens, string[] words)
    {
        if (words.Length > tokens.Length) return false;
        for (int i = 0; i < words.Length; i++)
        {
            var token = tokens[i].Span.In(text);
            bool isApostrophe = words[i] == "'s" && token.Length == 2 && token[0] == '’';
            if (!isApostrophe && !token.Equals(words[i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static Holiday Parse(DataRow row)
    {
        string day = row[1];
        if (row[0].Count(c => c == ' ') >= LongestName) throw row.Fault("This name is too long.", $"Names have at most {LongestName} words.");
        if (day.StartsWith("open ", StringComparison.Ordinal)) return new(0, 0, 0, IsoDayOfWeek.None, day[5..]);
        if (LocalDatePattern.Iso.Parse(day) is { Success: true } dated) return new(dated.Value.Year, dated.Value.Month, dated.Value.Day, IsoDayOfWeek.None, null);
        if (AnnualDatePattern.Iso.Parse(day) is { Success: true } annual) return new(0, annual.Value.Month, annual.Value.Day, IsoDayOfWeek.None, null);
        var parts = day.Split(' ');
        if (parts is ["easter", var days] && Number(days) is { } offset) return new(0, 0, offset, IsoDayOfWeek.None, null);
        if (parts is [var a, var b, var c] && Number(a) is { } ordinal and (-1 or (>= 1 and <= 4)) && Number(b) is { } weekday and >= 1 and <= 7 && Number(c) is { } month and >= 1 and <= 12)
            return new(0, month, ordinal, (IsoDayOfWeek)weekday, null);
        throw row.Fault($"'{day}' is no day.", "See the head of the file.");
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
