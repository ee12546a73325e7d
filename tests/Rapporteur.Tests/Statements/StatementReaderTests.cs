using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Statements;

/// <summary>What one does by saying something, in which words, and on whose word.</summary>
public sealed class StatementReaderTests
{
    [Theory]
    [InlineData("Ruiz hinted that an engineer had tipped her off.", "hint")]
    [InlineData("Ruiz would not say which engineer it was.", "refuse")]
    [InlineData("Ruiz declined to comment.", "refuse")]
    [InlineData("Ruiz also said the dam was leaking.", "say")]
    [InlineData("Ruiz called for an inquiry.", "urge")]
    [InlineData("Ruiz called the dam a disgrace.", "describe")]
    [InlineData("Ruiz thanked the engineers.", "thank")]
    [InlineData("According to Ruiz, the dam was leaking.", "say")]
    [InlineData("The BBC reported that the dam was leaking.", "report")]
    public void The_cue_tells_the_speech_act(string sentence, string act) =>
        Assert.Equal(act, Reading(sentence).Statements.Single().Act);

    [Fact]
    public void The_words_are_the_pieces_of_the_content_in_one_line() =>
        Assert.Equal("“We closed the gates,” “and then we ran.”", Reading("“We closed  the gates,” she said, “and then we ran.”").Statements.Single().Words);

    [Fact]
    public void The_chain_leads_from_the_author_inwards()
    {
        var statements = Reading("Ruiz hinted that an engineer had tipped her off, Radio Sur reported.").Statements;

        Assert.Equal(["author", "a1"], statements[0].Chain);
        Assert.Equal(["author", "a1", "a2"], statements[1].Chain);
    }
}
