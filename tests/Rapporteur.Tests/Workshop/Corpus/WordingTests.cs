using System.Collections.Immutable;
using Rapporteur.Text;
using Rapporteur.Workshop.Corpus;

namespace Rapporteur.Tests.Workshop.Corpus;

/// <summary>Words of a label are found again in the text that they were copied from.</summary>
public sealed class WordingTests
{
    private const string Text = "The dam leaks, she said, and she said so twice. “It leaks,” Ruiz said. “Badly.”";

    private static readonly DataRow row = new("labels.tsv", 7, ["001"]);

    [Theory]
    [InlineData("The dam leaks", "The dam leaks")]
    [InlineData("The dam … twice", "The dam leaks, she said, and she said so twice")]
    [InlineData("“It leaks,” + “Badly.”", "“It leaks,”|“Badly.”")]
    public void Pieces_are_found_in_their_order(string words, string found) =>
        Assert.Equal(found, Words(new Wording(row, Text).Pieces(words, 0)));

    [Fact]
    public void The_nearest_of_several_is_taken()
    {
        var wording = new Wording(row, Text);
        var content = wording.Pieces("“It leaks,” + “Badly.”", 0);

        var cue = Assert.Single(wording.Nearest("said", content, content));

        Assert.Equal(Text.LastIndexOf("said", StringComparison.Ordinal), cue.Start);
    }

    [Theory]
    [InlineData("The dike")]
    [InlineData("leak")]
    [InlineData("twice + The dam")]
    public void Words_that_are_not_there_are_refused_by_file_and_line(string words)
    {
        var fault = Assert.Throws<DataFileException>(() => new Wording(row, Text).Pieces(words, 0));

        Assert.StartsWith("labels.tsv:7: ", fault.Message, StringComparison.Ordinal);
    }

    private static string Words(ImmutableArray<TextSpan> spans) => string.Join('|', spans.Select(span => span.In(Text).ToString()));
}
