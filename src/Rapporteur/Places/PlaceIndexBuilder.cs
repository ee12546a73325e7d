using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Places;

/// <summary>Gathers places and packs them into an index. The same places in the same order give the same bytes.</summary>
internal sealed class PlaceIndexBuilder
{
    private const int LongestName = 400;

    private readonly List<PlaceRecord> places = [];
    private readonly List<NameRecord> names = [];
    private readonly ArrayBufferWriter<byte> text = new();

    /// <summary>How many places are gathered.</summary>
    public int Count => places.Count;

    /// <summary>Bytes that the index would take so far.</summary>
    public long Length => PlaceIndex.HeadSize + text.WrittenCount + ((long)places.Count * PlaceRecord.Size) + ((long)names.Count * (NameRecord.Size + 4));

    /// <summary>Adds a place; its names are added after it.</summary>
    /// <returns>Its number.</returns>
    public int Add(PlaceEntry place)
    {
        var name = Encoding.UTF8.GetBytes(place.Name.Length <= LongestName ? place.Name : place.Name[..LongestName]);
        places.Add(new PlaceRecord(place, text.WrittenCount, name.Length));
        text.Write(name);
        return places.Count - 1;
    }

    /// <summary>Adds a name of a place; a name without letters is left out.</summary>
    public void AddName(int place, ReadOnlySpan<char> name, NameTraits traits)
    {
        ulong key = PlaceKey.Of(name);
        if (key != 0) names.Add(new NameRecord(key, place, traits));
    }

    /// <summary>The index in memory.</summary>
    public PlaceIndex Build()
    {
        using var stream = new MemoryStream();
        Write(stream);
        var bytes = stream.ToArray();
        return new PlaceIndex(() => bytes);
    }

    /// <summary>Writes the index.</summary>
    public void Write(Stream stream)
    {
        var sorted = Sorted();
        int bits = Math.Min(BitOperationsLog(sorted.Length), PlaceIndex.MostBucketBits);
        var sections = new[]
        {
            MemoryMarshal.AsBytes<int>(Bounds(sorted, bits)).ToArray(),
            MemoryMarshal.AsBytes<PlaceRecord>(places.ToArray()).ToArray(),
            MemoryMarshal.AsBytes<NameRecord>(sorted).ToArray(),
            text.WrittenSpan.ToArray(),
        };
        var head = new byte[PlaceIndex.HeadSize];
        PlaceIndex.Mark.CopyTo(head);
        int at = PlaceIndex.Mark.Length;
        foreach (int count in (ReadOnlySpan<int>)[bits, places.Count, sorted.Length, text.WrittenCount])
        {
            BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(at), count);
            at += 4;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var section in sections) hash.AppendData(section);
        hash.GetHashAndReset().CopyTo(head, at);
        stream.Write(head);
        foreach (var section in sections) stream.Write(section);
    }

    // Of a place that has a name twice, in two spellings, one is kept: the freer.
    private NameRecord[] Sorted()
    {
        var sorted = names.ToArray();
        Array.Sort(sorted, (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key)
            : places[a.Place].Importance != places[b.Place].Importance ? places[b.Place].Importance.CompareTo(places[a.Place].Importance)
            : a.Place != b.Place ? a.Place.CompareTo(b.Place) : a.Traits.CompareTo(b.Traits));
        int count = 0;
        foreach (var name in sorted)
            if (count == 0 || sorted[count - 1].Key != name.Key || sorted[count - 1].Place != name.Place) sorted[count++] = name;
        return sorted[..count];
    }

    private static int BitOperationsLog(int count) => count < 2 ? 0 : System.Numerics.BitOperations.Log2((uint)count);

    private static int[] Bounds(ReadOnlySpan<NameRecord> sorted, int bits)
    {
        var bounds = new int[(1 << bits) + 1];
        foreach (var name in sorted) bounds[(bits == 0 ? 0 : (int)(name.Key >> (64 - bits))) + 1]++;
        for (int i = 1; i < bounds.Length; i++) bounds[i] += bounds[i - 1];
        return bounds;
    }
}
