namespace Rapporteur.Places;

/// <summary>A place of a gazetteer.</summary>
/// <param name="Name">Its name to print.</param>
/// <param name="Position">Where it lies; nothing for a country or a vague region.</param>
/// <param name="Country">ISO 3166-1 alpha-3; nothing where it is in none or in several.</param>
/// <param name="Precision">What it is; never unknown.</param>
/// <param name="Importance">
/// How likely it is meant where nothing else tells: of a town ten times the decimal logarithm of its inhabitants, of others on
/// the same scale; 0 to 100.
/// </param>
internal sealed record PlaceEntry(string Name, Position? Position, string? Country, PlacePrecision Precision, int Importance)
{
    // Towns of a province lie about this near to its middle; those of the largest may lie three times as far.
    private const double NearKilometres = 250, FarKilometres = 800;

    /// <summary>How well this place can hold another: 0 where it cannot, 1 where it does beyond doubt.</summary>
    public double Holds(PlaceEntry other)
    {
        if (ReferenceEquals(this, other) || other.Precision is PlacePrecision.Country) return 0;
        if (Precision is PlacePrecision.Country) return Country == other.Country ? 1 : 0;
        if (Country != other.Country || Position is not { } here || other.Position is not { } there) return 0;
        bool isWider = Precision is PlacePrecision.Division
            ? other.Precision is PlacePrecision.City or PlacePrecision.Point || (other.Precision is PlacePrecision.Division && Importance > other.Importance)
            : Precision is PlacePrecision.City && (other.Precision is PlacePrecision.Point || (other.Precision is PlacePrecision.City && Importance > other.Importance + 10));
        if (!isWider) return 0;
        double apart = here.KilometresTo(there);
        if (Precision is PlacePrecision.City) return apart < 60 ? 0.7 : 0;
        return apart < NearKilometres ? 1 : apart < FarKilometres ? 1 - (0.9 * (apart - NearKilometres) / (FarKilometres - NearKilometres)) : 0;
    }
}
