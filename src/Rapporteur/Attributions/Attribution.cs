using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>
/// Who is said to have said what, as spans. Content holds its quotation marks and its "that"; source and cue lie outside
/// it (PolNeAR's conventions).
/// </summary>
/// <param name="Id"><c>a1</c>, <c>a2</c>, … in reading order within the report.</param>
/// <param name="Source">The words that name who spoke; empty where none do. In reading order, apart from each other.</param>
/// <param name="Cue">The words that make the attribution; empty only for a quotation that no words attribute.</param>
/// <param name="Content">What is attributed, without the marks and spaces that separate it from the cue; never empty.</param>
/// <param name="Kind">How the content is given.</param>
/// <param name="Polarity">Whether the saying took place.</param>
/// <param name="Within">Id of the innermost attribution whose content holds this one's cue.</param>
/// <param name="Evidence">The rule or model that found it.</param>
public sealed record Attribution(
    string Id,
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content,
    AttributionKind Kind,
    Polarity Polarity,
    string? Within,
    Evidence Evidence);
