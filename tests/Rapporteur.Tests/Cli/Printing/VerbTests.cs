using Rapporteur.Attributions;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Tests.Cli.Printing;

/// <summary>The speech act as a verb.</summary>
public sealed class VerbTests
{
    [Theory]
    [InlineData("say", "says")]
    [InlineData("deny", "denies")]
    [InlineData("promise", "promises")]
    [InlineData("wish", "wishes")]
    [InlineData("express", "expresses")]
    public void An_act_is_a_verb_in_the_present(string act, string verb) => Assert.Equal(verb, Verb.Of(act, Polarity.Affirmed, "Ruiz"));

    [Theory]
    [InlineData("say", Polarity.Negated, "does not say")]
    [InlineData("say", Polarity.Refused, "refuses to say")]
    [InlineData("refuse", Polarity.Refused, "refuses")]
    [InlineData("deny", Polarity.Refused, "denies")]
    [InlineData("say", Polarity.Hypothetical, "may say")]
    [InlineData("say", Polarity.Ordered, "is told to say")]
    public void Polarity_shows_in_the_verb(string act, Polarity polarity, string verb) =>
        Assert.Equal(verb, Verb.Of(act, polarity, "Ruiz"));

    [Theory]
    [InlineData("I", "say")]
    [InlineData("They", "say")]
    [InlineData("relatives", "say")]
    [InlineData("two officials", "say")]
    [InlineData("Prosecutors in Orlav", "says")]
    [InlineData("Haas", "says")]
    [InlineData("Ana Torres", "says")]
    [InlineData("his boss", "says")]
    [InlineData("", "says")]
    [InlineData("who", "says")]
    [InlineData("officials who spoke on condition of anonymity", "say")]
    [InlineData("an aide to the ministers", "says")]
    public void The_verb_agrees_with_a_source_that_is_surely_several(string source, string verb) =>
        Assert.Equal(verb, Verb.Of("say", Polarity.Affirmed, source));

    [Theory]
    [InlineData("one of the aides", 1, "says")]
    [InlineData("police", 2, "say")]
    public void How_many_they_are_wins_over_their_looks(string speaker, int number, string verb) =>
        Assert.Equal(verb, Verb.Of("say", Polarity.Affirmed, speaker, number));
}
