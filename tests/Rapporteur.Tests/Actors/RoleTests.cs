using Rapporteur.Actors;
using static Rapporteur.Tests.Actors.ActorReading;

namespace Rapporteur.Tests.Actors;

/// <summary>Roles and relations, with their time and on whose word.</summary>
public sealed class RoleTests
{
    [Theory]
    [InlineData("General Ivo Berg spoke.", "Ivo Berg", "General; -; current; -; -")]
    [InlineData("The British foreign secretary, William Dawes, spoke.", "William Dawes", "foreign secretary; -; current; -; -")]
    [InlineData("Mustafa Orhan, a former defence minister, spoke.", "Mustafa Orhan", "defence minister; -; former; -; -")]
    [InlineData("Berg served as defence minister from 2001 to 2004.", "Berg", "defence minister; -; former; 2001-01-01; 2004-12-31")]
    [InlineData("Jon Vale has been chairman of the Kestrian Salt Board since 2005.", "Jon Vale", "chairman; Kestrian Salt Board; current; 2005-01-01; -")]
    [InlineData("Jon Vale, who was mayor of Tarn until 2010, resigned.", "Jon Vale", "mayor; -; former; -; 2010-12-31")]
    [InlineData("Acting president Ruth Marin spoke.", "Ruth Marin", "president; -; acting; -; -")]
    [InlineData("President-elect Ruth Marin spoke.", "Ruth Marin", "President; -; elect; -; -")]
    [InlineData("Deputy Finance Minister Ruth Marin spoke.", "Ruth Marin", "Deputy Finance Minister; -; current; -; -")]
    [InlineData("Ruth Marin was appointed ambassador on Monday.", "Ruth Marin", "ambassador; -; current; -; -")]
    [InlineData("Kestrian Salt Board chairman Eva Lind spoke.", "Eva Lind", "chairman; Kestrian Salt Board; current; -; -")]
    [InlineData("The bank is sound. The bank's chairwoman, Eva Lind, spoke.", "Eva Lind", "chairwoman; The bank; current; -; -")]
    public void A_role_has_its_title_organisation_status_and_time(string text, string name, string role) => Assert.Equal(role, Roles(text, name));

    [Theory]
    [InlineData("Ruth Marin is not a doctor.")]
    [InlineData("Ruth Marin would be a good minister.")]
    [InlineData("A man told the police that Ruth Marin had left.")]
    public void What_somebody_is_not_or_may_be_is_no_role(string text) => Assert.Equal("", Roles(text, "Ruth Marin"));

    [Fact]
    public void A_role_told_in_what_somebody_says_is_on_his_word()
    {
        var reading = Read("Lund said that Eva Holm is a spy.");

        var role = reading.Actors.Single(actor => actor.Name == "Eva Holm").Roles.Single();
        Assert.Equal(reading.Attributions[0].Id, role.Holder);
    }

    [Theory]
    [InlineData("Ada Holm is the daughter of a former judge, Peter Holm.", "Ada Holm; daughter; Peter Holm; current")]
    [InlineData("Ada Holm came with her brother, Karl Holm.", "Karl Holm; brother; Ada Holm; current")]
    [InlineData("Karl Lund's ex-wife, Mary Lund, spoke.", "Mary Lund; ex-wife; Karl Lund; former")]
    public void Kin_are_told(string text, string relation) => Assert.Equal(relation, Relations(text, RelationType.Kinship));

    [Theory]
    [InlineData("Ivo Lund wrote to his former friend, President Omar Berg.", "Omar Berg; friend; Ivo Lund; former")]
    [InlineData("Tom Vale is a close ally of Paul Reed.", "Tom Vale; ally; Paul Reed; current")]
    public void Friends_are_told(string text, string relation) => Assert.Equal(relation, Relations(text, RelationType.Friendship));

    [Theory]
    [InlineData("A member of a powerful family, Ada Holm spoke.", "Ada Holm; member; a powerful family; current")]
    [InlineData("Ada Holm is a member of the Salt Party.", "Ada Holm; member; Salt Party; current")]
    public void Members_are_told(string text, string relation) => Assert.Equal(relation, Relations(text, RelationType.Membership));

    [Theory]
    [InlineData("{1:The spokesman}, {1:Karl Lund}, declined to comment.")]
    [InlineData("{1:Karl Lund}, {1:a spokesman for the port}, declined to comment.")]
    [InlineData("{1:His brother} {1:Karl Lund} declined to comment.")]
    [InlineData("{1:A member of a powerful family}, {1:he} is a judge.")]
    [InlineData("{1:Karl Lund} was {1:a leading member of the council}.")]
    [InlineData("{1:Karl Lund} met {2:the spokesman} and {3:Ada Holm}.")]
    public void Appositions_and_predicates_are_of_one_actor(string marked) => Assert.Equal(marked, Told(marked));

    [Fact]
    public void Somebody_without_a_name_goes_by_the_fullest_description_with_its_owner_named()
    {
        var reading = Read("Omar Berg said that his prime minister who fled to Jordan in August had no house.");

        Assert.Contains(reading.Actors, actor => actor.Name == "Omar Berg's prime minister who fled to Jordan in August");
    }
}
