using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>The part of a quotation that stands in one paragraph.</summary>
/// <param name="Quotation">Index of the quotation.</param>
/// <param name="Span">Its characters with the marks.</param>
/// <param name="Inner">The same without the marks.</param>
internal readonly record struct QuotationPiece(int Quotation, TextSpan Span, TextSpan Inner);
