using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>How the text is laid out.</summary>
/// <param name="Paragraphs">All paragraphs in order; together they hold every character that is not white space.</param>
/// <param name="Dateline">Place, date and agency at the head of the story, up to and with its dash: "PARIS, Sept 11 (Reuters) -".</param>
public sealed record Layout(ImmutableArray<Paragraph> Paragraphs, TextSpan? Dateline);
