using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Statements;

/// <summary>Who speaks: the head of the source, never a name in what is said of it.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Ana Ruiz said the dam was leaking.", "Ana Ruiz")]
    [InlineData("Ana Ruiz, the mayor of Selk, said the dam was leaking.", "Ana Ruiz")]
    [InlineData("The ministry's spokesman, Pavel Orlo, denied that the gates were shut.", "Pavel Orlo")]
    [InlineData("“The army will respond,” said General Tomas Bek, who commands the eastern front.", "Tomas Bek")]
    [InlineData("Opposition leader Pavel Orlo accused the government of fraud.", "Pavel Orlo")]
    [InlineData("The minister was accused of fraud by Pavel Orlo.", "Pavel Orlo")]
    [InlineData("Ana Ruiz left the hall, saying the vote was a farce.", "Ana Ruiz")]
    [InlineData("A UN report found that the dam was unsafe.", "UN")]
    [InlineData("According to a survey by the Lantern Institute, most voters would stay at home.", "Lantern Institute")]
    public void A_named_speaker_is_an_actor(string text, string name)
    {
        var reading = Reading(text);
        var statement = reading.Statements.First();

        Assert.Null(statement.Anonymous);
        Assert.Equal(name, Sayings.Name(reading, statement.Speaker));
    }

    [Theory]
    [InlineData("A spokesman for the water ministry said the gates were shut.", "A spokesman for the water ministry", 1)]
    [InlineData("Two officials who spoke on condition of anonymity said the dam would be closed.", "Two officials who spoke on condition of anonymity", 2)]
    [InlineData("The driver, who asked not to be named, said the bus had no brakes.", "The driver, who asked not to be named", 1)]
    [InlineData("A senior official at the ministry told Radio Sur the talks had stalled.", "A senior official at the ministry", 1)]
    [InlineData("“They are lying,” said a fisherman.", "a fisherman", 1)]
    [InlineData("The company, according to two people briefed on the deal, will close the plant.", "two people briefed on the deal", 2)]
    [InlineData("A dozen residents said they had heard shots.", "A dozen residents", 12)]
    [InlineData("12 witnesses said they had heard shots.", "12 witnesses", 12)]
    public void A_speaker_without_a_name_is_described_and_counted(string text, string description, int number)
    {
        var statement = Reading(text).Statements.First();

        Assert.Equal(description, statement.Anonymous?.Description);
        Assert.Equal(number, statement.Anonymous?.Number);
    }

    [Theory]
    [InlineData("Dozens of residents said they had heard a blast.", "Dozens of residents")]
    [InlineData("Analysts say the plan is dead.", "Analysts")]
    [InlineData("People familiar with the matter said the deal was near.", "People familiar with the matter")]
    [InlineData("Witnesses told Radio Sur that soldiers had opened fire.", "Witnesses")]
    public void Of_several_who_are_not_counted_no_number_is_told(string text, string description)
    {
        var statement = Reading(text).Statements.First();

        Assert.Equal(description, statement.Anonymous?.Description);
        Assert.Null(statement.Anonymous?.Number);
    }

    [Theory]
    [InlineData("It is feared that many have died.")]
    [InlineData("The dam is expected to reopen in June.")]
    [InlineData("Orlo reportedly left the city.")]
    [InlineData("The figures show that prices fell.")]
    public void Where_nobody_speaks_there_is_no_speaker(string text)
    {
        var statement = Reading(text).Statements.First();

        Assert.Null(statement.Speaker);
        Assert.Null(statement.Anonymous);
    }

    [Theory]
    [InlineData("The army rejected the accusation.")]
    [InlineData("The ministry said it had no record of the case.")]
    [InlineData("A statement from the army said three soldiers had been killed.")]
    public void A_body_is_no_anonymous_source(string text)
    {
        var statement = Reading(text).Statements.First();

        Assert.NotNull(statement.Speaker);
        Assert.Null(statement.Anonymous);
    }

    [Fact]
    public void Who_is_quoted_by_another_speaks_in_the_others_report()
    {
        var reading = Reading("The agency quoted a local official as saying that the road was cut.");

        Assert.Equal("a local official", reading.Statements[^1].Anonymous?.Description);
        Assert.Equal(["author", "a1", "a2"], reading.Statements[^1].Chain);
    }
}
