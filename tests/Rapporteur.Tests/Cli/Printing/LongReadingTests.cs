using Rapporteur.Attributions;
using Rapporteur.Cli.Printing;
using Rapporteur.Text;

namespace Rapporteur.Tests.Cli.Printing;

/// <summary>Printing takes time in proportion to the reading, whoever wrote the report.</summary>
/// <remarks>
/// Work that grew with the square of the reading would take several times the bound, and that on a fast machine.
/// </remarks>
public sealed class LongReadingTests
{
    private const int Count = 100_000;
    private static readonly TimeSpan bound = TimeSpan.FromMinutes(1);
    private static readonly Reading reading = Long();

    [Fact]
    public Task The_paragraphs_of_every_saying() => Within(() =>
    {
        foreach (var saying in Saying.In(reading)) saying.Paragraphs(reading);
    });

    [Fact]
    public Task The_doubts_of_every_saying_though_no_quotation_is_closed() => Within(() =>
    {
        var doubt = new Doubt(reading);
        foreach (var saying in Saying.In(reading)) Assert.Equal("quotation not closed", doubt.Of(saying));
    });

    [Fact]
    public Task The_lit_text_though_one_mark_lasts_to_its_end() => Within(() => new LitText(TextWriter.Null, reading, "r1").Write());

    private static Task Within(Action print) =>
        Task.Run(print, TestContext.Current.CancellationToken).WaitAsync(bound, TestContext.Current.CancellationToken);

    // A paragraph of one letter for each attribution; the content of the first is all of the text.
    private static Reading Long()
    {
        var text = string.Concat(Enumerable.Repeat("a\n", Count));
        var spans = Enumerable.Range(0, Count).Select(i => new TextSpan(2 * i, 2 * i + 1)).ToArray();
        var evidence = new Evidence(spans[0], "hand");
        return new Reading
        {
            Report = new Report(text),
            Layout = new Layout([.. spans.Select(span => new Paragraph(span, ParagraphKind.Body))], null),
            Sentences = [],
            Quotations = [.. spans.Select(span => new Quotation([span], [span], 0, QuotationEnd.Unclosed, evidence))],
            Attributions = [.. spans.Select((span, i) => new Attribution(
                $"a{i}", [], [], [i == 0 ? new TextSpan(0, text.Length) : span], AttributionKind.Direct, Polarity.Affirmed, null, evidence))],
            Statements = [],
        };
    }
}
