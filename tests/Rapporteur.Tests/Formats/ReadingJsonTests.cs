using Rapporteur.Attributions;
using Rapporteur.Formats;
using Rapporteur.Text;

namespace Rapporteur.Tests.Formats;

public sealed class ReadingJsonTests
{
    private static readonly Provenance provenance = new("rapporteur 0.0.0", null, "1+00000000", null);

    [Fact]
    public void A_reading_is_one_line()
    {
        var written = Written.Line(Readings.Empty(new Report("One\ntwo\u2028three") { Headline = "Two\nlines" }), provenance);

        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        Assert.Single(written.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Spans_count_code_points()
    {
        var attribution = new Attribution(
            "a1", [new(0, 2)], [new(3, 7)], [new(8, 10), new(11, 12)], AttributionKind.Mixed, Polarity.Refused, null, new(new(3, 7), "rule"));

        using var json = Written.Json(Readings.Empty(new Report("😀 said 😀 a")) with { Attributions = [attribution] }, provenance);

        Assert.Equal(
            """{"id":"a1","source":[[0,1]],"cue":[[2,6]],"content":[[7,8],[9,10]],"kind":"mixed","within":null,"polarity":"refused","evidence":{"span":[2,6],"by":"rule"}}""",
            json.RootElement.GetProperty("attributions")[0].GetRawText());
    }

    [Fact]
    public void Letters_are_written_as_they_are() =>
        Assert.Contains("\"headline\":\"Żółć 漢 <b> ’ &\"", Written.Line(Readings.Empty(new Report("a") { Headline = "Żółć 漢 <b> ’ &" }), provenance), StringComparison.Ordinal);

    [Fact]
    public void Half_a_pair_becomes_the_replacement_character()
    {
        using var json = Written.Json(Readings.Empty(new Report("a") { Headline = "😀 \ud83d \ude00 \u0001" }), provenance);

        Assert.Equal("😀 \ufffd \ufffd \u0001", json.RootElement.GetProperty("report").GetProperty("headline").GetString());
    }

    [Fact]
    public void A_day_is_written_year_first()
    {
        using var json = Written.Json(Readings.Empty(new Report("a") { Published = new(2012, 9, 1) }), provenance);

        Assert.Equal("2012-09-01", json.RootElement.GetProperty("report").GetProperty("published").GetString());
    }
}
