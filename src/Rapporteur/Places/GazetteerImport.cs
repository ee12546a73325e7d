using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>Makes a gazetteer of the lines of a GeoNames file, such as <c>cities15000.txt</c> (docs/formats/places.md).</summary>
/// <remarks>The same lines in the same order give the same file. Memory grows with the places taken: about 100 bytes each, and 16 for each name.</remarks>
public sealed class GazetteerImport
{
    private const int LeastColumns = 15, LongestName = 100, Nameless = 20, Island = 35;

    // The tenths between one power of ten and the next.
    private static readonly int[] tenths = [100, 126, 158, 200, 251, 316, 398, 501, 631, 794];

    private readonly PlaceIndexBuilder builder = new();
    private readonly Dictionary<string, string> countries = new(StringComparer.OrdinalIgnoreCase);

    private GazetteerImport()
    {
    }

    /// <summary>Begins with no places.</summary>
    /// <param name="dataFolder">The folder that holds <c>language/</c>; its table of states names the countries.</param>
    /// <exception cref="DataFileException">The table of states is missing or broken.</exception>
    public static GazetteerImport Start(string dataFolder)
    {
        var import = new GazetteerImport();
        foreach (var row in GazetteerTables.States(dataFolder).Rows)
            if (row[1] != "-") import.countries[row[1]] = row[0];
        return import;
    }

    /// <summary>How many places were taken.</summary>
    public int Count => builder.Count;

    /// <summary>Whether the gazetteer has grown as large as one may, so that no more lines should be given to it.</summary>
    public bool IsFull => builder.Length > PlaceIndexFile.MostBytes - (64 * 1024);

    /// <summary>Takes the place of one line, if it is one: towns (P), divisions (A.ADM…) and islands (T.ISL…) are.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="fault">What is wrong with the line, as a sentence; nothing where all is well, or where it is of another kind.</param>
    /// <returns>Whether the place was taken.</returns>
    public bool TryAdd(ReadOnlySpan<char> line, out string? fault)
    {
        Span<Range> columns = stackalloc Range[20];
        int count = line.Split(columns, '\t');
        fault = count < LeastColumns ? $"This line has {count} columns; GeoNames' have 19." : null;
        if (fault is not null) return false;
        var name = line[columns[1]].Trim();
        if (PlaceKey.Of(name) == 0 || name.Length > LongestName) fault = "The second column holds no name.";
        else if (!TryDegrees(line[columns[4]], 90, out _)) fault = $"'{line[columns[4]]}' is no latitude.";
        else if (!TryDegrees(line[columns[5]], 180, out _)) fault = $"'{line[columns[5]]}' is no longitude.";
        else if (line[columns[8]].Length is not (0 or 2)) fault = $"'{line[columns[8]]}' is no code of a country.";
        else if (!TryInhabitants(line[columns[14]], out _)) fault = $"'{line[columns[14]]}' is no number of inhabitants.";
        if (fault is not null || Precision(line[columns[6]], line[columns[7]]) is not { } precision) return false;
        Add(line, columns, precision);
        return true;
    }

    /// <summary>Writes the gazetteer; its form is told in docs/formats/places.md.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        builder.Write(stream);
    }

    private void Add(ReadOnlySpan<char> line, ReadOnlySpan<Range> columns, PlacePrecision precision)
    {
        TryDegrees(line[columns[4]], 90, out double latitude);
        TryDegrees(line[columns[5]], 180, out double longitude);
        TryInhabitants(line[columns[14]], out long inhabitants);
        countries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line[columns[8]], out var country);
        var name = line[columns[1]].Trim();
        int place = builder.Add(new PlaceEntry(
            name.ToString(), new Position(latitude, longitude), country, precision, Importance(precision, line[columns[7]], inhabitants)));
        builder.AddName(place, name, NameTraits.None);
        builder.AddName(place, line[columns[2]].Trim(), NameTraits.None);
        var others = line[columns[3]];
        foreach (var range in others.Split(','))
        {
            var other = others[range].Trim();
            if (IsUseful(other)) builder.AddName(place, other, NameTraits.None);
        }
    }

    // Names in other letters stand in no English report; codes ("LON") would be taken for words in capitals.
    private static bool IsUseful(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > LongestName || (name.Length < 6 && GazetteerTables.IsInitials(name))) return false;
        foreach (char c in name)
            if (char.IsLetter(c) && c is > '\u024f' and not (>= '\u1e00' and < '\u1f00')) return false;
        return true;
    }

    private static PlacePrecision? Precision(ReadOnlySpan<char> kind, ReadOnlySpan<char> code) => kind switch
    {
        "P" when code is not ("PPLH" or "PPLQ" or "PPLW" or "PPLCH") => PlacePrecision.City,
        "A" when code.StartsWith("ADM") && !code.EndsWith("H") => PlacePrecision.Division,
        "T" when code.StartsWith("ISL") => PlacePrecision.Division,
        _ => null,
    };

    private static int Importance(PlacePrecision precision, ReadOnlySpan<char> code, long inhabitants)
    {
        int size = Tenfold(inhabitants);
        if (precision == PlacePrecision.City) return Math.Clamp(size + (code is "PPLC" ? 6 : code is "PPLA" ? 3 : 0), Nameless, 80);
        return code is "ADM1" or "ADM1H" ? Math.Clamp(size, 55, 70) : code is "ADM2" ? 45 : Island;
    }

    // Ten times the decimal logarithm, in whole numbers, which every processor counts alike.
    private static int Tenfold(long number)
    {
        int logarithm = 0;
        while (number >= 10_000)
        {
            number /= 10;
            logarithm += 10;
        }

        number *= 100;
        for (; number >= 1_000; number /= 10) logarithm += 10;
        for (int tenth = 9; tenth > 0; tenth--)
            if (number >= tenths[tenth]) return logarithm + tenth;
        return logarithm;
    }

    private static bool TryDegrees(ReadOnlySpan<char> words, int most, out double degrees) =>
        double.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out degrees) && Math.Abs(degrees) <= most;

    private static bool TryInhabitants(ReadOnlySpan<char> words, out long inhabitants)
    {
        inhabitants = 0;
        return words.IsWhiteSpace() || (long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out inhabitants) && inhabitants >= 0);
    }
}
