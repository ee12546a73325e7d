using static Rapporteur.Tests.Actors.ActorReading;

namespace Rapporteur.Tests.Actors;

/// <summary>Descriptions that get their name by a clause or later in the report, and nouns that go on for a name.</summary>
public sealed class NamedLaterTests
{
    [Theory]
    [InlineData("{1:A man who goes by Azar Talik} fled. {1:Talik} said the post had fallen.")]
    [InlineData("{1:An officer who gave his name as Omar Samir} waved. {1:Samir} laughed.")]
    [InlineData("{1:A man who identified himself as Omar Kala} called on Monday. {1:Kala} asked for money.")]
    [InlineData("{1:A judge} froze the sale on Monday. The mayor was glad. {1:Judge Merle Hart} gave no reason.")]
    [InlineData("{1:A shepherd} was shot on Monday. {1:The shepherd, Omar Bek}, survived.")]
    public void The_description_and_the_name_are_one(string marked) => Assert.Equal(marked, Heard(marked));

    [Theory]
    [InlineData("{1:A minister} resigned on Monday. {2:Prime Minister Ada Lund} stayed.")]
    [InlineData("{1:A judge} froze the sale. {2:A judge} lifted the ban. {3:Judge Merle Hart} was away.")]
    public void Another_of_the_same_noun_is_another(string marked) => Assert.Equal(marked, Heard(marked));

    [Theory]
    [InlineData("Shells hit the offices of the {1:National Teachers’ Union}. {2:The army} denied it.")]
    [InlineData("{1:Norland Airways} cut its flights. {1:The company} gave no reason.")]
    public void A_general_noun_goes_on_for_a_name_of_its_kind(string marked) => Assert.Equal(marked, Told(marked));

    [Fact]
    public void This_newspaper_is_none_of_those_spoken_of()
    {
        var reading = Read("The Kestrian Herald closed on Monday. A driver spoke to this newspaper in May.");

        var newspaper = reading.Actors.Single(actor => actor.Id == Mention(reading, "this newspaper").Actor);

        Assert.Empty(newspaper.Names);
    }
}
