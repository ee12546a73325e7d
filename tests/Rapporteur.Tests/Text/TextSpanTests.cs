using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_may_not_end_before_it_starts() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(2, 1));

    [Fact]
    public void Reading_order_puts_a_whole_before_its_parts()
    {
        TextSpan[] spans = [new(3, 4), new(0, 2), new(0, 9)];

        Array.Sort(spans, TextSpan.ReadingOrder);

        Assert.Equal([new(0, 9), new(0, 2), new(3, 4)], spans);
    }

    [Theory]
    [InlineData(" a ", 1, 2)]
    [InlineData("   ", 0, 0)]
    public void Trimming_drops_the_white_space_at_either_end(string text, int start, int end) =>
        Assert.Equal(new TextSpan(start, end), new TextSpan(0, text.Length).Trim(text));
}
