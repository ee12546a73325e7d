using Rapporteur.Names;
using static Rapporteur.Tests.Actors.ActorReading;

namespace Rapporteur.Tests.Actors;

/// <summary>What pronouns speak of. Each line is its own gold: words with one number speak of one actor, 0 of nobody.</summary>
public sealed class PronounTests
{
    [Theory]
    [InlineData("{1:Carla Ruiz} opened the gates on Monday. {1:She} said that {1:her} engineers had warned the council.")]
    [InlineData("{1:Peter Lund} told the court that {1:he} had lost {1:his} keys. {1:He} blamed {1:himself}.")]
    [InlineData("{1:Anna Berg} thanked {2:Peter Lund}. {2:He} smiled, and {1:she} left with {1:her} brother.")]
    [InlineData("{1:The mayor} resigned on Friday. {1:He} gave no reason.")]
    [InlineData("{1:The protesters} marched to the bridge, where {1:they} sang. {1:They} carried {1:their} banners home.")]
    [InlineData("{1:Nordoil} sold {1:its} ships last year. {1:It} now has three hundred workers.")]
    [InlineData("{1:Anna Berg and Peter Lund} met in Oslo on Friday. {1:They} talked for an hour.")]
    [InlineData("In {1:his} speech to the council, {1:Peter Lund} promised that nobody would lose work.")]
    public void A_pronoun_is_of_whom_it_speaks(string marked) => Assert.Equal(marked, Told(marked));

    [Theory]
    [InlineData("{1:Peter Lund} met {2:Omar Hadid}. “{1:I} told {2:him} the truth,” {1:Lund} said.")]
    [InlineData("{1:Carla Ruiz} thanked the nurses. “{1:My} brother would have died,” {1:she} said. “{1:I} owe them everything.”")]
    [InlineData("{1:Harlow Mining Ltd} said in a statement: “{1:We} will not sell {1:our} ships.”")]
    public void I_in_a_quotation_is_who_speaks_it(string marked) => Assert.Equal(marked, Told(marked));

    [Fact]
    public void We_of_one_speaker_stays_open_with_the_speaker()
    {
        var reading = Read("“We were cheated,” Carla Ruiz told the court.");

        var open = Mention(reading, "We");
        Assert.Null(open.Actor);
        Assert.Equal(Mention(reading, "Carla Ruiz").Actor, Assert.Single(open.Candidates).Actor);
    }

    [Theory]
    [InlineData("It rained for days in Oslo.", "It")]
    [InlineData("It was clear that the dam would break.", "It")]
    [InlineData("The bill failed because it was too long.", "it")]
    public void It_that_speaks_of_no_actor_is_no_mention(string text, string pronoun) =>
        Assert.DoesNotContain(Read(text).Mentions, mention => mention.Kind == MentionKind.Pronoun && mention.Span.In(text).SequenceEqual(pronoun));

    [Fact]
    public void Every_pronoun_that_is_tied_has_its_reason() => Assert.All(
        Read("Carla Ruiz sued the mayor. She said that he had lied to her, and that they would meet in court.").Mentions.Where(mention => mention.Kind == MentionKind.Pronoun),
        mention => Assert.True(mention.Actor is null || mention.Reason is { Length: > 0 }));

    [Fact]
    public void Candidates_come_with_their_shares_the_likeliest_first()
    {
        var reading = Read("Peter Lund sued Omar Hadid, and Omar Hadid sued Jan Moe. Karl Weiss spoke to Ivan Orlov about him. He wept.");

        var doubtful = reading.Mentions.Where(mention => mention.Kind == MentionKind.Pronoun && !mention.Candidates.IsEmpty).ToList();
        Assert.NotEmpty(doubtful);
        Assert.All(doubtful, mention => Assert.Equal(mention.Candidates.OrderByDescending(candidate => candidate.Confidence), mention.Candidates));
    }
}
