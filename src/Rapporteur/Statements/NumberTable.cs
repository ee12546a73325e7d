using System.Collections.Frozen;
using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>How many persons a word tells.</summary>
internal sealed class NumberTable
{
    private const int Longest = 9;

    private readonly FrozenDictionary<string, int?> numbers;

    private NumberTable(FrozenDictionary<string, int?> numbers) => this.numbers = numbers;

    /// <summary>Reads <c>statements/numbers.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or holds a number that is none.</exception>
    public static NumberTable Load(string dataFolder)
    {
        var table = DataTable.Load(Path.Combine(dataFolder, "language", "en", "statements", "numbers.tsv"), "word", "number");
        return new NumberTable(table.Rows.ToFrozenDictionary(row => row[0], Number, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word tells a number, or that it is not told.</summary>
    /// <param name="word">A word, or figures: "1,200".</param>
    /// <param name="number">The number; nothing where the word tells of several, not how many.</param>
    public bool TryFind(ReadOnlySpan<char> word, out int? number)
    {
        if (numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out number)) return true;
        bool figures = word.Length is > 0 and <= Longest && char.IsAsciiDigit(word[0])
            && int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int value) && (number = value) is not null;
        return figures;
    }

    private static int? Number(DataRow row) => row[1] == "-" ? null
        : int.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : throw row.Fault($"'{row[1]}' is no number.", "Use figures, or - for none.");
}
