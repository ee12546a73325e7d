using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>What is not certain about the sayings of a reading, in few words.</summary>
internal sealed class Doubt(Reading reading)
{
    private readonly ImmutableArray<TextSpan> unclosed = Ending(reading, QuotationEnd.Unclosed);
    private readonly ImmutableArray<TextSpan> unopened = Ending(reading, QuotationEnd.Unopened);

    /// <summary>The cue where its polarity is not plain, and what is wrong with the quotation; empty where all is well.</summary>
    public string Of(Saying saying) => string.Join($"{Sheet.Glue}· ", Parts(saying));

    private IEnumerable<string> Parts(Saying saying)
    {
        var attribution = saying.Attribution;
        if (saying.IsOpen && !attribution.Cue.IsEmpty)
            yield return $"“{Printable.Line(reading.Report.Text, attribution.Cue)}”";
        if (attribution.Cue.IsEmpty && saying.Source.Length > 0) yield return "no cue";
        if (attribution.Content.Any(content => Touches(content, unclosed))) yield return "quotation not closed";
        if (attribution.Content.Any(content => Touches(content, unopened))) yield return "quotation not opened";
    }

    private static ImmutableArray<TextSpan> Ending(Reading reading, QuotationEnd end) =>
        Ordered.Union(reading.Quotations.Where(quotation => quotation.End == end).SelectMany(quotation => quotation.Spans));

    private static bool Touches(TextSpan content, ImmutableArray<TextSpan> quoted)
    {
        int first = Ordered.FirstEndingAfter(quoted, span => span, content.Start);
        return first < quoted.Length && quoted[first].Overlaps(content);
    }
}
