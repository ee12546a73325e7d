using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>Reads the shipped gazetteer: <c>states.tsv</c>, <c>divisions.tsv</c>, <c>cities.tsv</c>, <c>points.tsv</c>, <c>regions.tsv</c>.</summary>
internal static class GazetteerTables
{
    private const int State = 75, Territory = 65, Region = 60;
    private static readonly int[] importanceByClass = [0, 40, 47, 52, 57, 63, 70, 80];

    /// <summary>The folder of the tables.</summary>
    public static string Folder(string dataFolder) => Path.Combine(dataFolder, "language", "en", "places");

    /// <summary>Packs all tables into one index.</summary>
    /// <exception cref="DataFileException">A table cannot be read, or a row of it is broken.</exception>
    public static PlaceIndex Load(string dataFolder)
    {
        var folder = Folder(dataFolder);
        var builder = new PlaceIndexBuilder();
        foreach (var row in States(dataFolder).Rows) AddState(builder, row);
        foreach (var row in Table(folder, "regions.tsv", "name", "names", "country").Rows)
            Add(builder, row, new PlaceEntry(Plain(row[0]), null, Code(row, 2), PlacePrecision.Region, Region));
        AddPlaces(builder, folder, "divisions.tsv", PlacePrecision.Division);
        AddPlaces(builder, folder, "cities.tsv", PlacePrecision.City);
        AddPlaces(builder, folder, "points.tsv", PlacePrecision.Point);
        return builder.Build();
    }

    /// <summary>The table of states: code, two, kind, name, names, people, capital.</summary>
    public static DataTable States(string dataFolder) =>
        Table(Folder(dataFolder), "states.tsv", "code", "two", "kind", "name", "names", "people", "capital");

    private static DataTable Table(string folder, string name, params ReadOnlySpan<string> columns) =>
        DataTable.Load(Path.Combine(folder, name), columns);

    private static void AddState(PlaceIndexBuilder builder, DataRow row)
    {
        int importance = row[2] switch
        {
            "state" => State,
            "part" => State - 2,
            "territory" or "former" => Territory,
            _ => throw row.Fault($"'{row[2]}' is no kind of state.", "Use state, territory, part or former."),
        };
        int place = builder.Add(new PlaceEntry(row[3], null, Code(row, 0), PlacePrecision.Country, importance));
        AddNames(builder, place, row, 3);
        AddNames(builder, place, row, 4);
    }

    private static void AddPlaces(PlaceIndexBuilder builder, string folder, string name, PlacePrecision precision)
    {
        foreach (var row in Table(folder, name, "name", "names", "country", "lat", "lon", "class").Rows)
        {
            var position = new Position(Degrees(row, 3, 90), Degrees(row, 4, 180));
            Add(builder, row, new PlaceEntry(Plain(row[0]), position, Code(row, 2), precision, Importance(row)));
        }
    }

    private static void Add(PlaceIndexBuilder builder, DataRow row, PlaceEntry place)
    {
        int number = builder.Add(place);
        AddNames(builder, number, row, 0);
        AddNames(builder, number, row, 1);
    }

    private static void AddNames(PlaceIndexBuilder builder, int place, DataRow row, int column)
    {
        if (row[column] == "-") return;
        foreach (var name in row[column].Split('|'))
        {
            builder.AddName(place, Plain(name), Traits(name));
        }
    }

    private static NameTraits Traits(string name) =>
        (name.EndsWith('?') ? NameTraits.Shared : NameTraits.None)
        | (IsInitials(name) ? NameTraits.Capitals : NameTraits.None)
        | (Plain(name).EndsWith('.') ? NameTraits.Stop : NameTraits.None);

    /// <summary>Whether a name holds letters and all of them are capitals.</summary>
    public static bool IsInitials(ReadOnlySpan<char> name)
    {
        bool hasLetter = false;
        foreach (char c in name)
        {
            if (char.IsLower(c)) return false;
            hasLetter |= char.IsLetter(c);
        }

        return hasLetter;
    }

    private static string Plain(string name) => name.TrimEnd('?');

    private static string? Code(DataRow row, int column) => row[column] switch
    {
        "-" => null,
        { Length: 3 } code when !code.AsSpan().ContainsAnyExceptInRange('A', 'Z') => code,
        _ => throw row.Fault($"'{row[column]}' is no code of a country.", "Use ISO 3166-1 alpha-3, or - for none."),
    };

    private static double Degrees(DataRow row, int column, int most) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees) && Math.Abs(degrees) <= most
            ? degrees
            : throw row.Fault($"'{row[column]}' are no degrees.", $"Write a number from -{most} to {most}.");

    private static int Importance(DataRow row) =>
        row[5] is [>= '1' and <= '7'] ? importanceByClass[row[5][0] - '0'] : throw row.Fault($"'{row[5]}' is no class.", "Use 1 to 7.");
}
