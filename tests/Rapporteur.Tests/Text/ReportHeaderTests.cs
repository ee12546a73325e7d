using CsCheck;
using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

public sealed class ReportHeaderTests
{
    [Fact]
    public void Takes_what_the_lines_above_the_text_state()
    {
        const string File = """
            Outlet: The Harbour Gazette
            Published: 2024-03-09
            Updated: 2024-03-10T07:15:00+02:00
            Headline: Pilots end strike: ferries sail again
            Byline: By Mira Solano
            Url: https://gazette.example/pilots
            Ref: hg-0017

            PORT ALDA, March 9 - The pilots went back to work.
            """;

        var report = ReportHeader.Read(File).ReportIn(File);

        Assert.Equal("PORT ALDA, March 9 - The pilots went back to work.", report.Text);
        Assert.Equal(
            ("The Harbour Gazette", new LocalDate(2024, 3, 9), new LocalDate(2024, 3, 10)),
            (report.Outlet, report.Published, report.Updated));
        Assert.Equal(
            ("Pilots end strike: ferries sail again", "By Mira Solano", "https://gazette.example/pilots", "hg-0017"),
            (report.Headline, report.Byline, report.Url, report.Ref));
    }

    [Theory]
    [InlineData("The minister resigned.\n\nHe gave no reason.")]
    [InlineData("Minister: I resign\n\nHe gave no reason.")]
    [InlineData("\nHeadline: so it began, and so it is text.\n\nMore.")]
    [InlineData("Headline: a word\nand then plain prose without an empty line.\n\nMore.")]
    [InlineData("")]
    [InlineData(":")]
    public void A_text_without_a_header_is_all_text(string file)
    {
        var header = ReportHeader.Read(file);

        Assert.Equal((0, null), (header.TextStart, header.Fault));
        Assert.Equal(file, header.ReportIn(file).Text);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_in_any_manner(string end)
    {
        var file = $"outlet: A{end}URL: b{end}{end}Text.{end}";

        var report = ReportHeader.Read(file).ReportIn(file);

        Assert.Equal(("A", "b", $"Text.{end}"), (report.Outlet, report.Url, report.Text));
    }

    [Theory]
    [InlineData("Published: 9 March 2024", 1, 12, "'9 March 2024' is not a date.")]
    [InlineData("Outlet: A\nUpdated:2024-02-30", 2, 9, "'2024-02-30' is not a date.")]
    [InlineData("Outlet: A\nAuthor: B", 2, 1, "The header has an unknown key, 'Author'.")]
    [InlineData("Outlet: A\nAuthor: B\nPublished: C", 2, 1, "The header has an unknown key, 'Author'.")]
    public void The_first_fault_of_a_header_is_told_with_its_place(string header, int line, int column, string fault)
    {
        var found = ReportHeader.Read(header + "\n\nText.").Fault;

        Assert.NotNull(found);
        Assert.Equal((line, column, fault), (found.Line, found.Column, found.Fault));
    }

    [Fact]
    public void An_entry_without_a_value_states_nothing()
    {
        var header = ReportHeader.Read("Outlet:\nPublished: \n\nText.");

        Assert.Equal((null, null, null), (header.Outlet, header.Published, header.Fault));
    }

    [Fact]
    public void Whatever_the_file_the_text_is_its_end()
    {
        string[] pieces = ["Outlet: A", "Published: x", "b: c", " ", "prose", "\ud800", ":", "Ref:", "\n", "\n\n", "\r\n", "\r"];

        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 12].Select(string.Concat)
            .Sample(file => file.EndsWith(ReportHeader.Read(file).ReportIn(file).Text, StringComparison.Ordinal));
    }
}
