using System.Collections.Frozen;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>The nouns that speak of persons, organisations, groups and places that act.</summary>
internal sealed class NounTable
{
    private const int LongestWord = 40;

    private readonly FrozenDictionary<string, Noun>.AlternateLookup<ReadOnlySpan<char>> nouns;

    private NounTable(Dictionary<string, Noun> nouns) =>
        this.nouns = nouns.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads <c>language/en/actors/nouns.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or says what no column can.</exception>
    public static NounTable Load(string dataFolder)
    {
        string file = Path.Combine(dataFolder, "language", "en", "actors", "nouns.tsv");
        var known = new Dictionary<string, Noun>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Load(file, "noun", "class", "gender", "number", "doubt").Rows)
        {
            if (!known.TryAdd(row[0], Read(row))) throw row.Fault($"'{row[0]}' stands here twice.",
                "Leave one of the rows out.");
        }

        return new NounTable(known);
    }

    /// <summary>What is known of a noun in the singular; null where it speaks of nobody.</summary>
    public Noun? Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && nouns.TryGetValue(word, out var noun) ? noun : null;

    /// <summary>What the ending of a noun that no row has tells: "goatherdess" nothing, "lampmaker" that somebody
    /// makes lamps.</summary>
    /// <param name="word">The noun in the singular.</param>
    /// <param name="speaks">Whether it is said to have said something, so that weaker endings count.</param>
    public static Noun? ByEnding(ReadOnlySpan<char> word, bool speaks)
    {
        if (word.Length < 6) return null;
        if (word.EndsWith("woman", StringComparison.OrdinalIgnoreCase)) return new Noun(NounClass.Person, Gender.Female,
            false, false);
        if (word.EndsWith("man", StringComparison.OrdinalIgnoreCase)) return new Noun(NounClass.Person, Gender.Male,
            false, false);
        if (word.EndsWith("person", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("ologist", StringComparison.OrdinalIgnoreCase)) return Somebody;
        bool isWeak = word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("or", StringComparison.Ordinal)
            || word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("ee", StringComparison.Ordinal)
            || word.EndsWith("ian", StringComparison.Ordinal);
        return isWeak && speaks ? Somebody : null;
    }

    private static Noun Somebody { get; } = new(NounClass.Person, Gender.Untold, false, false);

    private static Noun Read(DataRow row)
    {
        if (!Enum.TryParse<NounClass>(row[1], ignoreCase: true,
            out var kind)) throw row.Fault($"'{row[1]}' is no class of nouns.", "See the head of the file.");
        var gender = row[2] switch
        {
            "f" => Gender.Female,
            "m" => Gender.Male,
            "-" => Gender.Untold,
            _ => throw row.Fault($"'{row[2]}' is no gender.", "Write f, m or -."),
        };
        if (row[3] is not ("many" or "-")) throw row.Fault($"'{row[3]}' is no number.", "Write many or -.");
        if (row[4] is not ("y" or "-")) throw row.Fault($"'{row[4]}' is no doubt.", "Write y or -.");
        return new Noun(kind, gender, row[3] == "many", row[4] == "y");
    }
}
