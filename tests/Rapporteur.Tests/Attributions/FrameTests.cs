using Rapporteur.Attributions;
using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Attributions;

/// <summary>Attributions that only the tree shows. Each line is its own gold: unmarked the input, marked the answer.</summary>
public sealed class FrameTests
{
    [Theory]
    [InlineData("{source:The mayor} {cue:blasted} {content:the plan}.")]
    [InlineData("{source:Ruiz} {cue:denied} {content:any involvement in the leak}.")]
    [InlineData("{source:Ruiz} {cue:described} {content:the plan as a bribe}.")]
    [InlineData("{source:He} {cue:called} {content:it \"fiction from the first word to the last\"} on Monday.")]
    [InlineData("{source:Ruiz} {cue:began to question} {content:the plan}.")]
    [InlineData("{source:The government} {cue:accused} {content:Omar Haddad, the engineer who fled, of neglect}.")]
    public void A_verb_with_a_noun_phrase(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:Her} {cue:warning} {content:that the dam was leaking} went unheard.")]
    [InlineData("{source:Haddad's} {cue:support for} {content:the dam} has cost him votes.")]
    [InlineData("{source:Ruiz} {cue:expressed doubts about} {content:the dam}.")]
    [InlineData("{source:Ruiz} {cue:made the claim} {content:that the dam was sound}.")]
    [InlineData("{source:Her} {cue:view is} {content:that the dam leaks}.")]
    [InlineData("{source:Ruiz} {cue:put out a statement saying} {content:the dam was sound}.")]
    [InlineData("{content:Ruiz} {cue:won the endorsement of} {source:the union}.")]
    [InlineData("{source:Ruiz} {cue:is a critic of} {content:the dam}.")]
    public void A_noun_as_cue(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:Ruiz} {cue:is convinced} {content:that the dam is sound}.")]
    [InlineData("{source:Engineers} {cue:were worried about} {content:the gates}.")]
    [InlineData("{source:Ruiz} {cue:wants} {content:to close the gates}.")]
    [InlineData("{content:The leak} {cue:alarmed} {source:Haddad}.")]
    public void Beliefs_feelings_and_wishes(string marked) => Check(marked);

    [Theory]
    [InlineData("{content:The firm} {cue:was accused of} {content:fraud}.")]
    [InlineData("{content:The dam} {cue:is expected} {content:to hold}.")]
    [InlineData("{content:The plan} {cue:was criticised by} {source:farmers}.")]
    [InlineData("Haddad {cue:was asked} {content:whether the dam was leaking}.")]
    [InlineData("{cue:It is believed} {content:that the dam was leaking}.")]
    [InlineData("{content:The dam} {cue:seems} {content:to leak}.")]
    [InlineData("{content:The dam} {cue:reportedly} {content:leaked}.")]
    public void Passive_and_impersonal(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:A report} {cue:showed} {content:that the dam was leaking}.")]
    [InlineData("{source:The council} {cue:voted} {content:to close the gates}.")]
    [InlineData("{source:The court} {cue:ruled} {content:that the dam was unsafe}.")]
    [InlineData("{source:Ruiz} {cue:told} AFP {content:that the dam was leaking}.")]
    [InlineData("{content:The dam was leaking}, {source:Radio Sur} {cue:reported}.")]
    [InlineData("As {source:Radio Sur} {cue:reported}, {content:the dam was leaking}.")]
    public void Documents_councils_courts_and_outlets(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:Just over a quarter, 26 percent,} {cue:say} {content:they will stay at home}.")]
    [InlineData("{source:A new survey released Monday} {cue:found} {content:that most farmers liked the dam}.")]
    [InlineData("{source:Both} {cue:think} {content:the mayor knew of the leak}.")]
    [InlineData("{source:Ruiz} earlier Thursday {cue:said} {content:the panel had met}.")]
    [InlineData("{source:Her chief policy aide, Jaime Solano,} {cue:calls} {content:her record a \"blueprint\" for the town}.")]
    public void Subjects_that_the_tree_has_lost(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:Ruiz} {cue:seemed to mock} {content:his vague talk}.")]
    [InlineData("{source:He} {cue:appeared to imply} {content:that the dam could leak}.")]
    public void What_one_seems_to_say(string marked) => Check(marked);

    [Theory]
    [InlineData("“These people know how to use words,” said Ruiz, speaking of the engineers.", "speaking of", "Ruiz")]
    [InlineData("Farmers were puzzled by the plan, with the head of their union calling it a bribe.", "calling", "the head of their union")]
    [InlineData("She told the council that Haddad is a liar, saying he was a friend of the mayor and calling him a fool.", "calling", "She")]
    [InlineData("Ruiz has blasted Haddad, who voted for the dam, saying it leaks.", "saying", "Ruiz")]
    [InlineData("In addition to claiming that the dam leaks, Ruiz has blasted the council.", "claiming", "Ruiz")]
    public void The_source_of_a_participle(string text, string cue, string source) =>
        Assert.Contains(Read(text), found => found.Cue[0].In(text).ToString() == cue && found.Source.Any(span => span.In(text).ToString() == source));

    [Fact]
    public void Of_is_no_verb() =>
        Assert.DoesNotContain(Read("Members of the council met and \"came to be with friends\" there."),
            found => found.Cue[0].Length == 2);

    [Theory]
    [InlineData("{source:The mayor} {cue:would not be drawn} {content:on the price of the dam}.")]
    [InlineData("{cue:According to} {source:early results of a survey conducted for the province}, {content:most farmers want the gates closed}.")]
    [InlineData("{content:“We closed the gates at noon,”} {source:Ruiz} {cue:pointed out}.")]
    public void Refusals_polls_and_particles(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:Ruiz} {cue:asked} {content:what the engineers had seen}.")]
    [InlineData("{content:What} {source:Ruiz} {cue:calls} {content:a leak} is a flood.")]
    public void Questions_and_free_relatives(string marked) => Check(marked);

    [Theory]
    [InlineData("{content:“We closed the gates at noon and then we ran for the hills,”} {source:Ruiz} {cue:notes}.")]
    [InlineData("{content:“We closed the gates”} {source:Ruiz} {cue:said}.")]
    [InlineData("{source:Ruiz} {cue:was blunt:} {content:“The dam is leaking.”}")]
    [InlineData("{source:Her brother} {cue:cut} in. {content:“The dam is leaking badly.”}")]
    public void Quotations_beside_other_words_than_cues_of_speech(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:Ruiz} {cue:denounced} {content:the mayor}, {cue:calling} {content:him “a liar.”}")]
    [InlineData("{source:Ruiz} {cue:said} {content:the dam was leaking}, although {source:Haddad} {cue:believes} {content:it is sound}.")]
    [InlineData("{source:Ruiz}, {source:who} {cue:declined} {content:to say more}, {cue:said} {content:the dam was leaking}.")]
    [InlineData("{source:He} {cue:warned} {content:that the valley is “doomed”} and {cue:urged} {content:the council to act}.")]
    [InlineData("CLEVELAND, July 19 (UPI) -- {source:Ruiz} {cue:said} {content:the dam was leaking}.")]
    public void One_sentence_may_hold_several_beside_each_other(string marked) => Check(marked);

    [Theory]
    [InlineData("Haddad could not be reached for comment.", Polarity.Refused)]
    [InlineData("Ruiz would not support the plan.", Polarity.Negated)]
    [InlineData("Ruiz must say that the dam is sound.", Polarity.Ordered)]
    [InlineData("If Ruiz says the dam is sound, nobody will leave.", Polarity.Hypothetical)]
    public void Whether_it_was_said(string sentence, Polarity polarity) => Assert.Equal(polarity, Read(sentence)[0].Polarity);

    [Fact]
    public void What_somebody_is_told_to_say_is_ordered() =>
        Assert.Contains(Read("Haddad ordered Ruiz to say that the dam was sound."), attribution => attribution.Polarity == Polarity.Ordered);

    [Fact]
    public void A_clause_after_and_goes_on_with_what_was_reported()
    {
        const string Text = "He added that he is against it, saying the people had to act and the council could only help.";

        Assert.Equal("the people had to act and the council could only help", Read(Text)[^1].Content[0].In(Text));
    }

    private static void Check(string marked) => Assert.Equal(marked, Mark(Unmark(marked)));
}
