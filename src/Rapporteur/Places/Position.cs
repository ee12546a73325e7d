namespace Rapporteur.Places;

/// <summary>A point on the earth, WGS 84.</summary>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
public readonly record struct Position(double Latitude, double Longitude)
{
    private const double KilometresADegree = 111.2;

    /// <summary>The distance on a plane that touches the earth between the two: good to a few per cent up to 1,000 km, and no more than an order beyond.</summary>
    /// <remarks>Only sums, products and a square root, which every processor rounds alike.</remarks>
    internal double KilometresTo(Position other)
    {
        double north = other.Latitude - Latitude, east = Math.Abs(other.Longitude - Longitude);
        if (east > 180) east = 360 - east;
        double narrow = Cosine((Latitude + other.Latitude) / 2);
        return KilometresADegree * Math.Sqrt((north * north) + (east * narrow * east * narrow));
    }

    // Of an angle from -90 to 90 degrees; off by less than 0.001.
    private static double Cosine(double degrees)
    {
        double square = degrees * degrees * (Math.PI / 180) * (Math.PI / 180);
        return 1 - (square / 2 * (1 - (square / 12 * (1 - (square / 30)))));
    }
}
