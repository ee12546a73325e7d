using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>What is not certain about a saying, in few words.</summary>
internal static class Doubt
{
    /// <summary>The cue where its polarity is not plain, and what is wrong with the quotation; empty where all is well.</summary>
    public static string Of(Saying saying, Reading reading) => string.Join($"{Sheet.Glue}· ", Parts(saying, reading));

    private static IEnumerable<string> Parts(Saying saying, Reading reading)
    {
        var attribution = saying.Attribution;
        if (saying.IsOpen && !attribution.Cue.IsEmpty)
            yield return $"“{Printable.Line(reading.Report.Text, attribution.Cue)}”";
        if (attribution.Cue.IsEmpty && saying.Source.Length > 0) yield return "no cue";
        var ends = reading.Quotations
            .Where(quotation => quotation.Spans.Any(span => attribution.Content.Any(content => content.Overlaps(span))))
            .Select(quotation => quotation.End).ToHashSet();
        if (ends.Contains(QuotationEnd.Unclosed)) yield return "quotation not closed";
        if (ends.Contains(QuotationEnd.Unopened)) yield return "quotation not opened";
    }
}
