using System.Collections.Frozen;
using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Time;

/// <summary>The words that dates are made of.</summary>
internal sealed class TimeTable
{
    private const int LongestWord = 24;

    private static readonly FrozenDictionary<string, TimeClass> classes =
        Enum.GetValues<TimeClass>().ToFrozenDictionary(c => c.ToString(), StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> words;

    private TimeTable(Dictionary<string, TimeWord> words) =>
        this.words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads <c>language/en/dates.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or holds a class or value that is none.</exception>
    public static TimeTable Load(string dataFolder, HolidayTable holidays)
    {
        var table = DataTable.Load(Path.Combine(dataFolder, "language", "en", "dates.tsv"), "word", "class", "value");
        var byWord = new Dictionary<string, TimeWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            var word = byWord.GetValueOrDefault(row[0], TimeWord.None);
            byWord[row[0]] = With(word, row);
        }

        foreach (var first in holidays.FirstWords)
        {
            var word = byWord.GetValueOrDefault(first, TimeWord.None);
            byWord[first] = word with { Classes = word.Classes | TimeClass.Holiday };
        }

        return new TimeTable(byWord);
    }

    /// <summary>What the table says of a word or phrase; a full stop at its end counts for nothing.</summary>
    public TimeWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord) return TimeWord.None;
        if (words.TryGetValue(word, out var found)) return found;
        return word[^1] == '.' && words.TryGetValue(word[..^1], out found) ? found : TimeWord.None;
    }

    private static TimeWord With(TimeWord word, DataRow row)
    {
        if (!classes.TryGetValue(row[1], out var entry) || entry is TimeClass.None or TimeClass.Holiday)
            throw row.Fault($"'{row[1]}' is no class.", "See the head of the file.");
        word = word with { Classes = word.Classes | entry };
        string value = row[2];
        return entry switch
        {
            TimeClass.Month or TimeClass.Weekday or TimeClass.Weekdays or TimeClass.Number or TimeClass.Times or TimeClass.Meridiem or TimeClass.Decade or TimeClass.Quarter =>
                word with { Number = Integer(row, value) },
            TimeClass.Ordinal => word with { Ordinal = Integer(row, value) },
            TimeClass.Unit or TimeClass.Units => WithUnit(word, row),
            TimeClass.Day => WithDay(word, row),
            TimeClass.Pointer => word with { Pointer = Parse<Pointer>(row, value) },
            TimeClass.Part or TimeClass.PartNoun when value != "-" => word with { Part = Parse<DateMod>(row, value) },
            TimeClass.Amount => word with { Amount = Parse<DateMod>(row, value.Replace("_", "", StringComparison.Ordinal)) },
            TimeClass.DayPart or TimeClass.Season or TimeClass.Vague or TimeClass.Frequency or TimeClass.Hour or TimeClass.Zone or TimeClass.Era =>
                word with { Code = value },
            _ => word,
        };
    }

    // "week 2": a fortnight.
    private static TimeWord WithUnit(TimeWord word, DataRow row)
    {
        var parts = row[2].Split(' ');
        return word with { Unit = Parse<TimeUnit>(row, parts[0]), Number = parts.Length > 1 ? Integer(row, parts[1]) : 1 };
    }

    // "0 NI": tonight.
    private static TimeWord WithDay(TimeWord word, DataRow row)
    {
        var parts = row[2].Split(' ');
        return word with { Number = Integer(row, parts[0]), Code = parts.Length > 1 ? parts[1] : null };
    }

    private static int Integer(DataRow row, string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw row.Fault($"'{value}' is no number.", "See the head of the file.");

    private static T Parse<T>(DataRow row, string value)
        where T : struct, Enum =>
        Enum.TryParse<T>(value, ignoreCase: true, out var parsed) && !char.IsDigit(value[0])
            ? parsed
            : throw row.Fault($"'{value}' is no value of this class.", "See the head of the file.");
}
