using System.Collections.Frozen;
using Rapporteur.Places;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>States by their names, their people and their capitals, and the houses that stand for their
/// governments.</summary>
internal sealed class StateTable
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names, people, capitals,
        seats;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> bodies, kinds, acts;
    private readonly FrozenDictionary<string, string> printed;

    private StateTable(string dataFolder)
    {
        var (byName, byPeople, byCapital, bySeat, byCode) = (New(), New(), New(), New(), New());
        foreach (var row in GazetteerTables.States(dataFolder).Rows)
        {
            if (row[2] is "former") continue;
            string code = row[2] is "part" ? $"{row[0]}/{row[3]}" : row[0];
            byCode.TryAdd(code, row[3]);
            Add(byName, row[3], code);
            Add(byName, row[4], code);
            Add(byPeople, row[5], code);
            if (row[2] is "state") Add(byCapital, row[6], row[0]);
        }

        var (nouns, adjectives) =
            (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var row in ActorFiles.Table(dataFolder, "governments.tsv", "word", "country", "kind").Rows)
        {
            if (row[2] is "body") nouns.Add(row[0]);
            else if (row[2] is "kind-of") adjectives.Add(row[0]);
            else if (row[2] is "seat") Add(bySeat, row[0], row[1]);
            else throw row.Fault($"'{row[2]}' is no kind of government.", "Write seat, body or kind-of.");
        }

        names = Lookup(byName);
        people = Lookup(byPeople);
        capitals = Lookup(byCapital);
        seats = Lookup(bySeat);
        bodies = nouns.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        kinds = adjectives.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        acts = ActorFiles.Table(dataFolder, "acts-of-state.tsv", "verb").Rows.Select(row => row[0])
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        printed = byCode.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads <c>places/states.tsv</c>, <c>actors/governments.tsv</c> and
    /// <c>actors/acts-of-state.tsv</c>.</summary>
    /// <exception cref="DataFileException">A table cannot be read, or names a kind that is none.</exception>
    public static StateTable Load(string dataFolder) => new(dataFolder);

    /// <summary>
    /// The state of a name as printed, ISO 3166-1 alpha-3, of a part of a state with its name behind it
    /// (<c>GBR/Wales</c>); nothing where it is none's.
    /// </summary>
    public string? Named(ReadOnlySpan<char> name) => Find(names, name);

    /// <summary>The state of a people or an adjective: "Syrian", "Syrians".</summary>
    public string? OfPeople(ReadOnlySpan<char> word) => Find(people, word);

    /// <summary>The state of a capital.</summary>
    public string? OfCapital(ReadOnlySpan<char> name) => Find(capitals, name);

    /// <summary>The state whose government a house stands for: "Kremlin".</summary>
    public string? OfSeat(ReadOnlySpan<char> name) => Find(seats, name);

    /// <summary>Whether a noun in small letters is a word for a government.</summary>
    public bool IsBody(ReadOnlySpan<char> noun) => bodies.Contains(noun);

    /// <summary>Whether an adjective in small letters leaves a government the state's own: "coalition", not
    /// "local".</summary>
    public bool IsKindOfGovernment(ReadOnlySpan<char> adjective) => kinds.Contains(adjective);

    /// <summary>Whether a capital that does this stands for its government.</summary>
    public bool IsActOfState(ReadOnlySpan<char> verb) => acts.Contains(verb);

    /// <summary>The name of a state.</summary>
    public string Name(string code) => printed.GetValueOrDefault(code, code);

    private static string? Find(FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> table,
        ReadOnlySpan<char> word) =>
        table.TryGetValue(word, out var code) ? code : null;

    private static Dictionary<string, string> New() => new(StringComparer.Ordinal);

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup(
        Dictionary<string, string> table) =>
        table.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static void Add(Dictionary<string, string> table, string words, string code)
    {
        if (words == "-") return;
        foreach (var word in words.Split('|')) table.TryAdd(word, code);
    }
}
