using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

public sealed class LayoutReaderTests
{
    private const string Body = "The harbour pilots went back to work on Saturday after nine days of strike, and the first ferries left before noon.";

    [Fact]
    public void Empty_lines_part_paragraphs() =>
        Assert.Equal(["One river rose.", "Another fell."], Paragraphs("One river rose.\n \t\n\nAnother fell.\n"));

    [Fact]
    public void Lines_of_uneven_length_are_paragraphs_each() =>
        Assert.Equal([Body, "He agreed.", "“It is over,” she said of it."], Paragraphs($"{Body}\nHe agreed.\n“It is over,” she said of it."));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Wrapped_lines_make_one_paragraph(string end)
    {
        var text = string.Join(
            end,
            "The harbour pilots went back to work on Saturday after nine",
            "days of strike, and the first ferries left before noon. Their",
            "union had asked for more rest between two shifts at night.",
            "",
            "The port welcomed it. Nobody could say on Saturday how many",
            "passengers had been stranded on the islands.");

        Assert.Equal(2, Paragraphs(text).Length);
    }

    [Fact]
    public void An_indented_line_starts_a_paragraph_of_wrapped_text()
    {
        const string Text = """
            The harbour pilots went back to work on Saturday after nine
            days of strike, and the first ferries left before noon. They
            had asked for more rest.
                The port welcomed it. Nobody could say on Saturday how many
            passengers had been stranded on the islands.
            """;

        Assert.Equal(2, Paragraphs(Text).Length);
    }

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\u2029b")]
    [InlineData("a\u2028b")]
    [InlineData("a\fb")]
    [InlineData("\ufeffa\n\nb")]
    [InlineData("\u00a0a\u00a0\n\n\tb\u200b")]
    public void Every_kind_of_line_end_is_known(string text) => Assert.Equal(2, Paragraphs(text).Length);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\u00a0")]
    public void White_space_has_no_paragraph(string text) => Assert.Empty(Paragraphs(text));

    [Fact]
    public void Kinds_are_told_apart()
    {
        var text = string.Join(
            "\n\n", "Pilots end strike as ferries sail again", "By Mira Solano", $"PORT ALDA, March 9 (AGW) - {Body}", "What comes next",
            Body, "• More rest at night", "- A second tug", Body, "(Reporting by Mira Solano; editing by Tom Ash)");

        Assert.Equal(
            [
                ParagraphKind.Headline, ParagraphKind.Byline, ParagraphKind.Body, ParagraphKind.Crosshead, ParagraphKind.Body,
                ParagraphKind.ListItem, ParagraphKind.ListItem, ParagraphKind.Body, ParagraphKind.Credit,
            ],
            LayoutReader.Read(new Report(text)).Paragraphs.Select(paragraph => paragraph.Kind));
    }

    [Fact]
    public void A_headline_that_is_given_is_found_again_whatever_its_marks()
    {
        var report = new Report($"PILOTS END STRIKE: ‘IT IS OVER.’\n\n{Body}") { Headline = "Pilots end strike: \"It is over.\"" };

        Assert.Equal([ParagraphKind.Headline, ParagraphKind.Body], LayoutReader.Read(report).Paragraphs.Select(paragraph => paragraph.Kind));
    }

    [Fact]
    public void A_text_of_one_short_line_is_body() =>
        Assert.Equal(ParagraphKind.Body, LayoutReader.Read(new Report("Pilots end strike")).Paragraphs.Single().Kind);

    [Theory]
    [InlineData("PARIS, Sept 11 (Reuters) - The pilots left.", "PARIS, Sept 11 (Reuters) -")]
    [InlineData("BEIRUT — The pilots left.", "BEIRUT —")]
    [InlineData("WASHINGTON (AP) – The pilots left.", "WASHINGTON (AP) –")]
    [InlineData("NEW YORK (AP) -- The pilots left.", "NEW YORK (AP) --")]
    [InlineData("Kyiv, Ukraine — The pilots left.", "Kyiv, Ukraine —")]
    [InlineData("Geneva, 14 March 2011 (AGW) – The pilots left.", "Geneva, 14 March 2011 (AGW) –")]
    [InlineData("RIO DE JANEIRO: The pilots left.", "RIO DE JANEIRO:")]
    [InlineData("The pilots - all nine - left.", null)]
    [InlineData("NATO said on Monday - a day late - that it left.", null)]
    [InlineData("“PARIS — I left,” he said.", null)]
    [InlineData("UPDATE: The pilots left.", null)]
    [InlineData("He left — at last.", null)]
    public void A_dateline_runs_up_to_its_dash(string text, string? expected) =>
        Assert.Equal(expected, LayoutReader.Read(new Report(text)).Dateline?.In(text).ToString());

    private static string[] Paragraphs(string text) =>
        [.. LayoutReader.Read(new Report(text)).Paragraphs.Select(paragraph => paragraph.Span.In(text).ToString())];
}
