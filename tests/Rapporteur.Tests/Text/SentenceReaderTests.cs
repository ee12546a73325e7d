using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

/// <summary>Where sentences end. Each line holds its own gold: "¶" stands where a sentence ends inside it.</summary>
public sealed class SentenceReaderTests
{
    [Theory]
    [InlineData("The gates were shut. ¶ Nobody was told. ¶ Why not? ¶ Ask the mayor!")]
    [InlineData("The bank paid €20bn. ¶ It fell later.")]
    [InlineData("Where were they? ¶ Nobody knew.")]
    [InlineData("The talks failed... ¶ The delegates left.")]
    [InlineData("He said ... he was not sure.")]
    public void A_sentence_ends_at_its_stop(string line) => Check(line);

    [Theory]
    [InlineData("Gen. Amal Farid and Lt. Col. Omar Said left.")]
    [InlineData("Sen. Mary T. Hill Jr. spoke. ¶ So did Gov. Ann Lee (R-Ohio).")]
    [InlineData("J. R. R. Ott met Prof. Dr. Lin on Aug. 3.")]
    [InlineData("The U.S. President spoke at 5 p.m. Monday.")]
    [InlineData("The vote was on No. 10 in Fort St. John, B.C., that day.")]
    [InlineData("He works in Washington, D.C. ¶ The hospital said so.")]
    [InlineData("She left the U.S. ¶ He stayed.")]
    public void An_abbreviation_ends_a_sentence_only_where_one_begins(string line) => Check(line);

    [Theory]
    [InlineData("“We left. ¶ We ran,” she said. ¶ “We hid.”")]
    [InlineData("\"We left. ¶ We ran,\" she said. ¶ \"We hid.\" ¶ Nobody followed.")]
    [InlineData("\"Why not?\" he asked. ¶ “No!” they cried.")]
    [InlineData("It has denied it. ¶ (It denied it before.) ¶ Nobody asked.")]
    [InlineData("‘We saw it.’ ¶ Nobody else did.")]
    public void Closing_marks_belong_to_the_sentence_that_they_close(string line) => Check(line);

    [Theory]
    [InlineData("PORT ALDA, March 9 (AGW) - Pilots went back to work. ¶ Ferries sailed.")]
    [InlineData("ORLAV — Gen. Farid fled last month. ¶ He said so.")]
    [InlineData("GOVERNMENT DENIES CLAIM; PROTESTS GROW IN CAPITAL")]
    [InlineData("Minister Quits After Scandal as Protests Grow in Capital")]
    [InlineData("It failed.Nobody knew. ¶ It was late.", "It failed. ¶ Nobody knew. ¶ It was late.")]
    public void News_has_its_own_forms(string line, string? expected = null) => Check(line, expected);

    [Fact]
    public void A_sentence_never_crosses_the_end_of_a_paragraph()
    {
        const string Text = "The mayor\n\nleft early.\n\nThe river rose.";

        Assert.Equal([0, 1, 2], English.Read(Text).Select(sentence => sentence.Paragraph));
    }

    [Fact]
    public void A_missing_table_is_named() =>
        Assert.Contains("abbreviations.tsv", Assert.Throws<DataFileException>(() => SentenceReader.Load("nowhere")).Message, StringComparison.Ordinal);

    // Where no space stands after a stop the expected line is given apart, as the mark would add one.
    private static void Check(string line, string? expected = null)
    {
        var text = expected is null ? line.Replace("¶ ", "", StringComparison.Ordinal) : line.Replace(" ¶", "", StringComparison.Ordinal);
        Assert.Equal(expected ?? line, string.Join(" ¶ ", English.Read(text).Select(sentence => sentence.Span.In(text).ToString())));
    }
}
