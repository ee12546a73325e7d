using Rapporteur.Names;

namespace Rapporteur.Tests.Names;

/// <summary>Which names are outlets' and agencies'.</summary>
public sealed class OutletTableTests
{
    private static readonly OutletTable outlets = OutletTable.Load(KnownNames.Data);

    [Theory]
    [InlineData("AFP", "FRA", true)]
    [InlineData("Agence France-Presse", "FRA", true)]
    [InlineData("dpa", "DEU", true)]
    [InlineData("The New York Times", "USA", false)]
    [InlineData("New York Times", "USA", false)]
    [InlineData("the Guardian", "GBR", false)]
    [InlineData("Süddeutsche Zeitung", "DEU", false)]
    [InlineData("SANA", "SYR", true)]
    public void An_outlet_is_known_with_its_country(string name, string country, bool isAgency) =>
        Assert.Contains(outlets.Find(name), outlet => (outlet.Country, outlet.IsAgency) == (country, isAgency));

    [Theory]
    [InlineData("Manaf Tlas")]
    [InlineData("dawn broke")]
    [InlineData("guardian")]
    [InlineData("the dawn")]
    [InlineData("")]
    public void Another_name_or_word_is_no_outlet(string name) => Assert.Empty(outlets.Find(name));

    [Fact]
    public void A_name_that_outlets_of_several_countries_bear_gives_each() =>
        Assert.True(outlets.Find("The Star").Select(outlet => outlet.Country).Distinct(StringComparer.Ordinal).Count() > 2);
}
