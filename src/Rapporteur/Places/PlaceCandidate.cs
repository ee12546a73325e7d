namespace Rapporteur.Places;

/// <summary>A place that a name may mean.</summary>
/// <param name="Name">Its name in the gazetteer.</param>
/// <param name="Position">Where it lies; nothing for a country or a vague region.</param>
/// <param name="Country">ISO 3166-1 alpha-3; nothing where it is in none or in several.</param>
/// <param name="Precision">How exactly it would be known.</param>
/// <param name="Reason">What speaks for it, or against.</param>
public sealed record PlaceCandidate(string Name, Position? Position, string? Country, PlacePrecision Precision, string Reason);
