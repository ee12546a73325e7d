using CsCheck;
using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("naïve", 5, 5)]
    [InlineData("😀 said", 2, 1)]
    [InlineData("a😀b😀", 6, 4)]
    [InlineData("a😀b😀", 4, 3)]
    public void A_pair_counts_one(string text, int utf16, int codePoint)
    {
        var codePoints = new CodePoints(text);

        Assert.Equal(codePoint, codePoints.FromUtf16(utf16));
        Assert.Equal(utf16, codePoints.ToUtf16(codePoint));
    }

    // The text of an attribute cannot hold half a pair.
    [Fact]
    public void A_lone_surrogate_counts_one()
    {
        Assert.Equal(2, new CodePoints("\ud83d\ud83d\ude00").FromUtf16(3));
        Assert.Equal(2, new CodePoints("\ude00\ud83d").FromUtf16(2));
    }

    [Fact]
    public void A_span_that_cuts_a_pair_covers_it_whole()
    {
        var codePoints = new CodePoints("a😀b");

        Assert.Equal((1, 3), codePoints.Of(new TextSpan(2, 4)));
        Assert.Equal((0, 2), codePoints.Of(new TextSpan(0, 2)));
        Assert.Equal((1, 2), codePoints.Of(new TextSpan(1, 2)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void An_offset_outside_the_text_is_an_error(int offset)
    {
        var codePoints = new CodePoints("abc");

        Assert.Throws<ArgumentOutOfRangeException>(() => codePoints.FromUtf16(offset));
        Assert.Throws<ArgumentOutOfRangeException>(() => codePoints.ToUtf16(offset));
    }

    [Fact]
    public void Counts_as_a_walk_over_the_text_does() => AnyText.Gen.Sample(text =>
    {
        var codePoints = new CodePoints(text);
        int codePoint = 0;
        for (int i = 0; i < text.Length; i++, codePoint++)
        {
            Assert.Equal(codePoint, codePoints.FromUtf16(i));
            Assert.Equal(i, codePoints.ToUtf16(codePoint));
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i)) i++;
        }

        Assert.Equal(codePoint, codePoints.Length);
        Assert.Equal(text.Length, codePoints.ToUtf16(codePoint));
    }, iter: 2000);
}
