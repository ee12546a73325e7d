using Rapporteur.Places;
using Rapporteur.Text;

namespace Rapporteur.Tests.Places;

public sealed class GazetteerImportTests : IDisposable
{
    private static readonly string data = Path.Combine(AppContext.BaseDirectory, "data");
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("rapporteur-").FullName, "places.gazetteer");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    /// <summary>A line in the format of GeoNames.</summary>
    public static string Line(
        string name, string others, string latitude, string longitude, string kind = "P", string code = "PPL", string country = "GB", string inhabitants = "12000") =>
        string.Join('\t', "1", name, name, others, latitude, longitude, kind, code, country, "", "", "", "", "", inhabitants, "", "", "Europe/London", "2020-01-01");

    [Theory]
    [InlineData("This line has 1 columns; GeoNames' have 19.", "nonsense")]
    [InlineData("The second column holds no name.", "1\t \t\t\t1\t1\tP\tPPL\tGB\t\t\t\t\t\t5\t\t\t\t")]
    [InlineData("'91' is no latitude.", "1\tSelk\tSelk\t\t91\t1\tP\tPPL\tGB\t\t\t\t\t\t5\t\t\t\t")]
    [InlineData("'east' is no longitude.", "1\tSelk\tSelk\t\t1\teast\tP\tPPL\tGB\t\t\t\t\t\t5\t\t\t\t")]
    [InlineData("'GBR' is no code of a country.", "1\tSelk\tSelk\t\t1\t1\tP\tPPL\tGBR\t\t\t\t\t\t5\t\t\t\t")]
    [InlineData("'many' is no number of inhabitants.", "1\tSelk\tSelk\t\t1\t1\tP\tPPL\tGB\t\t\t\t\t\tmany\t\t\t\t")]
    [InlineData("'NaN' is no latitude.", "1\tSelk\tSelk\t\tNaN\t1\tP\tPPL\tGB\t\t\t\t\t\t5\t\t\t\t")]
    public void A_broken_line_is_refused_with_its_fault(string fault, string line)
    {
        Assert.False(GazetteerImport.Start(data).TryAdd(line, out var told));
        Assert.Equal(fault, told);
    }

    [Theory]
    [InlineData("P", "PPL", true)]
    [InlineData("A", "ADM2", true)]
    [InlineData("T", "ISL", true)]
    [InlineData("A", "PCLI", false)]
    [InlineData("P", "PPLH", false)]
    [InlineData("S", "AIRP", false)]
    [InlineData("T", "MT", false)]
    public void Towns_divisions_and_islands_are_taken(string kind, string code, bool isTaken)
    {
        Assert.Equal(isTaken, GazetteerImport.Start(data).TryAdd(Line("Selkmoor", "", "53", "-1", kind, code), out var fault));
        Assert.Null(fault);
    }

    [Fact]
    public void An_imported_place_is_found_by_every_name_of_it_in_latin_letters()
    {
        var gazetteer = Imported(Line("Selkmoor", "Selkmuir,Selkmóra,Селкмур,SLK", "53.25", "-1.5"));

        Assert.All(["Selkmoor", "Selkmuir", "Selkmora"], name => Assert.Equal(
            new PlaceEntry("Selkmoor", new Position(53.25, -1.5), "GBR", PlacePrecision.City, 40), Assert.Single(gazetteer.Find(PlaceKey.Of(name)))));
        Assert.All(["Селкмур", "SLK"], name => Assert.Empty(gazetteer.Find(PlaceKey.Of(name))));
    }

    [Fact]
    public void A_place_of_both_gazetteers_is_one_place() =>
        Assert.Single(Imported(Line("Homs", "", "34.7", "36.7", country: "SY", inhabitants: "775404")).Find(PlaceKey.Of("Homs")));

    [Fact]
    public void A_town_with_its_countrys_name_does_not_stand_for_it() =>
        Assert.Equal(PlacePrecision.Country, Imported(Line("Hong Kong", "", "22.28", "114.17", country: "HK")).Find(PlaceKey.Of("Hong Kong"))[0].Precision);

    [Theory]
    [InlineData("They met in Selkmoor, England.", "Selkmoor:city:GBR; England:country:GBR")]
    [InlineData("Selkmoor was tired.", "")]
    [InlineData("Selkmoor, England, was quiet.", "Selkmoor:city:GBR; England:country:GBR")]
    [InlineData("It ended in August.", "")]
    public void An_imported_name_needs_a_sign_that_a_place_is_meant(string text, string places)
    {
        var gazetteer = Imported(Line("Selkmoor", "", "53.25", "-1.5"), Line("August", "", "50", "2", country: "FR"));
        var reader = new PlaceReader(gazetteer, PlaceWords.Load(data), DemonymTable.Load(data), OutletTable.Load(data));

        Assert.Equal(places, PlaceReading.Said(PlaceReading.Read(text, [], [], reader), text));
    }

    [Fact]
    public void The_same_lines_give_the_same_bytes()
    {
        string[] lines = [Line("Selkmoor", "Selkmuir", "53.25", "-1.5"), Line("Orlav", "", "10", "10", country: "NG")];

        Assert.Equal(Bytes(lines), Bytes(lines));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(-1)]
    public void A_file_that_was_cut_is_refused(int length)
    {
        var bytes = Bytes([Line("Selkmoor", "Selkmuir", "53.25", "-1.5")]);
        File.WriteAllBytes(file, bytes[..(length < 0 ? bytes.Length + length : length)]);

        var error = Assert.Throws<DataFileException>(() => PlaceIndexFile.Open(file));
        Assert.Contains("Import the gazetteer again", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_altered_never_throws_on_a_look_up()
    {
        var bytes = Bytes([Line("Selkmoor", "Selkmuir", "53.25", "-1.5")]);
        for (int i = PlaceIndex.HeadSize; i < bytes.Length; i++)
        {
            var altered = (byte[])bytes.Clone();
            altered[i] ^= 0xff;
            var gazetteer = new Gazetteer(new PlaceIndex(() => altered), null);
            foreach (var place in gazetteer.Find(PlaceKey.Of("Selkmoor"))) Assert.NotNull(place.Name);
        }
    }

    private Gazetteer Imported(params string[] lines)
    {
        File.WriteAllBytes(file, Bytes(lines));
        return Gazetteer.Load(data, file);
    }

    private static byte[] Bytes(string[] lines)
    {
        var import = GazetteerImport.Start(data);
        foreach (var line in lines) Assert.True(import.TryAdd(line, out _), line);
        using var stream = new MemoryStream();
        import.Write(stream);
        return stream.ToArray();
    }
}
