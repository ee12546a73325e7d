using Rapporteur.Actors;
using static Rapporteur.Tests.Actors.ActorReading;

namespace Rapporteur.Tests.Actors;

/// <summary>Which names are of one actor. Each line is its own gold: words with one number speak of one actor.</summary>
public sealed class NameLinkTests
{
    [Theory]
    [InlineData("{1:Carla Ruiz} opened the gates. {1:Ruiz} said that the dam was safe.")]
    [InlineData("{1:Ruiz} opens the gates of the dam\n\n{1:Carla Ruiz} opened the gates of the dam on Monday, and {1:Ruiz} said that it was safe.")]
    [InlineData("Mr. {1:William Dawes} spoke first. {1:Bill Dawes} spoke for an hour, and {1:Dawes} left.")]
    [InlineData("{1:Peter K. Lund} wrote to the council. {1:Peter Lund} had no reply, {1:Lund} said.")]
    [InlineData("{1:Omar al-Hadid} came home. {1:Hadid} spoke, and {1:Hadid}'s brother wept.")]
    [InlineData("{1:Anna Berg} sang. {1:Anna} sang again.")]
    public void Names_of_one_person_are_one_actor(string marked) => Assert.Equal(marked, Told(marked));

    [Theory]
    [InlineData("{1:Carla Ruiz} and {2:Pedro Ruiz} run the mill. {2:Pedro Ruiz} is the younger.")]
    [InlineData("Mr. {1:John Marsh} sold the farm. Mrs. {2:Marsh} stayed in the house.")]
    [InlineData("{1:Manuel Ortega} fled in July. {1:Ortega} is the son of {2:Luis Ortega}, a former judge. {1:Ortega} said that he was safe.")]
    [InlineData("General {1:Manuel Ortega} met Judge {2:Luis Ortega}. Judge {2:Ortega} left first, and General {1:Ortega} left last.")]
    public void Two_people_of_one_surname_stay_two(string marked) => Assert.Equal(marked, Told(marked));

    [Theory]
    [InlineData("{1:Davit Soran} left the port. {1:Sorun} said that he was well.", "misprint")]
    [InlineData("{1:Manuel Tlas} left the port. {1:Tlass} said that he was well.", "spelling")]
    public void What_nobody_else_is_called_may_be_a_misprint_or_another_spelling(string marked, string reason)
    {
        Assert.Equal(marked, Told(marked));
        var reading = Read(marked.Replace("{1:", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal));
        Assert.Contains(reading.Mentions, mention => mention.Reason?.Contains(reason, StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_surname_between_two_who_are_named_together_stays_open_with_both()
    {
        var reading = Read("Ruth Marin met Abel Marin in Orlav. Marin said that the talks went well.");

        var open = reading.Mentions.Last(mention => mention.Span.In(reading.Report.Text) is "Marin");
        Assert.Null(open.Actor);
        Assert.Equal(2, open.Candidates.Length);
    }

    [Theory]
    [InlineData("The {1:Kestrian Salt Board} met on Monday. {1:The Salt Board} will meet again.")]
    [InlineData("The {1:Kestrian Salt Board} ({1:KSB}) met on Monday. The {1:KSB} will meet again.")]
    [InlineData("The {1:United Nations} sent grain, and the {1:UN} will send more.")]
    [InlineData("{1:Harlow Mining Ltd} paid a fine of ten million crowns. {1:Harlow Mining} said that it would appeal.")]
    public void Names_of_one_organisation_are_one_actor(string marked) => Assert.Equal(marked, Told(marked));

    [Theory]
    [InlineData("He spoke to {1:BBC Arabic} on Monday, the {2:BBC} reported.")]
    [InlineData("{1:Harlow} paid a fine of ten million crowns. {2:Harlow Stores} was not fined, and {1:Harlow} said that it would appeal.")]
    public void A_part_of_an_outlet_or_company_is_not_the_whole(string marked) => Assert.Equal(marked, Told(marked));

    [Theory]
    [InlineData("The ship sailed to {1:Jordan} on Monday. {1:Jordan} refused it.")]
    public void A_name_that_was_taken_for_a_person_once_is_still_the_same(string marked) => Assert.Equal(marked, Told(marked));

    [Theory]
    [InlineData("The {1:United States} will not sign, but {1:America} may help, said an envoy of the {1:US}.")]
    [InlineData("{1:Britain} and {2:France} signed. The {1:United Kingdom} will send troops.")]
    [InlineData("{1:Scotland} voted on Thursday. {2:England} did not.")]
    public void A_state_is_one_actor_by_all_its_names(string marked) => Assert.Equal(marked, Told(marked));

    [Fact]
    public void An_adjective_of_a_people_speaks_of_nobody_and_a_people_of_a_group()
    {
        var reading = Read("The Syrian army left the city. The Syrians in the city cheered.");

        Assert.Null(Mention(reading, "Syrian").Actor);
        var people = reading.Actors.Single(actor => actor.Id == Mention(reading, "Syrians").Actor);
        Assert.Equal(ActorType.Group, people.Type);
    }

    [Fact]
    public void Names_are_told_by_kind_the_fullest_first()
    {
        var actor = Read("Davit Soran left the port. Soran waved. Sorun said that he was well.").Actors.Single(actor => actor.Name == "Davit Soran");

        Assert.Equal([ActorNameKind.Full, ActorNameKind.Short, ActorNameKind.Misprint], actor.Names.Select(name => name.Kind));
        Assert.NotNull(actor.Names[2].Reason);
    }
}
