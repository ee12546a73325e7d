using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>The given and family names that are known, by their folded form.</summary>
internal sealed class NameLexicon
{
    private static readonly string[] familyFirst = ["zh", "ko", "vi"];

    private readonly FrozenDictionary<string, KnownName>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private NameLexicon(Dictionary<string, KnownName> names) =>
        lookup = names.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads <c>names/given-names.tsv</c> and <c>names/family-names.tsv</c>.</summary>
    /// <exception cref="DataFileException">A table cannot be read, or says what no column can.</exception>
    public static NameLexicon Load(string dataFolder)
    {
        var names = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (var row in NameFiles.Table(dataFolder, "given-names.tsv", "name", "gender", "cultures", "spelling", "short", "word").Rows)
            AddGiven(names, row);
        foreach (var row in NameFiles.Table(dataFolder, "family-names.tsv", "name", "cultures", "frequency", "spelling", "word").Rows)
            AddFamily(names, row);
        return new NameLexicon(names);
    }

    /// <summary>What is known of a name; null where nothing is.</summary>
    /// <param name="key">Its folded form, as <see cref="NameFolding.Key(string)"/> gives it.</param>
    public KnownName? Find(ReadOnlySpan<char> key) => lookup.TryGetValue(key, out var name) ? name : null;

    /// <summary>Whether two folded words are known spellings of one name.</summary>
    public bool AreSpellings(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        Find(a) is { } left && Find(b) is { } right
        && (Share(left.Given, right.Given) || Share(left.Family, right.Family));

    /// <summary>Whether one of two folded words is short for the other: "Bill" for "William".</summary>
    public bool IsShort(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        Find(a) is { } left && Find(b) is { } right && (IsShort(left, right) || IsShort(right, left));

    private static bool IsShort(KnownName name, KnownName full) => Share(name.Full, full.Given);

    private static bool Share(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        foreach (string key in a)
            if (b.Contains(key, StringComparer.Ordinal)) return true;
        return false;
    }

    private static void AddGiven(Dictionary<string, KnownName> names, DataRow row)
    {
        string key = NameFolding.Key(row[0]);
        var name = Entry(names, row, key);
        var gender = row[1] switch
        {
            "f" => Gender.Female,
            "m" => Gender.Male,
            "u" => Gender.Untold,
            _ => throw row.Fault($"'{row[1]}' is no gender.", "Write f, m or u."),
        };
        name.Gender = name.IsGiven && name.Gender != gender ? Gender.Untold : gender;
        name.IsGiven = true;
        var cultures = row[2].Split(' ');
        name.IsEasternGiven |= cultures.Intersect(familyFirst, StringComparer.Ordinal).Any();
        name.IsWesternGiven |= cultures.Except(familyFirst, StringComparer.Ordinal).Any();
        name.IsWord |= row[5] == "y";
        name.IsChained |= cultures.Contains("ar", StringComparer.Ordinal);
        name.Given = Spellings(name.Given, key, row[3]);
        if (row[4] != "-") name.Full = [.. name.Full, .. row[4].Split(' ').Select(NameFolding.Key)];
    }

    private static void AddFamily(Dictionary<string, KnownName> names, DataRow row)
    {
        string key = NameFolding.Key(row[0]);
        var name = Entry(names, row, key);
        var cultures = row[1].Split(' ').ToImmutableArray();
        name.IsFamily = true;
        name.IsWord |= row[4] == "y";
        name.IsFamilyFirst |= cultures.Intersect(familyFirst, StringComparer.Ordinal).Any();
        name.IsOneOfTwo |= cultures.Contains("es", StringComparer.Ordinal);
        name.IsCommon |= row[2] switch
        {
            "common" => true,
            "plain" => false,
            _ => throw row.Fault($"'{row[2]}' is no frequency.", "Write common or plain."),
        };
        name.Family = Spellings(name.Family, key, row[3]);
    }

    private static ImmutableArray<string> Spellings(ImmutableArray<string> known, string key, string names) =>
        [.. known.Append(key).Concat(names == "-" ? [] : names.Split(' ').Select(NameFolding.Key)).Distinct(StringComparer.Ordinal)];

    private static KnownName Entry(Dictionary<string, KnownName> names, DataRow row, string key)
    {
        if (key.Length == 0) throw row.Fault("This name has no letters.", "Write a name, or take the row out.");
        if (!names.TryGetValue(key, out var name)) names[key] = name = new KnownName();
        return name;
    }
}
