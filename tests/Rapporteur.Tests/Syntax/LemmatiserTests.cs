using CsCheck;
using Rapporteur.Syntax;

namespace Rapporteur.Tests.Syntax;

public sealed class LemmatiserTests
{
    private static readonly string[] tags = ["NNS", "NNPS", "VBZ", "VBG", "VBD", "JJR", "JJS", "CD", "NN"];
    private static readonly Lemmatiser lemmatiser = Lemmatiser.Load(Path.Combine(AppContext.BaseDirectory, "data", "language", "en"));

    [Theory]
    [InlineData("ministers", "NNS", "minister")]
    [InlineData("countries", "NNS", "country")]
    [InlineData("ties", "NNS", "tie")]
    [InlineData("churches", "NNS", "church")]
    [InlineData("causes", "NNS", "cause")]
    [InlineData("viruses", "NNS", "virus")]
    [InlineData("policewomen", "NNS", "policewoman")]
    [InlineData("1990s", "NNS", "1990s")]
    [InlineData("Armies", "NNPS", "Army")]
    [InlineData("STATES", "NNPS", "STATE")]
    public void A_plural_becomes_a_singular(string form, string xpos, string lemma) => Assert.Equal(lemma, lemmatiser.Lemma(form, xpos));

    [Theory]
    [InlineData("resigned", "VBD", "resign")]
    [InlineData("provoked", "VBN", "provoke")]
    [InlineData("planned", "VBN", "plan")]
    [InlineData("travelled", "VBD", "travel")]
    [InlineData("carried", "VBD", "carry")]
    [InlineData("agreed", "VBD", "agree")]
    [InlineData("swore", "VBD", "swear")]
    [InlineData("evacuating", "VBG", "evacuate")]
    [InlineData("avoiding", "VBG", "avoid")]
    [InlineData("opening", "VBG", "open")]
    [InlineData("lying", "VBG", "lie")]
    [InlineData("Says", "VBZ", "say")]
    [InlineData("goes", "VBZ", "go")]
    [InlineData("n’t", "RB", "not")]
    [InlineData("wo", "MD", "will")]
    public void A_verb_becomes_its_plain_form(string form, string xpos, string lemma) => Assert.Equal(lemma, lemmatiser.Lemma(form, xpos));

    [Theory]
    [InlineData("bigger", "JJR", "big")]
    [InlineData("largest", "JJS", "large")]
    [InlineData("happier", "JJR", "happy")]
    [InlineData("best", "JJS", "good")]
    public void A_degree_is_taken_off(string form, string xpos, string lemma) => Assert.Equal(lemma, lemmatiser.Lemma(form, xpos));

    [Theory]
    [InlineData("Them", "PRP", "they")]
    [InlineData("I", "PRP", "I")]
    [InlineData("Geneva", "NNP", "Geneva")]
    [InlineData("The", "DT", "the")]
    [InlineData("12,500", "CD", "12500")]
    public void Other_words_follow_the_treebanks(string form, string xpos, string lemma) => Assert.Equal(lemma, lemmatiser.Lemma(form, xpos));

    [Fact]
    public void Any_word_under_any_tag_has_a_dictionary_form() =>
        Gen.Select(Gen.String.Where(word => word.Length > 0), Gen.Int[0, tags.Length - 1].Select(i => tags[i]))
            .Sample((word, tag) => lemmatiser.Lemma(word, tag) == lemmatiser.Lemma(word, tag) && lemmatiser.Lemma(word, tag).Length > 0);
}
