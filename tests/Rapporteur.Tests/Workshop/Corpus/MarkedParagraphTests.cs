using Rapporteur.Text;
using Rapporteur.Workshop.Corpus;

namespace Rapporteur.Tests.Workshop.Corpus;

/// <summary>Paragraphs copied with marks are found again in their text.</summary>
public sealed class MarkedParagraphTests
{
    private const string Text = "Headline\n\nThe mayor of Selk [left],\nsaid Ana Ruiz. She and her son left.\n";
    private static readonly TextSpan paragraph = new(10, Text.Length - 1);

    [Fact]
    public void Marks_may_nest_and_the_text_may_break_lines() => Assert.Equal(
        ["e1 The mayor", "e2 Selk", "e1 Ana Ruiz", "e1 She", "e1 her", "e3 her son"],
        Read("[e1 The mayor] of [e2 Selk] [left], said [e1 Ana Ruiz]. [e1 She] and [e3 [e1 her] son] left."));

    [Theory]
    [InlineData("[e1 The major] of Selk", "'j' is not what the report has")]
    [InlineData("[e1 The mayor of Selk", "does not end")]
    public void A_row_that_does_not_fit_is_refused(string marked, string fault) =>
        Assert.Contains(fault, Assert.Throws<DataFileException>(() => Read(marked)).Message, StringComparison.Ordinal);

    private static IEnumerable<string> Read(string marked) =>
    [
        .. new MarkedParagraph(new DataRow("labels.tsv", 7, ["001", "1", marked]), Text, paragraph).Marks()
            .Select(mark => $"{mark.Entity} {mark.Span.In(Text)}"),
    ];
}
