using CsCheck;
using Rapporteur.Syntax;

namespace Rapporteur.Tests.Syntax;

public sealed class WordFeaturesTests
{
    [Theory]
    [InlineData("The", "the")]
    [InlineData("1,200", "0,000")]
    [InlineData("n’t", "n't")]
    [InlineData("“", "\"")]
    [InlineData("Ōsaka", "ōsaka")]
    public void The_norm_forgets_case_digits_and_curls(string form, string norm) => Assert.Equal(norm, Norm(form));

    [Fact]
    public void Features_are_the_same_on_every_machine_and_for_ever() =>
        Assert.Equal([436, 8048, 9734, 15752, 8671, 4016, 8546, 7595, 3508, 4618], Hash("Said"));

    [Theory]
    [InlineData("said", "Said")]
    [InlineData("SAID", "Said")]
    public void Case_changes_the_shape_and_nothing_else(string one, string other) => Assert.Equal(Hash(one)[..8], Hash(other)[..8]);

    [Fact]
    public void Any_word_has_features() => Gen.String.Where(word => word.Length > 0).Sample(word => Hash(word).All(bucket => bucket is >= 0 and < 16_384));

    [Fact]
    public void Of_a_long_word_the_characters_at_both_ends_are_seen()
    {
        var ids = new int[6];
        var vocabulary = new Vocabulary([], "abcdefghij", ["NOUN"], ["NN"], ["root"]);
        Assert.Equal(6, WordFeatures.Characters("abcdefghij", vocabulary, ids));
        Assert.Equal("abchij", string.Concat(ids.Select(id => vocabulary.Characters[id - 2])));
    }

    private static string Norm(string form)
    {
        Span<char> norm = stackalloc char[WordFeatures.LongestNorm];
        return norm[..WordFeatures.Norm(form, norm)].ToString();
    }

    private static int[] Hash(string form)
    {
        var buckets = new int[WordFeatures.Count];
        WordFeatures.Hash(form, Norm(form), 16_384, buckets);
        return buckets;
    }
}
