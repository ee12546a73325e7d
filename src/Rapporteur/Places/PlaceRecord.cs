using System.Runtime.InteropServices;

namespace Rapporteur.Places;

/// <summary>A place as an index keeps it.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct PlaceRecord
{
    /// <summary>Bytes that it takes.</summary>
    public const int Size = 20;

    private const int Scale = 10_000, Nowhere = int.MinValue;

    private readonly int latitude;
    private readonly int longitude;
    private readonly uint country;
    private readonly int nameStart;
    private readonly ushort nameLength;
    private readonly byte precision;
    private readonly byte importance;

    /// <param name="entry">The place.</param>
    /// <param name="nameStart">Where its name stands in the text of the index.</param>
    /// <param name="nameLength">Bytes of its name.</param>
    public PlaceRecord(PlaceEntry entry, int nameStart, int nameLength)
    {
        latitude = entry.Position is { } position ? (int)Math.Round(position.Latitude * Scale) : Nowhere;
        longitude = entry.Position is { } there ? (int)Math.Round(there.Longitude * Scale) : 0;
        country = entry.Country is { Length: 3 } code ? (uint)((code[0] << 16) | (code[1] << 8) | code[2]) : 0;
        (this.nameStart, this.nameLength) = (nameStart, (ushort)nameLength);
        (precision, importance) = ((byte)entry.Precision, (byte)entry.Importance);
    }

    /// <summary>Where the name starts in the text of the index.</summary>
    public int NameStart => nameStart;

    /// <summary>Bytes of the name.</summary>
    public int NameLength => nameLength;

    /// <summary>Where it lies, to a ten-thousandth of a degree.</summary>
    public Position? Position => latitude == Nowhere ? null : new Position(latitude / (double)Scale, longitude / (double)Scale);

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public string? Country => country == 0 ? null : string.Intern($"{(char)(country >> 16)}{(char)((country >> 8) & 0xff)}{(char)(country & 0xff)}");

    /// <summary>What it is.</summary>
    public PlacePrecision Precision => (PlacePrecision)precision;

    /// <inheritdoc cref="PlaceEntry.Importance"/>
    public int Importance => importance;
}
