using Rapporteur.Statements;
using Rapporteur.Text;
using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Statements;

/// <summary>To whom something is said, by what way, when and where, and what a refusal is about.</summary>
public sealed class OccasionTests
{
    [Theory]
    [InlineData("Ruiz told reporters in Geneva on Monday that the dam was leaking.", "reporters")]
    [InlineData("“We are ready,” Ruiz told Radio Sur.", "Radio Sur")]
    [InlineData("Orlo urged residents and farmers to leave the valley.", "residents | farmers")]
    [InlineData("The mayor called on the government to open the gates.", "the government")]
    [InlineData("In a letter to the council, Ruiz warned that the lower town could flood.", "the council")]
    [InlineData("Ruiz asked the minister whether he had seen the report.", "the minister")]
    [InlineData("Orlo was told to leave the city.", "Orlo")]
    [InlineData("Ruiz thanked the engineers for their work.", "the engineers")]
    [InlineData("Ruiz warned the company that the dam was leaking.", "the company")]
    [InlineData("Ruiz ordered the troops to withdraw.", "the troops")]
    [InlineData("“Go home,” the officer shouted at the crowd.", "the crowd")]
    [InlineData("Addressing parliament, Orlo said taxes would rise.", "parliament")]
    [InlineData("In an interview with Le Monde, Orlo denied that he had fled.", "Le Monde")]
    [InlineData("Ruiz spoke to the BBC by telephone and said she was safe.", "the BBC")]
    [InlineData("The rebels demanded a ransom from the families.", "the families")]
    [InlineData("The rebels demanded that the troops leave the valley.", "the troops")]
    [InlineData("Asked whether the inspectors were free to leave, Ana Ruiz said they were.", "Ana Ruiz")]
    public void Those_spoken_to_are_addressees(string text, string addressees) =>
        Assert.Equal(addressees, Sayings.Addressees(Reading(text).Statements.First()));

    [Theory]
    [InlineData("Ruiz accused the company of fraud.")]
    [InlineData("Ruiz criticised the council.")]
    [InlineData("Ruiz praised the engineers.")]
    [InlineData("Ruiz blamed the ministry for the flood.")]
    [InlineData("Ruiz believes the council.")]
    [InlineData("Ruiz demanded an inquiry.")]
    [InlineData("“Where is the money?” asked Bek.")]
    [InlineData("Ruiz told a news conference that the dam was leaking.")]
    [InlineData("Ruiz promised reinforcements.")]
    public void Those_spoken_about_are_none(string text) =>
        Assert.All(Reading(text).Statements, statement => Assert.Empty(statement.Addressees));

    [Theory]
    [InlineData("The ministry said in a statement on Tuesday that nobody was hurt.", MediumKind.WrittenStatement, "a statement")]
    [InlineData("“We are ready,” Ruiz told Radio Sur in an interview.", MediumKind.Interview, "an interview")]
    [InlineData("“It leaks,” she wrote on Twitter.", MediumKind.Post, "Twitter")]
    [InlineData("Ruiz tweeted that the dam was leaking.", MediumKind.Post, "tweeted")]
    [InlineData("Speaking at a news conference in Paris, Orlo said the talks had failed.", MediumKind.NewsConference, "a news conference in Paris")]
    [InlineData("Bek told a news conference that the bridge was gone.", MediumKind.NewsConference, "a news conference")]
    [InlineData("In a letter to the council, Ruiz warned that the lower town could flood.", MediumKind.Letter, "a letter to the council")]
    [InlineData("A statement from the army said three soldiers had been killed.", MediumKind.WrittenStatement, "A statement from the army")]
    [InlineData("The president said on state television that the war was over.", MediumKind.Broadcast, "state television")]
    [InlineData("Ruiz hinted at a strike during a speech in Lyon.", MediumKind.Speech, "a speech in Lyon")]
    public void The_medium_is_told_by_its_noun(string text, MediumKind kind, string words)
    {
        var medium = Reading(text).Statements.First().Medium;

        Assert.Equal(kind, medium?.Kind);
        Assert.Equal(words, medium?.Text);
    }

    [Fact]
    public void An_outlet_that_is_told_is_addressee_and_medium()
    {
        var reading = Reading("Ruiz told Reuters that the dam was leaking.");

        var statement = Assert.Single(reading.Statements);
        Assert.Null(statement.Medium?.Kind);
        Assert.Equal("Reuters", Sayings.Name(reading, statement.Medium?.Actor));
        Assert.Equal(statement.Medium?.Actor, Assert.Single(statement.Addressees).Actor);
    }

    [Theory]
    [InlineData("Ruiz told reporters in Geneva on Monday that the dam had burst on Sunday in Selk.", "on Monday", "Geneva")]
    [InlineData("The White House said last month that the dam had burst on Sunday.", "last month", null)]
    [InlineData("The ministry said in a statement issued on Tuesday that nobody was hurt.", "on Tuesday", null)]
    [InlineData("On Friday, Ruiz said that nobody was hurt.", "Friday", null)]
    [InlineData("Speaking from her house in Paris, Ruiz said that nobody was hurt.", null, "Paris")]
    [InlineData("Ruiz said that nobody was hurt on Monday in Paris.", null, null)]
    public void When_and_where_it_was_said_is_told_outside_the_content(string text, string? date, string? place)
    {
        var reading = Reading(text);
        var statement = reading.Statements.First();

        string? day = reading.Dates.SingleOrDefault(other => other.Id == statement.Date)?.Span.In(text).ToString();
        Assert.Equal(date?.Replace("on ", "", StringComparison.Ordinal), day?.Replace("on ", "", StringComparison.Ordinal));
        Assert.Equal(place, reading.Places.SingleOrDefault(other => other.Id == statement.Place)?.Span.In(text).ToString());
    }

    [Theory]
    [InlineData("The company declined to comment on the price of the contract.", "the price of the contract")]
    [InlineData("Orlo refused to say whether he would stand again.", "whether he would stand again")]
    [InlineData("Orlo would not say which engineer it was.", "which engineer it was")]
    [InlineData("Orlo refused to be drawn on the price.", "the price")]
    [InlineData("Orlo declined to discuss the talks.", "the talks")]
    [InlineData("Orlo declined to comment.", null)]
    [InlineData("Orlo could not be reached for comment.", null)]
    [InlineData("Orlo refused to sign the accord.", null)]
    public void A_refusal_to_speak_has_a_topic(string text, string? topic) =>
        Assert.Equal(topic, Reading(text).Statements.First().Topic?.Text);

    [Theory]
    [InlineData("Ruiz told this newspaper that the dam was leaking.", null, true)]
    [InlineData("Ruiz told Reuters that the dam was leaking.", "Reuters", true)]
    [InlineData("Ruiz told Reuters that the dam was leaking.", "Daily Lantern", false)]
    [InlineData("Ruiz told Reuters that the dam was leaking.", null, null)]
    [InlineData("Ruiz said that the dam was leaking.", "Daily Lantern", null)]
    public void It_is_first_hand_when_said_to_the_reports_own_outlet(string text, string? outlet, bool? firstHand) =>
        Assert.Equal(firstHand, Reading(new Report(text) { Outlet = outlet }).Statements.First().FirstHand);

    [Fact]
    public void What_another_outlet_reports_is_not_first_hand() =>
        Assert.Equal(false, Reading("Ruiz hinted that the dam was leaking, the BBC reported.").Statements[^1].FirstHand);

    [Theory]
    [InlineData("Ruiz said that the dam was leaking.", "the dam was leaking")]
    [InlineData("Ruiz said that was a disgrace.", "that was a disgrace")]
    [InlineData("Ruiz said the dam was “a disgrace”.", "the dam was “a disgrace”")]
    public void The_words_are_the_content_without_the_that_which_joins_it(string text, string words) =>
        Assert.Equal(words, Reading(text).Statements.First().Words);

    [Fact]
    public void Who_answers_answers_who_asked()
    {
        var statements = Reading("“Where is the boat?” Ruiz asked. “In the harbour,” Omar Bek replied.").Statements;

        Assert.Equal(["Omar Bek", "Ruiz"], statements.Select(Sayings.Addressees));
    }

    [Fact]
    public void In_a_transcript_of_two_each_speaks_to_the_other()
    {
        var reading = Reading(
            "Ana Ruiz, the harbour master, met the Kestrian Herald on Monday.\n\nHERALD: Is the dam safe?\n\nRUIZ: It is safe today.\n\n"
            + "HERALD: What is to be done about the gates?\n\nRUIZ: Nothing can be done about the gates before the rains end.");
        var names = reading.Actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);

        var turns = reading.Statements.TakeLast(4).Select(turn => (names[turn.Speaker!], Sayings.Addressees(turn)));

        Assert.Equal([("Kestrian Herald", "RUIZ"), ("Ana Ruiz", "HERALD"), ("Kestrian Herald", "RUIZ"), ("Ana Ruiz", "HERALD")], turns);
    }

    [Theory]
    [InlineData("We believe that the ministry knows it.", true)]
    [InlineData("“We believe that the ministry knows it,” Ruiz said.", false)]
    public void We_outside_of_quotations_is_the_writer(string text, bool isWriter) =>
        Assert.Equal(isWriter, Reading(text).Statements.Any(statement => statement.Speaker == Statement.Author));
}
