using Rapporteur.Actors;
using static Rapporteur.Tests.Actors.ActorReading;

namespace Rapporteur.Tests.Actors;

/// <summary>What stands for a government: its nouns, its houses, its capital where it acts.</summary>
public sealed class GovernmentTests
{
    [Theory]
    [InlineData("{1:The French government} sent a ship. {1:The government} said that it would send another.")]
    [InlineData("{1:The Damascus regime} may fall. {1:The regime} has few friends.")]
    [InlineData("The {1:White House} said on Monday that it would wait. {1:The US government} has waited for a year.")]
    [InlineData("{1:Moscow} said that it would not sign. The {1:Kremlin} has not signed before.")]
    [InlineData("{1:The French government} and {2:the Italian government} signed. {1:The French government} signed first.")]
    public void What_stands_for_a_government_is_one_actor(string marked) => Assert.Equal(marked, Told(marked));

    [Theory]
    [InlineData("The ship left Moscow on Monday.", "Moscow")]
    [InlineData("He has lived in Paris for a year.", "Paris")]
    public void A_capital_that_does_nothing_is_a_place(string text, string capital) => Assert.Null(Mention(Read(text), capital).Actor);

    [Fact]
    public void A_government_is_an_organisation_and_a_state_a_state()
    {
        var reading = Read("The French government sent a ship to Sweden. Sweden refused it.");

        Assert.Equal(ActorType.Organisation, reading.Actors.Single(actor => actor.Name == "The French government").Type);
        Assert.Equal(ActorType.State, reading.Actors.Single(actor => actor.Name == "Sweden").Type);
    }
}
