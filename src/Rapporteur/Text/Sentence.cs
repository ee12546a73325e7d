using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>A sentence: its characters from the first word to the last, and its words in order; never without one.</summary>
/// <param name="Span">From the start of the first token to the end of the last.</param>
/// <param name="Tokens">The words, in order.</param>
/// <param name="Paragraph">Index of its paragraph in the layout; a sentence never crosses a paragraph's end.</param>
public sealed record Sentence(TextSpan Span, ImmutableArray<Token> Tokens, int Paragraph);
