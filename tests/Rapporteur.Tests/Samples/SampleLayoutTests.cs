using Rapporteur.Text;

namespace Rapporteur.Tests.Samples;

/// <summary>What the paragraphs of the samples are.</summary>
public sealed class SampleLayoutTests
{
    [Theory]
    [InlineData("admiral-examiner", "REYKJAVIK, Iceland —")]
    [InlineData("admiral-gazette", "REYKJAVIK -")]
    [InlineData("protest-orlav", "ORLAV, Kestria (NW) —")]
    [InlineData("summit-geneva", "GENEVA, Nov. 21 —")]
    [InlineData("sanctions-661", "UNITED NATIONS, Aug. 6 -")]
    [InlineData("denial-crown", "SKARN, Norlund, May 22 (Brackwater) --")]
    [InlineData("trial-ferryman", "CORRIGAN FALLS —")]
    [InlineData("ceasefire-selk", "DRUMMEN, Arrad (NW) —")]
    [InlineData("flood-appeal", "PORT LUZ, Aug 14 (MNA) -")]
    [InlineData("ferry-lumiere", "VAUCREUX, 26 June (LDL) –")]
    [InlineData("admiral-tidewater", null)]
    [InlineData("interview-glacier", null)]
    [InlineData("liveblog-election", null)]
    public void The_dateline_is_known_from_the_story(string name, string? dateline)
    {
        var reading = Sample.Reading(name);

        Assert.Equal(dateline, reading.Layout.Dateline?.In(reading.Report.Text).ToString());
    }

    [Theory]
    [InlineData("liveblog-election", ParagraphKind.ListItem, 7)]
    [InlineData("denial-crown", ParagraphKind.Credit, 1)]
    [InlineData("flood-appeal", ParagraphKind.Credit, 1)]
    public void Items_and_credits_are_told_from_the_story(string name, ParagraphKind kind, int count) =>
        Assert.Equal(count, Sample.Reading(name).Layout.Paragraphs.Count(paragraph => paragraph.Kind == kind));

    [Theory]
    [InlineData("Dorn refuses to concede")]
    [InlineData("Korda claims victory")]
    public void A_short_title_on_the_live_page_is_a_crosshead(string title)
    {
        var reading = Sample.Reading("liveblog-election");

        var paragraph = Assert.Single(reading.Layout.Paragraphs, paragraph => paragraph.Span.In(reading.Report.Text).SequenceEqual(title));
        Assert.Equal(ParagraphKind.Crosshead, paragraph.Kind);
    }
}
