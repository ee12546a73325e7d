using System.Collections.Immutable;
using Rapporteur.Formats;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Tests.Formats;

/// <summary>Sentences as CoNLL-U, from words marked by hand: a space parts two words, a bar parts two that are written in one.</summary>
public sealed class ConlluTests
{
    [Fact]
    public void A_sentence_has_its_document_its_paragraph_and_its_text() => Assert.Equal(
        """
        # newdoc id = r1
        # newpar id = r1-p0001
        # sent_id = r1-0001
        # text = He left.
        1	He	_	_	_	_	_	_	_	TokenRange=0:2
        2	left	_	_	_	_	_	_	_	SpaceAfter=No|TokenRange=3:7
        3	.	_	_	_	_	_	_	_	TokenRange=7:8


        """.ReplaceLineEndings("\n"),
        Written("He left|."));

    [Theory]
    [InlineData("do|n't go", "1-2\tdon't")]
    [InlineData("can|not go", "1-2\tcannot")]
    [InlineData("the U.S.|'s|,", "2-3\tU.S.'s")]
    [InlineData("Today|’s", "1-2\tToday’s")]
    public void Words_written_in_one_stand_under_a_range(string marked, string range) =>
        Assert.Contains($"\n{range}\t_\t_", Written(marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("wheel|-|chair")]
    [InlineData("$|5|m")]
    [InlineData("'|s")]
    [InlineData("left|.|The")]
    [InlineData("left|'")]
    public void Punctuation_makes_no_range(string marked) => Assert.DoesNotMatch(@"\n\d+-\d+\t", Written(marked));

    [Fact]
    public void An_apostrophe_is_part_of_its_word_where_it_is_tagged_as_possessive()
    {
        var tree = new Tree([new("minister", "NOUN", "NNS", 1, "nmod:poss"), new("'", "PART", "POS", -1, "root")]);

        Assert.Contains("\n1-2\tministers'\t", Written("ministers|'", tree), StringComparison.Ordinal);
    }

    [Fact]
    public void Heads_count_from_one_and_the_root_has_head_0()
    {
        var tree = new Tree([new("he", "PRON", "PRP", 1, "nsubj"), new("leave", "VERB", "VBD", -1, "root")]);

        var written = Written("He left", tree);

        Assert.Contains("1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\tTokenRange=0:2\n", written, StringComparison.Ordinal);
        Assert.Contains("2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tTokenRange=3:7\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_text_can_break_a_line()
    {
        var written = Written("a\u0000\tb\u2028 \ud83d|\n|😀");

        Assert.Equal(["# text = a b � 😀", "1", "2", "3", "4"], written.Split('\n')[3..8].Select(line => line.Split('\t')[0]));
        Assert.Equal("_", written.Split('\n')[6].Split('\t')[1]);
    }

    private static string Written(string marked, params ReadOnlySpan<Tree> trees)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var tokens = ImmutableArray.CreateBuilder<Token>();
        int start = 0;
        foreach (var word in marked.Split(' ', '|'))
        {
            start = text.IndexOf(word, start, StringComparison.Ordinal);
            tokens.Add(new Token(new TextSpan(start, start += word.Length)));
        }

        var sentence = new Sentence(new TextSpan(0, start), tokens.ToImmutable(), 0);
        using var writer = new StringWriter { NewLine = "\n" };
        Conllu.Write(writer, Readings.Empty(new Report(text) { Ref = "r1" }) with { Sentences = [sentence], Trees = [.. trees] });
        return writer.ToString();
    }
}
