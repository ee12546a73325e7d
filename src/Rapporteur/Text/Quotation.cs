using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>Words between quotation marks.</summary>
/// <param name="Spans">
/// Its characters with the marks: one span, or one a paragraph where it runs on over paragraphs, each of which opens
/// with a mark again.
/// </param>
/// <param name="Inner">The same without the marks.</param>
/// <param name="Depth">0 for a quotation that stands in none, 1 for one inside it, and so on.</param>
/// <param name="End">What ended it.</param>
/// <param name="Evidence">The rule that found it.</param>
public sealed record Quotation(
    ImmutableArray<TextSpan> Spans,
    ImmutableArray<TextSpan> Inner,
    int Depth,
    QuotationEnd End,
    Evidence Evidence);
