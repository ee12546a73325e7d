using Rapporteur.Attributions;

namespace Rapporteur.Tests.Attributions;

public sealed class CueTableTests
{
    private static readonly CueTable cues = CueTable.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    [Theory]
    [InlineData("said", "Say")]
    [InlineData("had not denied", "Deny")]
    [InlineData("called for", "Urge")]
    [InlineData("called", "Describe")]
    [InlineData("lashed out at", "Criticise")]
    [InlineData("made the claim", "Claim")]
    [InlineData("began to deny", "Deny")]
    [InlineData("is sceptical of", "Doubt")]
    [InlineData("has", "Say")]
    public void The_first_cue_of_some_words_tells_the_act(string words, string act) =>
        Assert.Equal(act, cues.ActIn(words)!.Value.ToString());

    [Fact]
    public void A_word_that_is_no_cue_is_none() => Assert.Null(cues.Find("dam"));

    [Fact]
    public void Every_cue_takes_something() =>
        Assert.NotNull(cues.Find("SAID")!.Senses.Single(cue => (cue.Frames & (CueFrames.That | CueFrames.Zero | CueFrames.Quote)) != 0));
}
