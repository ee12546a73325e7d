using Rapporteur.Statements;
using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Statements;

/// <summary>What the speaker does: by the cue, and by what it takes as content.</summary>
public sealed class ActTests
{
    [Theory]
    [InlineData("Ruiz asked whether the gates were shut.", "ask")]
    [InlineData("Ruiz asked the ministry to send pumps.", "request")]
    [InlineData("Ruiz asked for help.", "request")]
    [InlineData("Ruiz suggested that the gates were shut.", "suggest")]
    [InlineData("Ruiz suggested closing the road.", "propose")]
    [InlineData("Ruiz told the crew to leave.", "order")]
    [InlineData("Ruiz told the crew that the dam was leaking.", "say")]
    [InlineData("Ruiz vowed to rebuild the bridge.", "promise")]
    [InlineData("Ruiz said she would rebuild the bridge.", "say")]
    [InlineData("Ruiz denied that the dam was leaking.", "deny")]
    [InlineData("Ruiz did not say that the dam was leaking.", "say")]
    [InlineData("Ruiz urged residents to leave.", "urge")]
    [InlineData("Ruiz demanded an inquiry.", "demand")]
    [InlineData("Ruiz ordered residents to leave.", "order")]
    [InlineData("Ruiz is convinced that the dam is safe.", "believe")]
    [InlineData("Ruiz was accused of fraud.", "accuse")]
    [InlineData("The dam is expected to reopen in June.", "expect")]
    [InlineData("Orlo reportedly left the city.", "report")]
    [InlineData("Orlo allegedly left the city.", "claim")]
    [InlineData("Parliament voted to ban the party.", "decide")]
    [InlineData("The court ruled that the mine must close.", "decide")]
    [InlineData("Her warning that the dam was weak went unheard.", "warn")]
    [InlineData("Ruiz expressed doubts about the plan.", "doubt")]
    [InlineData("Ruiz issued a warning that the dam was weak.", "warn")]
    [InlineData("Ruiz thanked the engineers.", "thank")]
    [InlineData("Ruiz insisted on Friday that the dam was safe.", "insist")]
    [InlineData("Ruiz admitted that the dam was weak.", "admit")]
    [InlineData("The figures show that prices fell.", "show")]
    [InlineData("Ana Ruiz: “We never saw the plan.”", "say")]
    [InlineData("Ruiz called the plan a disgrace.", "describe")]
    [InlineData("Ruiz wants to close the road.", "want")]
    [InlineData("Ruiz plans to close the road.", "intend")]
    public void The_act_goes_by_the_cue_in_its_frame(string text, string act) =>
        Assert.Equal(act, Reading(text).Statements.First().Act);

    [Theory]
    [InlineData("Ruiz declined to comment.")]
    [InlineData("Ruiz would not say which engineer it was.")]
    [InlineData("Ruiz refused to be drawn on the price.")]
    [InlineData("Ruiz would neither confirm nor deny the report.")]
    [InlineData("Ruiz could not be reached for comment.")]
    [InlineData("Ruiz refused to sign the accord.")]
    public void A_refusal_is_one_whatever_its_verb(string text) =>
        Assert.Equal("refuse", Reading(text).Statements.First().Act);

    [Theory]
    [InlineData("Ruiz warned that she would sue the company.", "threaten")]
    [InlineData("The army warned that it would retaliate.", "threaten")]
    [InlineData("Ruiz warned that the dam would burst.", "warn")]
    [InlineData("Ruiz warned that she would run out of pumps.", "warn")]
    public void One_threatens_with_what_one_would_do_to_others_oneself(string text, string act) =>
        Assert.Equal(act, Reading(text).Statements.First().Act);

    [Theory]
    [InlineData("Ruiz hinted that the dam was weak.", Strength.Weak)]
    [InlineData("Ruiz claimed that the dam was weak.", Strength.Weak)]
    [InlineData("Orlo allegedly left the city.", Strength.Weak)]
    [InlineData("Ruiz said that the dam was weak.", Strength.Plain)]
    [InlineData("According to Ruiz, the dam was weak.", Strength.Plain)]
    [InlineData("Ruiz insisted that the dam was weak.", Strength.Strong)]
    [InlineData("Ruiz revealed that the dam was weak.", Strength.Strong)]
    public void The_cue_vouches_for_the_content_or_does_not(string text, Strength strength) =>
        Assert.Equal(strength, Reading(text).Statements.First().Strength);
}
