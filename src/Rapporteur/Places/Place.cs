using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>A place, where it stands in the text.</summary>
/// <param name="Id"><c>p1</c>, <c>p2</c>, … in reading order within the report.</param>
/// <param name="Span">Its name as printed.</param>
/// <param name="Name">Its name in the gazetteer; nothing where no gazetteer knows it.</param>
/// <param name="Position">Where it lies; nothing for a country, a vague region and what no gazetteer knows.</param>
/// <param name="Country">ISO 3166-1 alpha-3; nothing where it is in none or in several.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="Candidates">The places that it may be, the likeliest first; empty where it is plain.</param>
/// <param name="Evidence">The rule that resolved it.</param>
public sealed record Place(
    string Id,
    TextSpan Span,
    string? Name,
    Position? Position,
    string? Country,
    PlacePrecision Precision,
    ImmutableArray<PlaceCandidate> Candidates,
    Evidence Evidence);
