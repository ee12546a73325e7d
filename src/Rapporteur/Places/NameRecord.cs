using System.Runtime.InteropServices;

namespace Rapporteur.Places;

/// <summary>One name of a place, as an index keeps it.</summary>
/// <param name="Key">Its <see cref="PlaceKey"/>.</param>
/// <param name="Place">The number of its place in the index.</param>
/// <param name="Traits">What a text must do to mean the place by it.</param>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal readonly record struct NameRecord(ulong Key, int Place, NameTraits Traits)
{
    /// <summary>Bytes that it takes.</summary>
    public const int Size = 16;
}
