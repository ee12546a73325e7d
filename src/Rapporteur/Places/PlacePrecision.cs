namespace Rapporteur.Places;

/// <summary>How exactly a place is known.</summary>
public enum PlacePrecision
{
    /// <summary>Nothing is known but the name.</summary>
    Unknown,

    /// <summary>A building, a square, a bridge.</summary>
    Point,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A province, a governorate, a district.</summary>
    Division,

    /// <summary>A state or territory; without coordinates.</summary>
    Country,

    /// <summary>A part of a country or of the world, with vague edges; without coordinates.</summary>
    Region,
}
