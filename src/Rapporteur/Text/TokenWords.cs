using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>The words that the tokeniser knows: <c>abbreviations.tsv</c> and <c>tokens.tsv</c>.</summary>
internal sealed class TokenWords
{
    private readonly FrozenDictionary<string, AbbreviationStop>.AlternateLookup<ReadOnlySpan<char>> abbreviations;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> contractions;
    private readonly FrozenDictionary<string, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> kinds;
    private readonly ImmutableArray<string> emoticons;

    private TokenWords(DataTable abbreviationTable, DataTable tokenTable)
    {
        abbreviations = ByWord(abbreviationTable.Rows, row => row[0], Stop);
        contractions = ByWord(
            tokenTable.Rows.Where(row => row[0] == "contraction"), row => row[1].Replace("|", "", StringComparison.Ordinal), Part);
        kinds = tokenTable.Rows.GroupBy(row => row[0], StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => group.Select(row => row[1]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>(),
            StringComparer.Ordinal);
        emoticons = [.. tokenTable.Rows.Where(row => row[0] == "emoticon").Select(row => row[1])
            .OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];
        (Prefixes, Suffixes, Units, Wholes, Domains) = (Kind("prefix"), Kind("suffix"), Kind("unit"), Kind("whole"), Kind("domain"));
        Starters = Kind("starter");
        EmoticonStarts = [.. Enumerable.Range(0, 128).Select(c => emoticons.Any(form => form.StartsWith((char)c)))];
    }

    /// <summary>What stays with its word over a hyphen.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes { get; }

    /// <inheritdoc cref="Prefixes"/>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixes { get; }

    /// <summary>Units of measure that are parted from the number before them.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units { get; }

    /// <summary>Words with a slash.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Wholes { get; }

    /// <summary>Last parts of web addresses and of names of files.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains { get; }

    /// <summary>Words that begin sentences and, with a capital, no names.</summary>
    public FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters { get; }

    /// <summary>For each ASCII character, whether an emoticon starts with it.</summary>
    public ImmutableArray<bool> EmoticonStarts { get; }

    /// <param name="folder">The language's data folder.</param>
    /// <exception cref="DataFileException">A table is missing or broken.</exception>
    public static TokenWords Load(string folder) =>
        new(DataTable.Load(Path.Combine(folder, "abbreviations.tsv"), "word", "before"), DataTable.Load(Path.Combine(folder, "tokens.tsv"), "kind", "form"));

    /// <summary>Whether the word, written without its stop, is an abbreviation.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word, out AbbreviationStop stop)
    {
        stop = default;
        return word.Length <= 8 && abbreviations.TryGetValue(word, out stop);
    }

    /// <summary>Where two words written as one are parted; 0 when the word is one.</summary>
    public int ContractionPart(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 8 && contractions.TryGetValue(word, out int part) ? part : 0;

    /// <summary>Length of the emoticon that the text starts with; 0 when there is none.</summary>
    public int EmoticonLength(ReadOnlySpan<char> text)
    {
        foreach (var form in emoticons)
            if (text.StartsWith(form, StringComparison.Ordinal)) return form.Length;
        return 0;
    }

    private static FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> ByWord<T>(
        IEnumerable<DataRow> rows, Func<DataRow, string> word, Func<DataRow, T> value)
    {
        var table = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
            if (!table.TryAdd(word(row), value(row))) throw row.Fault($"'{word(row)}' stands twice.", "Leave one of the two rows.");
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kind(string name) =>
        kinds.TryGetValue(name, out var set) ? set : FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "").GetAlternateLookup<ReadOnlySpan<char>>();

    private static AbbreviationStop Stop(DataRow row) => row[1] switch
    {
        "any" => AbbreviationStop.Always,
        "title" => AbbreviationStop.Title,
        "name" => AbbreviationStop.BeforeName,
        "number" => AbbreviationStop.BeforeNumber,
        _ => throw row.Fault($"'{row[1]}' is not what an abbreviation can stand before.", "Write any, title, name or number."),
    };

    private static int Part(DataRow row)
    {
        int part = row[1].IndexOf('|', StringComparison.Ordinal);
        return part > 0 && part < row[1].Length - 1 ? part
            : throw row.Fault($"'{row[1]}' does not show where it is parted.", "Write it as can|not.");
    }
}
