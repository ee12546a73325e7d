using Rapporteur.Text;

namespace Rapporteur.Tests.Samples;

/// <summary>Where the sentences of the samples end.</summary>
public sealed class SampleSentenceTests
{
    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [InlineData("protest-orlav", "Police Col. Ivo Marek said four people died, two of them officers.")]
    [InlineData("protest-orlav", "A Northern Wire photographer saw five bodies under tarpaulins on Quay Street shortly after 6 p.m.")]
    [InlineData("protest-orlav", "The march was the biggest since the dockers walked out on Oct. 22.")]
    [InlineData("ceasefire-selk", "“The direction is right,” the mission’s deputy head, Maj. Gen. Pilar Echevarria, said in Drummen.")]
    [InlineData("trial-ferryman", "A naval engineer called by the prosecution, Dr. Ingrid Sorensen, testified that the hinge had been cracked for at least a year.")]
    [InlineData("denial-crown", "It said in a statement that its reserves stood at $8.4 billion, enough to pay for five months of imports, and that it would \"defend the parity with every instrument at its disposal\".")]
    [InlineData("admiral-examiner", "Prosecutors in Orlav said on Feb. 4 that they had charged the admiral with treason, and state television has called him a “seller of charts.”")]
    [InlineData("interview-glacier", "Mr Lind denies that, I think.")]
    public void A_sentence_is_whole(string name, string sentence)
    {
        var reading = Sample.Reading(name);

        Assert.Contains(sentence, reading.Sentences.Select(found => found.Span.In(reading.Report.Text).ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_of_the_story_lies_in_a_sentence(string name)
    {
        var reading = Sample.Reading(name);
        var text = reading.Report.Text;
        var covered = new bool[text.Length];
        foreach (var token in reading.Sentences.SelectMany(sentence => sentence.Tokens))
            covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);

        var lost = reading.Layout.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Body)
            .SelectMany(paragraph => Enumerable.Range(paragraph.Span.Start, paragraph.Span.Length))
            .Where(i => char.IsLetterOrDigit(text[i]) && !covered[i]);
        Assert.Empty(lost);
    }
}
