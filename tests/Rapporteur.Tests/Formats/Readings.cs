using Rapporteur.Attributions;
using Rapporteur.Statements;
using Rapporteur.Text;

namespace Rapporteur.Tests.Formats;

/// <summary>Readings made by hand.</summary>
internal static class Readings
{
    /// <summary>A reading with a record of each kind that this version reads.</summary>
    public static Reading Full => Empty(new Report("LIMA — “It 😀 leaks,” Ruiz said.") { Ref = "1", Published = new(2019, 3, 6) }) with
    {
        Layout = new Layout([new Paragraph(new(0, 31), ParagraphKind.Body)], new TextSpan(0, 6)),
        Sentences = [new Sentence(new(0, 31), [new Token(new(0, 4))], 0)],
        Quotations = [new Quotation([new(7, 20)], [new(8, 19)], 0, QuotationEnd.Closed, new(new(7, 20), "quotation.closed"))],
        Attributions = [new Attribution("a1", [new(21, 25)], [new(26, 30)], [new(7, 20)], AttributionKind.Direct, Polarity.Affirmed, null, new(new(26, 30), "rule"))],
        Statements = [new Statement("s1", "a1", "say", "“It 😀 leaks,”", ["author", "a1"], new(new(26, 30), "rule"))],
    };

    /// <summary>A reading without a record.</summary>
    public static Reading Empty(Report report) => new()
    {
        Report = report,
        Layout = new Layout([], null),
        Sentences = [],
        Quotations = [],
        Attributions = [],
        Statements = [],
    };
}
