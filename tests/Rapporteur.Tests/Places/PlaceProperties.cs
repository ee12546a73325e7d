using CsCheck;
using Rapporteur.Places;
using Rapporteur.Tests.Text;
using static Rapporteur.Tests.Places.PlaceReading;

namespace Rapporteur.Tests.Places;

/// <summary>What holds of the places of any text.</summary>
public sealed class PlaceProperties
{
    private static readonly string[] pieces =
    [
        "Homs", "Syria", "Georgia", "Paris", "London", "Ontario", "U.S.", "US", "Jordan", "Washington", "New York", "al-", "The ", "St.", "County", "Province",
        " ", " ", " ", ", ", " and ", " in ", " of ", "'s ", "’s ", "\n\n", ". ", "-", "/", "(", "\u0301", "\ud83d\ude00", "\ud800", "Syrian ", "said", "Mr ",
    ];

    private static readonly Gen<string> texts = Gen.OneOf(AnyText.Gen, Gen.Int[0, pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(pick => pieces[pick]))));

    [Fact]
    public void Places_lie_apart_in_order_inside_the_text() => texts.Sample(text =>
    {
        int end = 0;
        foreach (var place in Read(text, [], []))
        {
            Assert.True(place.Span.Start >= end && place.Span.End <= text.Length && place.Span.Length > 0);
            end = place.Span.End;
        }
    }, iter: 500);

    [Fact]
    public void No_country_no_region_and_nothing_unknown_has_a_position() => texts.Sample(text => Assert.All(
        Read(text, [], []),
        place => Assert.Equal(place.Precision is PlacePrecision.Point or PlacePrecision.City or PlacePrecision.Division, place.Position is not null)), iter: 500);

    [Fact]
    public void The_same_text_gives_the_same_places() => texts.Sample(
        text => Assert.Equal(Said(Read(text, [], []), text), Said(Read(text, [], []), text)), iter: 200);

    [Fact]
    public void Places_lie_apart_where_a_name_reader_found_names_too() => texts.Sample(text =>
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter)).Distinct(StringComparer.Ordinal).Take(3).ToArray();
        var places = Read(text, words.Take(1).ToArray(), words.Skip(1).ToArray());

        Assert.True(places.Zip(places.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start));
    }, iter: 300);

    [Fact]
    public void No_look_up_allocates()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        var (gazetteer, words, demonyms) = (Gazetteer.Load(data, null), PlaceWords.Load(data), DemonymTable.Load(data));
        LookUp();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) LookUp();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void LookUp()
        {
            foreach (var word in (ReadOnlySpan<string>)["Damascus", "selkmoor", "Côte d'Ivoire", "Gov.", "Syrian"])
            {
                gazetteer.Knows(PlaceKey.Of(word), out _);
                words.Of(word);
                demonyms.Country(word);
            }
        }
    }

    [Fact]
    public void A_long_text_of_names_takes_its_time_once()
    {
        var text = string.Concat(Enumerable.Repeat("Tripoli, Georgia, London and Victoria, San Jose in Paris ", 4_000));

        Assert.Equal(24_000, Read(text, [], []).Length);
    }

    [Fact]
    public void A_key_is_that_of_the_name_in_other_letters_of_the_same_kind() => Gen.String[Gen.Char['a', 'z'], 1, 20].Sample(
        name => Assert.Equal(PlaceKey.Of(name), PlaceKey.Of(name.ToUpperInvariant())));

    [Fact]
    public void What_an_index_was_built_of_is_found_in_it() => Gen.String[Gen.Char['a', 'z'], 3, 12].Array[1, 200].Sample(names =>
    {
        var builder = new PlaceIndexBuilder();
        foreach (var name in names) builder.AddName(builder.Add(new PlaceEntry(name, new Position(1.5, -2.25), "GBR", PlacePrecision.City, 40)), name, NameTraits.None);
        var index = builder.Build();

        Assert.All(names, name => Assert.Contains(
            index.Find(PlaceKey.Of(name)).ToArray(), found => index.Entry(found) == new PlaceEntry(name, new Position(1.5, -2.25), "GBR", PlacePrecision.City, 40)));
    }, iter: 50);
}
