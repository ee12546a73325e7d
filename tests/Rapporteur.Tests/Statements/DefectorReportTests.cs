using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Statements;

/// <summary>A report that has all that the project started from: a defector, an outlet that reports him, a misprint, a refusal, a long quotation.</summary>
public sealed class DefectorReportTests
{
    private static readonly Lazy<Reading> read = new(() => Reading(
        "Leading Kestrian defector Admiral Joram Vask hinted on Monday that Ostland divers helped him leave Kestria in late May, the BBC reported. ¶ "
        + "Speaking from his hotel in Oslo to reporters from Radio Sur and the news channel Canal Uno, Vask said Ostland “friends” had brought him out "
        + "but refused to be drawn on who, only thanking the Ostland government. ¶ "
        + "He warned that if the palace was pressed harder, it could resort to shelling the port. ¶ "
        + "Vask would not specify exactly which vessel had taken him aboard, saying he feared he could endanger the crew. ¶ "
        + "He warned that Kestria is at a “dangerous bend” and urged the United Nations to “draw up a road map.” ¶ "
        + "He added, however, that he is “against any foreign landing,” saying the Kestrian people had to “win by themselves.” ¶ "
        + "Vask suggested that his break with the palace had begun long before he left. ¶ "
        + "“In the third month of the strike I stopped being one of them,” he said. “I met dockers and felt that the palace was not listening. ¶ "
        + "“I felt that it was lying to the dockers. I put my medals in a drawer and decided to go.” ¶ "
        + "He said he urged his old friend, President Ilya Maron, to give up power. ¶ "
        + "The White House said last month that the departures showed that Maron's government was “crumbling from within”."));

    [Theory]
    [InlineData("reported", "BBC", "report")]
    [InlineData("hinted", "Joram Vask", "hint")]
    [InlineData("refused to be drawn", "Joram Vask", "refuse")]
    [InlineData("only thanking", "Joram Vask", "thank")]
    [InlineData("would not specify", "Joram Vask", "refuse")]
    [InlineData("feared", "Joram Vask", "fear")]
    [InlineData("added", "Joram Vask", "say")]
    [InlineData("suggested", "Joram Vask", "suggest")]
    [InlineData("felt", "Joram Vask", "believe")]
    [InlineData("decided", "Joram Vask", "decide")]
    public void Each_statement_has_its_speaker_and_act(string cue, string speaker, string act)
    {
        var statement = Of(cue);

        Assert.Equal((speaker, act), (Sayings.Name(read.Value, statement.Speaker), statement.Act));
        Assert.Null(statement.Anonymous);
    }

    [Fact]
    public void The_outlet_comes_before_the_defector_in_the_chain()
    {
        Assert.Equal(2, Of("reported").Chain.Length);
        Assert.Equal([.. Of("reported").Chain, Of("hinted").Attribution], Of("hinted").Chain);
        Assert.Equal(false, Of("hinted").FirstHand);
    }

    [Fact]
    public void Those_that_he_speaks_to_and_where_are_told_once()
    {
        var statement = read.Value.Statements.First(statement => statement.Words.StartsWith("Ostland “friends”", StringComparison.Ordinal));

        Assert.Equal("reporters from Radio Sur | the news channel Canal Uno", Sayings.Addressees(statement));
        Assert.Equal("Oslo", read.Value.Places.Single(place => place.Id == statement.Place).Span.In(read.Value.Report.Text).ToString());
        Assert.Equal("who", Of("refused to be drawn").Topic?.Text);
    }

    [Fact]
    public void A_quotation_over_two_paragraphs_is_one_statement()
    {
        var statement = Assert.Single(read.Value.Statements, statement => statement.Words.StartsWith("“In the third month", StringComparison.Ordinal));

        Assert.EndsWith("decided to go.”", statement.Words, StringComparison.Ordinal);
        Assert.Equal("Joram Vask", Sayings.Name(read.Value, statement.Speaker));
    }

    [Fact]
    public void What_he_says_that_he_urged_is_urged_on_the_president()
    {
        var statement = read.Value.Statements.Last(statement => statement.Act == "urge");

        Assert.Equal(3, statement.Chain.Length);
        Assert.Equal("Ilya Maron", Sayings.Name(read.Value, Assert.Single(statement.Addressees).Actor));
    }

    private static Rapporteur.Statements.Statement Of(string cue)
    {
        var (text, attributions) = (read.Value.Report.Text, read.Value.Attributions);
        int i = Enumerable.Range(0, attributions.Length).First(i => attributions[i].Cue[0].In(text).SequenceEqual(cue));
        return read.Value.Statements[i];
    }
}
