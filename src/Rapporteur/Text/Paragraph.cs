namespace Rapporteur.Text;

/// <summary>A paragraph, without the white space around it.</summary>
/// <param name="Span">Its characters; never empty.</param>
/// <param name="Kind">What it is for.</param>
public readonly record struct Paragraph(TextSpan Span, ParagraphKind Kind);
