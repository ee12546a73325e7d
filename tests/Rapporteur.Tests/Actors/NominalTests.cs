using static Rapporteur.Tests.Actors.ActorReading;

namespace Rapporteur.Tests.Actors;

/// <summary>Whom noun phrases speak of. Each line is its own gold: words with one number speak of one actor.</summary>
public sealed class NominalTests
{
    [Theory]
    [InlineData("General {1:Omar Hadid} left the port. {1:The general} gave no reason.")]
    [InlineData("{1:A gunman} entered the bank. {1:The gunman} took three hostages.")]
    [InlineData("{1:The two officials} spoke on Monday. {1:The officials} asked not to be named.")]
    [InlineData("The {1:Ministry of Salt} closed two mines. {1:The ministry} gave no reason.")]
    [InlineData("{1:Nordoil} lost money last year. {1:The company} will sell three ships.")]
    [InlineData("{1:Norway} closed its border on Monday. {1:The country} will open it in May.")]
    [InlineData("{1:Anna Berg} sued {1:her} bank. {2:Her husband} wept. {1:She} said that {2:her husband} had paid.")]
    [InlineData("{1:Anders Holm and Peter Lund} met in Paris. {1:The two men} had quarrelled in May.")]
    public void A_noun_goes_on_with_whom_it_fits(string marked) => Assert.Equal(marked, Told(marked));

    [Theory]
    [InlineData("{1:A gunman} entered the bank. {2:A gunman} stood outside.")]
    [InlineData("General {1:Omar Hadid} left. {2:The American general} stayed.")]
    [InlineData("{1:The prime minister} spoke. {2:The finance minister} did not.")]
    [InlineData("{1:Two officials} spoke. {2:Three officials} did not.")]
    public void What_says_more_or_has_a_is_somebody_new(string marked) => Assert.Equal(marked, Told(marked));

    [Fact]
    public void A_title_that_two_bear_stays_open_with_both()
    {
        var reading = Read("Judge Anna Berg met Judge Carla Ruiz on Friday. The judge gave no reason.");

        var open = Mention(reading, "The judge");
        Assert.Equal(2, open.Candidates.Length);
    }
}
