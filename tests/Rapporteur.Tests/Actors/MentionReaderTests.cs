using Rapporteur.Names;
using static Rapporteur.Tests.Actors.ActorReading;

namespace Rapporteur.Tests.Actors;

/// <summary>Which words speak of somebody.</summary>
public sealed class MentionReaderTests
{
    [Theory]
    [InlineData("The president of Syria spoke.", "The president of Syria", MentionKind.Nominal, MentionType.Person)]
    [InlineData("The president of Syria spoke.", "Syria", MentionKind.Name, MentionType.Location)]
    [InlineData("Two officials who asked not to be named said so.", "Two officials who asked not to be named",
        MentionKind.Nominal, MentionType.Person)]
    [InlineData("The regional airline sued Peter Lund.", "The regional airline", MentionKind.Nominal,
        MentionType.Organisation)]
    [InlineData("The wounded were taken to Homs.", "The wounded", MentionKind.Nominal, MentionType.Person)]
    [InlineData("Carla Ruiz lost her keys.", "her", MentionKind.Pronoun, MentionType.Person)]
    [InlineData("A lampmaker said the shop was shut.", "A lampmaker", MentionKind.Nominal, MentionType.Person)]
    [InlineData("Those who fled in May have come home.", "Those who fled in May", MentionKind.Nominal,
        MentionType.Person)]
    [InlineData("Lund said Dutch “services” had helped him escape.", "Dutch “services”", MentionKind.Nominal,
        MentionType.Organisation)]
    public void It_is_a_mention(string text, string words, MentionKind kind, MentionType type)
    {
        var mention = Mention(Read(text), words);

        Assert.Equal((kind, type), (mention.Kind, mention.Type));
    }

    [Theory]
    [InlineData("The computer was found in the river.")]
    [InlineData("Its power was lost.")]
    [InlineData("A paper was found in the general store.")]
    public void Nouns_of_things_are_none(string text) =>
        Assert.DoesNotContain(Read(text).Mentions, mention => mention.Kind == MentionKind.Nominal);

    [Fact]
    public void A_title_before_a_name_is_not_somebody_else()
    {
        var reading = Read("Defence Minister Anders Holm resigned on Friday.");

        Assert.Equal("Anders Holm", Assert.Single(reading.Mentions).Span.In(reading.Report.Text).ToString());
    }
}
