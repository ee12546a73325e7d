using Rapporteur.Attributions;
using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Attributions;

/// <summary>Who is said to have said what. Each line is its own gold: unmarked the input, marked the answer.</summary>
public sealed class AttributionReaderTests
{
    [Theory]
    [InlineData("{content:“We closed the gates at noon,”} {source:she} {cue:said}.")]
    [InlineData("{content:“We closed the gates at noon,”} {cue:said} {source:Ana Ruiz}.")]
    [InlineData("{content:“We closed the gates at noon,”} {cue:said} {source:Ana Ruiz, the mayor of Salto}.")]
    [InlineData("{content:“We closed the gates at noon,”} {cue:said} {source:Ana Ruiz, who runs the dam}.")]
    [InlineData("{content:“We closed the gates at noon”}, {source:Ruiz} {cue:added} on Monday.")]
    [InlineData("{content:“Who closed the gates?”} {source:she} {cue:asked}.")]
    [InlineData("{content:\"We closed the gates at noon,\"} {source:a spokesman for the ministry} {cue:said}.")]
    [InlineData("{content:'We closed the gates at noon,'} {source:she} {cue:said}.")]
    [InlineData("{content:«We closed the gates at noon»}, {cue:said} {source:Ruiz}.")]
    [InlineData("{content:“We closed the gates at noon,”} {source:Ruiz} {cue:told} reporters in Salto.")]
    public void A_quotation_before_its_cue(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:Ruiz} {cue:said:} {content:“We closed the gates at noon.”}")]
    [InlineData("{source:Ruiz} {cue:said}, {content:“We closed the gates at noon.”}")]
    [InlineData("{source:The mayor} {cue:said} in a statement: {content:“We closed the gates at noon.”}")]
    [InlineData("{source:Ruiz} {cue:told} Radio Sur: {content:“We closed the gates at noon.”}")]
    [InlineData("{source:Ruiz} {cue:said:} ¶ {content:“We closed the gates at noon.”}")]
    public void A_quotation_after_its_cue(string marked) => Check(marked);

    [Theory]
    [InlineData("{content:“We closed the gates,”} {source:she} {cue:said}, {content:“and then we ran.”}")]
    [InlineData("{content:“We closed the gates,”} {source:she} {cue:said}. {content:“Then we ran.”}")]
    [InlineData("{content:“We closed the gates,”} {cue:said} {source:Ruiz}. {content:“Then we ran. Nobody came.”}")]
    [InlineData("{content:“We waited,”} {source:she} {cue:said}. {content:“We called.} ¶ {content:“Nobody came.”}")]
    [InlineData("{content:“We waited.} ¶ {content:“Nobody came,”} {source:she} {cue:said}.")]
    [InlineData("{content:“We waited,”} {source:she} {cue:said}. ¶ {content:“Nobody came.”}")]
    public void One_speech_in_several_pieces_is_one_attribution(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:Ruiz} {cue:said} {content:the dam was leaking}.")]
    [InlineData("{source:Ruiz} {cue:said} on Monday {content:that the dam was leaking}.")]
    [InlineData("{source:Ruiz} {cue:said} last week {content:that the dam was leaking}.")]
    [InlineData("{source:He} {cue:warned} {content:that the lower valley could flood}.")]
    [InlineData("{source:He} {cue:added}, however, {content:that the lower valley could flood}.")]
    [InlineData("{source:The French foreign minister, Ana Ruiz,} {cue:said} {content:the dam was leaking}.")]
    [InlineData("{source:Engineer Colonel Omar Haddad} {cue:hinted} {content:that the dam was leaking}.")]
    [InlineData("{source:Two engineers who asked not to be named} {cue:said} {content:the dam was leaking}.")]
    [InlineData("{source:The mayor of Salto} {cue:has said} {content:that the dam leaks}.")]
    [InlineData("On Monday {source:the mayor} {cue:said} {content:the dam was leaking}.")]
    [InlineData("{source:Ruiz} {cue:told} Radio Sur {content:that the dam was leaking}.")]
    [InlineData("{source:Ruiz} {cue:told} reporters {content:the dam was leaking}.")]
    [InlineData("{source:Ruiz} {cue:asked} {content:whether the dam was leaking}.")]
    [InlineData("{source:The company} {cue:denied} {content:that the dam was leaking}.")]
    public void A_clause_after_its_cue(string marked) => Check(marked);

    [Theory]
    [InlineData("{content:The dam was leaking}, {source:Ruiz} {cue:said}.")]
    [InlineData("{content:The dam was leaking}, {cue:said} {source:Ruiz}.")]
    [InlineData("{content:The dam was leaking}, {source:Ruiz} {cue:said} on Monday.")]
    [InlineData("{content:The dam}, {source:Ruiz} {cue:said}, {content:was leaking}.")]
    [InlineData("But {content:the dam was leaking}, {source:two engineers} {cue:said}.")]
    public void A_clause_before_its_cue(string marked) => Check(marked);

    [Theory]
    [InlineData("{cue:According to} {source:Ruiz}, {content:the dam was leaking}.")]
    [InlineData("{content:The dam was leaking}, {cue:according to} {source:a report by the ministry}.")]
    [InlineData("{content:The dam}, {cue:according to} {source:Ruiz}, {content:was leaking}.")]
    public void According_to(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:Ruiz} {cue:vowed} {content:to close the gates}.")]
    [InlineData("{source:Ruiz} {cue:urged} {content:the council to close the gates}.")]
    [InlineData("{source:Ruiz} {cue:urged} {content:her old friend, President Omar Haddad, to close the gates}.")]
    [InlineData("{source:Ruiz} {cue:called on} {content:the council to close the gates}.")]
    [InlineData("{source:Ruiz} {cue:accused} {content:the council of neglect}.")]
    [InlineData("{source:Ruiz} {cue:praised} {content:the engineers}.")]
    [InlineData("{source:Ruiz} {cue:called for} {content:an inquiry}.")]
    public void What_is_not_a_clause(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:Ruiz} {cue:said} {content:the dam was “rotten.”}")]
    [InlineData("{source:Ruiz} {cue:said} {content:French “engineers” had opened the gates}.")]
    [InlineData("{content:The dam was “rotten,”} {source:Ruiz} {cue:said}.")]
    public void Partial_quotation_is_part_of_the_clause(string marked)
    {
        Check(marked);
        Assert.Equal(AttributionKind.Mixed, Read(Unmark(marked)).Single().Kind);
    }

    [Theory]
    [InlineData("{source:Ruiz} closed the gates, {cue:saying} {content:the dam was leaking}.", 1)]
    [InlineData("{source:Ruiz} {cue:said} {content:the dam was leaking}, adding that nobody had called.", 2)]
    [InlineData("{source:Ruiz} {cue:said} {content:the dam was leaking} and urged the council to act.", 2)]
    [InlineData("{source:Ruiz} {cue:said} {content:the dam was leaking}, but Haddad said it was sound.", 2)]
    public void Verbs_that_share_a_subject_part_their_contents(string marked, int count)
    {
        var found = Read(Unmark(marked));

        Assert.Equal(count, found.Length);
        string text = Unmark(marked);
        Assert.Contains($"{{content:{found[0].Content[0].In(text)}}}", marked, StringComparison.Ordinal);
        Assert.All(found[..1], attribution => Assert.Equal("Ruiz", attribution.Source[0].In(text)));
    }

    [Theory]
    [InlineData("Ruiz refused to be drawn on who opened the gates.", Polarity.Refused)]
    [InlineData("Ruiz declined to comment.", Polarity.Refused)]
    [InlineData("Ruiz would not specify which engineer had opened the gates.", Polarity.Refused)]
    [InlineData("Ruiz would not say whether the dam was leaking.", Polarity.Refused)]
    [InlineData("Ruiz did not say that the dam was leaking.", Polarity.Negated)]
    [InlineData("Ruiz may say that the dam was leaking.", Polarity.Hypothetical)]
    [InlineData("Ruiz has said that the dam was leaking.", Polarity.Affirmed)]
    public void Whether_it_was_said(string sentence, Polarity polarity) =>
        Assert.Equal(polarity, Read(sentence).First().Polarity);

    [Fact]
    public void A_reported_hint_lies_inside_the_report_of_it()
    {
        var relations = Read("Ruiz hinted that an engineer had tipped her off, Radio Sur reported.");

        var (report, hint) = (relations[0], relations[1]);
        Assert.Null(report.Within);
        Assert.Equal(report.Id, hint.Within);
        Assert.True(report.Content[0].Contains(hint.Source[0]) && report.Content[0].Contains(hint.Content[0]));
    }

    [Fact]
    public void What_the_speaker_felt_lies_inside_what_the_speaker_said()
    {
        var relations = Read("Ruiz said she feared the dam would burst.");

        Assert.Equal(relations[0].Id, relations[1].Within);
    }

    [Fact]
    public void A_quotation_inside_a_quotation_has_its_own_speaker()
    {
        const string Text = "“My brother said, ‘Close the gates,’ and I ran,” she told reporters.";

        var relations = Read(Text);

        Assert.Equal(["she", "My brother"], relations.Select(relation => relation.Source[0].In(Text).ToString()));
        Assert.Equal("a1", relations[1].Within);
    }

    [Theory]
    [InlineData("{source:The ministry} on Thursday {cue:denied} {content:that the dam was leaking}.")]
    [InlineData("{source:The ministry} yesterday {cue:denied} {content:that the dam was leaking}.")]
    [InlineData("{source:The council} last week {cue:said} {content:the dam was leaking}.")]
    [InlineData("{source:Engineers} there {cue:have said} {content:that the dam was leaking}.")]
    [InlineData("{content:“We sell oranges,”} {source:Mayor Ana Ruiz} {cue:said} last week.")]
    [InlineData("This will trouble the council, {source:whose chair, Omar Haddad,} {cue:said} this week {content:that the dam was leaking}.")]
    public void Words_of_time_and_place_lie_outside(string marked) => Check(marked);

    [Theory]
    [InlineData("Outside the town hall, {source:Ana Ruiz, whose house was lost,} {cue:said} {content:the dam was leaking}.")]
    [InlineData("{cue:Asked about} {content:the gates}, {source:the head of the council, Ana Ruiz,} {cue:said} {content:the dam was leaking}.")]
    [InlineData("{source:The Evening Courier} {cue:reported} {content:that the dam was leaking}.")]
    [InlineData("{source:One of them} {cue:said} to me, {content:“The dam is leaking badly.”}")]
    [InlineData("In an earlier letter {source:it} {cue:said} {content:that the dam was leaking}.")]
    public void A_source_with_words_before_it(string marked) => Check(marked);

    [Theory]
    [InlineData("{source:The council} {cue:said} {content:at least 23 houses were flooded}.")]
    [InlineData("{content:If it rained again}, {source:Ruiz} {cue:said}, {content:the dam might burst}.")]
    [InlineData("{source:Ruiz} {cue:told} {content:the engineers to open the gates}.")]
    [InlineData("{source:Ruiz} {cue:described} {content:how the water had come}.")]
    [InlineData("{source:The council} {cue:put the figure at} {content:23}.")]
    [InlineData("{source:My brother} {cue:shouted} {content:‘Run!’} and I ran after him.")]
    public void A_content_ends_where_the_saying_ends(string marked) => Check(marked);

    [Theory]
    [InlineData("Ruiz would not specify which engineer had opened the gates, saying he would be dismissed.", "saying", "Ruiz")]
    [InlineData("“I think the council believes that the dam leaks,” Ruiz said.", "believes", "the council")]
    [InlineData("When Haddad suggested that the gates had been closed, she laughed and replied: “Nobody closed them at all.”", "replied:", "she")]
    [InlineData("Ruiz named the engineers who it said had opened the gates.", "said", "it")]
    public void A_source_is_the_subject_of_its_own_clause(string text, string cue, string source)
    {
        var attribution = Assert.Single(Read(text), attribution => attribution.Cue[0].In(text).SequenceEqual(cue));
        Assert.Equal(source, attribution.Source[0].In(text));
    }

    [Theory]
    [InlineData("“If they want water, they will get it,” Ruiz said.", "want", "water")]
    [InlineData("“When they ask for help they will need it,” Ruiz said.", "ask for", "help")]
    public void A_clause_in_front_ends_where_the_main_clause_begins(string text, string cue, string content)
    {
        var attribution = Assert.Single(Read(text), attribution => attribution.Cue[0].In(text).SequenceEqual(cue));
        Assert.Equal(content, attribution.Content[0].In(text));
    }

    [Theory]
    [InlineData("The dam was closed on Monday.")]
    [InlineData("The reports were late and the plans had changed.")]
    [InlineData("The United States won.")]
    [InlineData("He called in the morning.")]
    [InlineData("You know how it is.")]
    [InlineData("The crowd attacked our men.")]
    [InlineData("The country recalled its ambassador.")]
    [InlineData("It had received reports that were late.")]
    public void What_nobody_says_is_no_attribution(string sentence) => Assert.Empty(Read(sentence));

    private static void Check(string marked) => Assert.Equal(marked, Mark(Unmark(marked)));
}
