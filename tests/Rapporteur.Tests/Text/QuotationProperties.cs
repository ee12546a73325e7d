using CsCheck;
using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

/// <summary>What holds of quotations in any text whatever.</summary>
public sealed class QuotationProperties
{
    private const string Noisy = "\"'“”‘’„‚‛‟«»‹›` \nasB1.,\ud83d\u0301";

    private static readonly Gen<string> anyText = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Noisy.Length - 1].Select(i => Noisy[i]).Array[0, 120].Select(chars => new string(chars)));

    [Fact]
    public void Every_quotation_lies_in_paragraphs_and_holds_its_inside() => anyText.Sample(text =>
    {
        var layout = Paragraphs.OfLines(text);
        foreach (var quotation in QuotationReader.Read(text, layout))
        {
            Assert.NotEmpty(quotation.Spans);
            Assert.Equal(quotation.Spans.Length, quotation.Inner.Length);
            for (int i = 0; i < quotation.Spans.Length; i++)
            {
                Assert.True(quotation.Spans[i].Length > 0 && quotation.Spans[i].Contains(quotation.Inner[i]));
                Assert.Single(layout.Paragraphs, paragraph => paragraph.Span.Contains(quotation.Spans[i]));
                Assert.True(i == 0 || quotation.Spans[i - 1].End < quotation.Spans[i].Start);
            }
        }
    }, iter: 5000);

    [Fact]
    public void Of_two_quotations_one_holds_the_other_or_they_lie_apart() => anyText.Sample(text =>
    {
        var spans = QuotationReader.Read(text, Paragraphs.OfLines(text)).Select(quotation => quotation.Evidence.Span).ToList();
        for (int i = 0; i < spans.Count; i++)
        {
            for (int j = i + 1; j < spans.Count; j++)
                Assert.True(!spans[i].Overlaps(spans[j]) || spans[i].Contains(spans[j]) || spans[j].Contains(spans[i]));
        }
    }, iter: 5000);

    [Fact]
    public void A_quotation_without_its_end_enters_only_paragraphs_that_open_with_the_mark() => anyText.Sample(text =>
    {
        var layout = Paragraphs.OfLines(text);
        foreach (var quotation in QuotationReader.Read(text, layout).Where(quotation => quotation.End != QuotationEnd.Closed))
        {
            Assert.All(quotation.Spans, (span, i) => Assert.True(i == 0 || span.Start < quotation.Inner[i].Start || quotation.Inner[i].Length == 0));
        }
    }, iter: 5000);

    [Fact]
    public void A_megabyte_of_marks_is_read()
    {
        string text = string.Concat(Enumerable.Repeat("\"'“‘`", 200_000));

        Assert.NotEmpty(QuotationReader.Read(text, Paragraphs.OfLines(text)));
    }
}
