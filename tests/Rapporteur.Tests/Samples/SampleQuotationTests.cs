using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Tests.Samples;

/// <summary>The quotation marks of the samples, all of which their writers closed.</summary>
public sealed class SampleQuotationTests
{
    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_quotation_is_closed(string name)
    {
        var reading = Sample.Reading(name);

        Assert.All(reading.Quotations, quotation => Assert.True(
            quotation.End == QuotationEnd.Closed,
            $"{quotation.End}: {quotation.Spans[0].In(reading.Report.Text)}"));
    }

    [Theory]
    [InlineData("admiral-examiner", "“It was in the third", "for a boat.”")]
    [InlineData("admiral-gazette", "\"Every Friday", "for a boat.\"")]
    public void A_quotation_runs_on_into_the_second_paragraph(string name, string first, string last)
    {
        var reading = Sample.Reading(name);
        var text = reading.Report.Text;
        var quotation = Assert.Single(reading.Quotations, quotation => quotation.Spans.Length > 1);

        Assert.EndsWith("a quiet port.", quotation.Spans[0].In(text).ToString(), StringComparison.Ordinal);
        Assert.EndsWith(last, quotation.Spans[1].In(text).ToString(), StringComparison.Ordinal);
        Assert.Contains(first, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("admiral-tidewater", "“Sir, they want the buoys removed,”")]
    [InlineData("trial-ferryman", "‘Then close it.’")]
    [InlineData("ferry-lumiere", "« Sail, and write it down. »")]
    [InlineData("flood-appeal", "'Run'")]
    public void Words_quoted_by_a_speaker_lie_inside_the_quotation(string name, string words)
    {
        var reading = Sample.Reading(name);

        var inner = Assert.Single(reading.Quotations, quotation => Words(quotation.Spans, reading.Report.Text) == words);
        Assert.Equal(1, inner.Depth);
    }

    private static string Words(ImmutableArray<TextSpan> spans, string text) =>
        string.Join(' ', spans.Select(span => span.In(text).ToString()));
}
