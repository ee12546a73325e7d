namespace Rapporteur.Places;

/// <summary>A sign, somewhere in a report, of the countries or the places that it is about.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Key">The <see cref="PlaceKey"/> of the name that gave it; 0 of an adjective. No name speaks for itself.</param>
/// <param name="Country">The country.</param>
/// <param name="Position">A place there, if one is known.</param>
/// <param name="Weight">What it counts; 1 for a place's name.</param>
internal readonly record struct PlaceHint(int Sentence, ulong Key, string Country, Position? Position, double Weight);
