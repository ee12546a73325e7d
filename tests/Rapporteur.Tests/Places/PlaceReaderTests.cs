using Rapporteur.Places;
using static Rapporteur.Tests.Places.PlaceReading;

namespace Rapporteur.Tests.Places;

/// <summary>Which places a text names. A place is said as its words, its precision and its country.</summary>
public sealed class PlaceReaderTests
{
    [Theory]
    [InlineData("Shells fell on Homs overnight.", "Homs:city:SYR")]
    [InlineData("She flew from Nairobi to the Netherlands.", "Nairobi:city:KEN; Netherlands:country:NLD")]
    [InlineData("The U.S. and the UK signed it.", "U.S.:country:USA; UK:country:GBR")]
    [InlineData("They told us to wait.", "")]
    [InlineData("Ships left al-Hudaydah for the Red Sea.", "al-Hudaydah:city:YEM; Red Sea:region:-")]
    [InlineData("Floods cut off Anhui Province on Sunday.", "Anhui Province:division:CHN")]
    [InlineData("Crowds filled Tahrir Square.", "Tahrir Square:point:EGY")]
    [InlineData("The Paris-based group denied it.", "Paris:city:FRA")]
    [InlineData("The United Arab Emirates closed its embassy in N’Djamena.", "United Arab Emirates:country:ARE; N’Djamena:city:TCD")]
    public void Finds_places_by_the_gazetteer(string text, string places) => Assert.Equal(places, Said(Read(text), text));

    [Theory]
    [InlineData("Jordan Smith scored twice.")]
    [InlineData("The witness, Mr Jordan, was not there.")]
    [InlineData("The Bank of England kept its rate.")]
    [InlineData("He studied at Damascus University.")]
    [InlineData("Fighters of the Islamic State of Iraq and the Levant withdrew.")]
    [InlineData("Reading the letter took an hour.")]
    [InlineData("The virus A/Victoria/361 was found again.")]
    [InlineData("It cost US$30 a year.")]
    [InlineData("It was built in 575 B.C. by nobody knows whom.")]
    [InlineData("Tyler said he was tired.")]
    [InlineData("The agency Sana denied it.")]
    [InlineData("Paris Hilton sang. Later Hilton left.")]
    public void Leaves_what_only_looks_like_a_place(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Jessica Wellington won. Wellington thanked her coach.", "")]
    [InlineData("Anna Tyler lives in Tyler, Texas.", "Tyler:city:USA; Texas:division:USA")]
    [InlineData("Fires burned in Reading.", "Reading:city:GBR")]
    [InlineData("They toured Dallas, Austin and Houston.", "Dallas:city:USA; Austin:city:USA; Houston:city:USA")]
    public void A_name_that_persons_and_things_share_needs_a_sign(string text, string places) => Assert.Equal(places, Said(Read(text), text));

    [Theory]
    [InlineData("A bomb went off in Busra, in Deraa province, southern Syria.", "Busra:city:SYR; Deraa:division:SYR; Syria:country:SYR")]
    [InlineData("It began in Atlanta, Georgia.", "Atlanta:city:USA; Georgia:division:USA")]
    [InlineData("He crossed into Georgia from Tbilisi and Armenia.", "Georgia:country:GEO; Tbilisi:city:GEO; Armenia:country:ARM")]
    [InlineData("She moved from Cambridge, Massachusetts, to Boston.", "Cambridge:city:USA; Massachusetts:division:USA; Boston:city:USA")]
    [InlineData("Prices rose in Virginia, Washington, Oregon and Idaho.", "Virginia:division:USA; Washington:division:USA; Oregon:division:USA; Idaho:division:USA")]
    [InlineData("Police in London, Ontario, freed him. London said no more.", "London:city:CAN; Ontario:division:CAN; London:city:CAN")]
    [InlineData("Troops left the Lebanese city of Tripoli.", "Tripoli:city:LBN")]
    [InlineData("New York Governor Ann Day declined.", "New York:division:USA")]
    [InlineData("Victoria police closed the road between Ballarat and Melbourne.", "Victoria:division:AUS; Ballarat:city:AUS; Melbourne:city:AUS")]
    public void The_words_around_a_name_tell_which_place_it_is(string text, string places) => Assert.Equal(places, Said(Read(text), text));

    [Theory]
    [InlineData("Libya closed its border. Militias fought in Tripoli.", "LBY")]
    [InlineData("Lebanon closed its border. Militias fought in Tripoli.", "LBN")]
    [InlineData("Ecuadorean police searched a farm. It lies near Cuenca.", "ECU")]
    public void The_rest_of_the_report_tells_which_place_it_is(string text, string country) =>
        Assert.Equal(country, Read(text)[^1].Country);

    [Theory]
    [InlineData("Sydney Morning Herald", "AUS")]
    [InlineData("BBC", "GBR")]
    public void The_outlet_tells_where_nothing_else_does(string outlet, string country) =>
        Assert.Equal(country, Read("A fire broke out in Ipswich.", outlet).Single().Country);

    [Theory]
    [InlineData("He was fined in Stroud, Ontario, on Monday.", "Stroud:unknown:CAN; Ontario:division:CAN")]
    [InlineData("Officials in Scott County, Indiana, agreed.", "Scott County:unknown:USA; Indiana:division:USA")]
    public void What_lies_where_no_gazetteer_knows_it_has_no_position(string text, string places)
    {
        var read = Read(text);

        Assert.Equal(places, Said(read, text));
        Assert.Null(read[0].Position);
    }

    [Fact]
    public void Doubt_is_told_with_reasons()
    {
        var place = Read("A fire broke out in Ipswich.").Single();

        Assert.Equal(["GBR", "AUS"], place.Candidates.Select(candidate => candidate.Country).Order(StringComparer.Ordinal).Reverse());
        Assert.All(place.Candidates, candidate => Assert.NotEmpty(candidate.Reason));
    }

    [Fact]
    public void Where_the_words_decide_no_doubt_is_left()
    {
        var place = Read("Police in London, Ontario, freed him.")[0];

        Assert.Empty(place.Candidates);
        Assert.Equal("place.held", place.Evidence.By);
    }

    [Fact]
    public void A_name_reader_overrules_the_guards()
    {
        const string text = "Tyler and Selkmoor met Homs in Tyler.";

        Assert.Equal("Tyler:city:USA; Selkmoor:unknown:-", Said(Read(text, ["Tyler", "Selkmoor"], ["Homs"])[..2], text));
    }

    [Theory]
    [InlineData("northern Iraq", PlacePrecision.Country)]
    [InlineData("the city of Homs", PlacePrecision.Unknown)]
    [InlineData("Incirlik Air Base", PlacePrecision.Unknown)]
    [InlineData("Mosul Dam", PlacePrecision.Point)]
    [InlineData("Kirkuk Airport", PlacePrecision.City)]
    public void A_name_that_was_found_wide_is_looked_up_by_its_core(string name, PlacePrecision precision) =>
        Assert.Equal(precision, Read($"They met near {name}.", [name], []).Single().Precision);

    [Fact]
    public void Ids_count_in_reading_order() =>
        Assert.Equal(["p1", "p2", "p3"], Read("Homs, Hama and Aleppo are quiet.").Select(place => place.Id));
}
