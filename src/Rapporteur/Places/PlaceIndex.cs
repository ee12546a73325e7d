using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Rapporteur.Places;

/// <summary>Places by the keys of their names, in the form in which they are kept (docs/formats/places.md).</summary>
/// <remarks>Nothing is unpacked: a look-up reads a few bytes where they lie, in memory or in a mapped file.</remarks>
internal sealed class PlaceIndex
{
    /// <summary>Bytes of the head: the mark, four counts, and a checksum of all after it.</summary>
    public const int HeadSize = 8 + (4 * 4) + 32;

    /// <summary>Keys share a bucket by this many of their first bits at most.</summary>
    public const int MostBucketBits = 22;

    private readonly Func<ReadOnlySpan<byte>> bytes;
    private readonly int bucketBits, places, names, buckets, recordsAt, namesAt, textAt;

    /// <param name="bytes">Gives the whole of the index; a head that fits its length must have been checked.</param>
    public PlaceIndex(Func<ReadOnlySpan<byte>> bytes)
    {
        this.bytes = bytes;
        var head = bytes()[8..];
        bucketBits = BinaryPrimitives.ReadInt32LittleEndian(head);
        places = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
        names = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        buckets = HeadSize;
        recordsAt = buckets + (((1 << bucketBits) + 1) * 4);
        namesAt = recordsAt + (places * PlaceRecord.Size);
        textAt = namesAt + (names * NameRecord.Size);
    }

    /// <summary>What every index starts with.</summary>
    public static ReadOnlySpan<byte> Mark => "RAPPLAC1"u8;

    /// <summary>How many places it holds.</summary>
    public int Count => places;

    /// <summary>The length that the counts of a head ask for; more than an index may have where they are senseless.</summary>
    public static long LengthOf(ReadOnlySpan<byte> head)
    {
        int bits = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        if (bits is < 0 or > MostBucketBits) return long.MaxValue;
        return HeadSize + (((1L << bits) + 1) * 4)
            + ((long)BinaryPrimitives.ReadUInt32LittleEndian(head[12..]) * PlaceRecord.Size)
            + ((long)BinaryPrimitives.ReadUInt32LittleEndian(head[16..]) * NameRecord.Size)
            + BinaryPrimitives.ReadUInt32LittleEndian(head[20..]);
    }

    /// <summary>The names with that key: those of the more important places first.</summary>
    public ReadOnlySpan<NameRecord> Find(ulong key)
    {
        var all = bytes();
        var bounds = MemoryMarshal.Cast<byte, int>(all[buckets..recordsAt]);
        int bucket = bucketBits == 0 ? 0 : (int)(key >> (64 - bucketBits));
        var bucketNames = Clamp(MemoryMarshal.Cast<byte, NameRecord>(all[namesAt..textAt]), bounds[bucket], bounds[bucket + 1]);
        int from = 0;
        while (from < bucketNames.Length && bucketNames[from].Key < key) from++;
        int to = from;
        while (to < bucketNames.Length && bucketNames[to].Key == key) to++;
        return bucketNames[from..to];
    }

    /// <summary>Unpacks a place.</summary>
    public PlaceEntry Entry(NameRecord name)
    {
        var all = bytes();
        var records = MemoryMarshal.Cast<byte, PlaceRecord>(all[recordsAt..namesAt]);
        var record = records[(int)Math.Min((uint)name.Place, (uint)(records.Length - 1))];
        var text = all[textAt..];
        int start = Math.Clamp(record.NameStart, 0, text.Length);
        var words = Encoding.UTF8.GetString(text.Slice(start, Math.Min(record.NameLength, text.Length - start)));
        return new PlaceEntry(words, record.Position, record.Country, record.Precision, record.Importance);
    }

    // Bounds that are out of order, of a file that was altered, give no name.
    private static ReadOnlySpan<NameRecord> Clamp(ReadOnlySpan<NameRecord> names, int from, int to) =>
        from < 0 || to < from || to > names.Length ? [] : names[from..to];
}
