using Rapporteur.Places;
using Rapporteur.Text;

namespace Rapporteur.Tests.Places;

/// <summary>What the shipped gazetteer holds.</summary>
public sealed class GazetteerTests
{
    private static readonly string data = Path.Combine(AppContext.BaseDirectory, "data");
    private static readonly Gazetteer gazetteer = Gazetteer.Load(data, null);

    private static DataTable Table(string name) => DataTable.Load(Path.Combine(GazetteerTables.Folder(data), name));

    [Fact]
    public void All_states_are_there_and_no_code_is_of_two() => Assert.Equal(
        197, GazetteerTables.States(data).Rows.Where(row => row[2] == "state").Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("divisions.tsv", 800)]
    [InlineData("cities.tsv", 2500)]
    public void So_many_places_are_there(string table, int least) => Assert.True(Table(table).Rows.Length >= least);

    [Fact]
    public void A_capital_is_among_the_cities_of_its_state() => Assert.Empty(
        from row in GazetteerTables.States(data).Rows
        where row[2] == "state" && row[6] != row[3] && !gazetteer.Find(PlaceKey.Of(row[6])).Any(place => place.Country == row[0] && place.Position is not null)
        select $"{row[6]}, {row[3]}");

    [Theory]
    [InlineData("divisions.tsv")]
    [InlineData("cities.tsv")]
    [InlineData("points.tsv")]
    public void A_place_lies_in_a_state_of_the_table_of_states(string table)
    {
        var codes = GazetteerTables.States(data).Rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Table(table).Rows.Where(row => !codes.Contains(row[2])).Select(row => row[0]));
    }

    [Theory]
    [InlineData("divisions.tsv")]
    [InlineData("cities.tsv")]
    public void No_place_stands_twice(string table) => Assert.Empty(
        from row in Table(table).Rows
        group row by (Key: PlaceKey.Of(row[0]), Country: row[2], Latitude: row[3][..Math.Min(3, row[3].Length)], Longitude: row[4][..Math.Min(3, row[4].Length)]) into rows
        where rows.Count() > 1
        select $"{rows.First()[0]} {rows.Key.Country}");

    [Theory]
    [InlineData("Damascus", "SYR", 33.51, 36.29)]
    [InlineData("Goma", "COD", -1.68, 29.22)]
    [InlineData("Marawi", "PHL", 8.0, 124.29)]
    [InlineData("Helmand", "AFG", 31.2, 64.2)]
    public void A_place_has_its_country_and_position(string name, string country, double latitude, double longitude)
    {
        var place = Assert.Single(gazetteer.Find(PlaceKey.Of(name)));

        Assert.Equal((country, new Position(latitude, longitude)), (place.Country, place.Position));
    }

    [Theory]
    [InlineData("Côte d'Ivoire", "CIV")]
    [InlineData("USSR", "SUN")]
    [InlineData("East Germany", "DDR")]
    [InlineData("Burma", "MMR")]
    [InlineData("Scotland", "GBR")]
    [InlineData("Middle East", null)]
    public void A_country_and_a_region_have_no_position(string name, string? country)
    {
        var place = gazetteer.Find(PlaceKey.Of(name))[0];

        Assert.Equal((country, (Position?)null), (place.Country, place.Position));
    }

    [Theory]
    [InlineData("Syrian", "SYR")]
    [InlineData("Syrians", "SYR")]
    [InlineData("South Korean", "KOR")]
    [InlineData("Dutch", "NLD")]
    [InlineData("Congolese", "COD")]
    [InlineData("Scottish", "GBR")]
    [InlineData("syrian", null)]
    [InlineData("Martian", null)]
    public void An_adjective_has_its_country(string words, string? country) => Assert.Equal(country, DemonymTable.Load(data).Country(words));

    [Theory]
    [InlineData("BBC", null, "GBR")]
    [InlineData("The Irish Times", null, "IRL")]
    [InlineData("irish times", null, "IRL")]
    [InlineData("Harbour Examiner", "https://examiner.example.de/a", "DEU")]
    [InlineData("Harbour Examiner", "https://examiner.example/a", null)]
    [InlineData(null, "not an address", null)]
    [InlineData(null, null, null)]
    public void An_outlet_has_its_country_by_name_or_address(string? outlet, string? url, string? country) =>
        Assert.Equal(country, OutletTable.Load(data).Country(new Report("Text.") { Outlet = outlet, Url = url }));

    [Fact]
    public void Distances_are_good_to_a_few_kilometres()
    {
        Assert.InRange(new Position(48.86, 2.35).KilometresTo(new Position(51.51, -0.13)), 335, 350);
        Assert.InRange(new Position(64.2, 179.5).KilometresTo(new Position(64.2, -179.5)), 45, 52);
    }
}
