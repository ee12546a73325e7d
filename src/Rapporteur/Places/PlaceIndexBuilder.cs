using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
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

    /// <summary>Writes the index; names that are added after it are written by the next call.</summary>
    public void Write(Stream stream)
    {
        var sorted = Sort();
        int bits = Math.Min(sorted.Length < 2 ? 0 : BitOperations.Log2((uint)sorted.Length), PlaceIndex.MostBucketBits);
        var bounds = MemoryMarshal.AsBytes<int>(Bounds(sorted, bits));
        var records = MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(places));
        var keys = MemoryMarshal.AsBytes(sorted);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bounds);
        hash.AppendData(records);
        hash.AppendData(keys);
        hash.AppendData(text.WrittenSpan);
        stream.Write(Head([bits, places.Count, sorted.Length, text.WrittenCount], hash.GetHashAndReset()));
        stream.Write(bounds);
        stream.Write(records);
        stream.Write(keys);
        stream.Write(text.WrittenSpan);
    }

    private static byte[] Head(ReadOnlySpan<int> counts, ReadOnlySpan<byte> checksum)
    {
        var head = new byte[PlaceIndex.HeadSize];
        PlaceIndex.Mark.CopyTo(head);
        int at = PlaceIndex.Mark.Length;
        foreach (int count in counts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(at), count);
            at += 4;
        }

        checksum.CopyTo(head.AsSpan(at));
        return head;
    }

    // Of a place that has a name twice, in two spellings, one is kept: the freer.
    private Span<NameRecord> Sort()
    {
        var sorted = CollectionsMarshal.AsSpan(names);
        sorted.Sort((a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key)
            : places[a.Place].Importance != places[b.Place].Importance ? places[b.Place].Importance.CompareTo(places[a.Place].Importance)
            : a.Place != b.Place ? a.Place.CompareTo(b.Place) : a.Traits.CompareTo(b.Traits));
        int count = 0;
        foreach (var name in sorted)
            if (count == 0 || sorted[count - 1].Key != name.Key || sorted[count - 1].Place != name.Place) sorted[count++] = name;
        names.RemoveRange(count, names.Count - count);
        return sorted[..count];
    }

    private static int[] Bounds(ReadOnlySpan<NameRecord> sorted, int bits)
    {
        var bounds = new int[(1 << bits) + 1];
        foreach (var name in sorted) bounds[(bits == 0 ? 0 : (int)(name.Key >> (64 - bits))) + 1]++;
        for (int i = 1; i < bounds.Length; i++) bounds[i] += bounds[i - 1];
        return bounds;
    }
}
