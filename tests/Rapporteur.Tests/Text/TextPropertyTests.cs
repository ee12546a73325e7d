using CsCheck;
using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

/// <summary>What holds of layout, sentences and words whatever the characters.</summary>
public sealed class TextPropertyTests
{
    private static readonly Gen<string> text = Gen.OneOf(
        Gen.Char.Array[0, 80].Select(units => new string(units)),
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(string.Concat));

    private static string[] pieces =>
    [
        "a", "Word", "Dr", "U.S", "no", "don't", "e-mail", "http://a.b", "x@y.org", "www.", ".com", "3", "1,200", "9/11", "555-0100", "km",
        ".", "...", "?", "!", ",", ":", ";", "-", "—", "'", "’", "\"", "“", "”", "(", ")", "$", "#", "@", "%", "&", "/", "+", "<", ":-)",
        " ", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\f", "\u00a0", "\u2028", "\u2029", "\u0085", "\u200b", "\ufeff", "\u00ad",
        "\ud800", "\udc00", "😀", "👩‍👩‍👧", "e\u0301", "\u0301", "𝔸", "#𝔸", "@a𝔸", "A.𝔸", "\0", "\u001f", "中", "é", "·", "•", "By ", "PARIS — ",
    ];

    [Fact]
    public void Every_character_but_white_space_is_in_exactly_one_word() => text.Sample(sample =>
    {
        var words = English.Read(sample).SelectMany(sentence => sentence.Tokens).ToArray();
        int at = 0;
        foreach (var word in words)
        {
            for (; at < word.Span.Start; at++) Assert.True(char.IsWhiteSpace(sample[at]));
            Assert.True(word.Span.Length > 0);
            foreach (char c in word.In(sample)) Assert.False(char.IsWhiteSpace(c));
            at = word.Span.End;
        }

        for (; at < sample.Length; at++) Assert.True(char.IsWhiteSpace(sample[at]));
    });

    [Fact]
    public void No_word_cuts_a_surrogate_pair() => text.Sample(sample =>
        Assert.All(English.Read(sample).SelectMany(sentence => sentence.Tokens), word => Assert.True(
            !Cuts(sample, word.Span.Start) && !Cuts(sample, word.Span.End), $"{word.Span} of '{sample}'")));

    [Theory]
    [InlineData("#𝔸x")]
    [InlineData("@a𝔸")]
    [InlineData("A.𝔸")]
    public void A_letter_beyond_the_first_plane_goes_on_with_its_word(string word) => Assert.Equal([word], English.Parted(word).Split(' '));

    [Fact]
    public void Sentences_lie_in_their_paragraphs_and_hold_their_words() => text.Sample(sample =>
    {
        var layout = LayoutReader.Read(new Report(sample));
        int paragraph = 0;
        foreach (var sentence in English.Sentences.Read(sample, layout))
        {
            Assert.InRange(sentence.Paragraph, paragraph, layout.Paragraphs.Length - 1);
            paragraph = sentence.Paragraph;
            Assert.True(layout.Paragraphs[paragraph].Span.Contains(sentence.Span));
            Assert.Equal(new TextSpan(sentence.Tokens[0].Span.Start, sentence.Tokens[^1].Span.End), sentence.Span);
        }
    });

    [Fact]
    public void The_same_text_is_read_the_same_twice() => text.Sample(sample =>
        Assert.Equal(English.Parted(sample), English.Parted(sample)));

    [Fact]
    public void A_dateline_lies_in_a_paragraph() => text.Sample(sample =>
    {
        var layout = LayoutReader.Read(new Report(sample));
        if (layout.Dateline is { } dateline) Assert.Contains(layout.Paragraphs, paragraph => paragraph.Span.Contains(dateline));
    });

    // Each of these would take hours if any part looked back or ahead over all of it for each of its characters.
    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("non-")]
    [InlineData("a@")]
    [InlineData("a/")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("'")]
    [InlineData("www.)")]
    [InlineData("http://")]
    [InlineData(")")]
    [InlineData("\"")]
    [InlineData(".\"")]
    [InlineData("\ud800")]
    [InlineData("e\u0301")]
    [InlineData("👩‍")]
    [InlineData("A. ")]
    [InlineData("\" ")]
    [InlineData("\n")]
    [InlineData("a\n")]
    public void A_million_characters_of_one_kind_are_read(string piece)
    {
        var sample = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.Equal(sample.Count(c => !char.IsWhiteSpace(c)), English.Read(sample).Sum(sentence => sentence.Tokens.Sum(token => token.Span.Length)));
    }

    private static bool Cuts(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);
}
