namespace Rapporteur.Text;

/// <summary>Why a record stands: the characters that it was read from, and what read them.</summary>
/// <param name="Span">The characters that decided it, in the report's text.</param>
/// <param name="By">
/// Id of the rule (<c>quotation.closed</c>, <c>attribution.that</c>) or of the model and its version
/// (<c>model:english@1</c>).
/// </param>
public readonly record struct Evidence(TextSpan Span, string By);
