using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Rapporteur.Text;

namespace Rapporteur.Syntax;

/// <summary>The form that every trained model is kept in: a head in JSON and matrices.</summary>
/// <remarks>
/// The file: a mark of eight bytes; the length of the head (4 bytes); the head in UTF-8, filled with spaces so that the
/// data start at a multiple of 64; the tensors in the order of the head's <c>tensors</c>, each filled to a multiple of 4;
/// SHA-256 of all that stands before it. Numbers are little-endian.
/// </remarks>
internal static class TensorFile
{
    /// <summary>What to do about a broken model.</summary>
    public const string Remedy = "Install the program's data folder anew, or train the model again.";

    private const string CutShort = "This model is damaged or cut short: its checksum does not fit.";
    private const int HashSize = 32, HeadAt = 12;

    /// <summary>Reads a model; <paramref name="make"/> makes it of the head and the tensors.</summary>
    /// <exception cref="DataFileException">The file cannot be read, has another mark, is damaged, or its head does not fit.</exception>
    public static T Load<T>(string file, ReadOnlySpan<byte> mark, Func<ReadOnlyMemory<byte>, Func<ImmutableArray<TensorHeader>, ImmutableArray<Tensor>>, T> make)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            if (!bytes.AsSpan().StartsWith(mark)) throw Foreign(file);
            if (bytes.Length < HeadAt + HashSize || !SHA256.HashData(bytes.AsSpan(..^HashSize)).AsSpan().SequenceEqual(bytes.AsSpan(^HashSize..)))
                throw new DataFileException(file, 0, CutShort, Remedy);
            int length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(mark.Length));
            return make(bytes.AsMemory(HeadAt, length), headers => Cut(bytes, HeadAt + length, headers));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, e);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            throw Unfitting(file, e);
        }
    }

    /// <summary>
    /// Name and version of the model in a file and the start of its checksum, <c>english@1+99aff397</c>, without reading
    /// the weights; nothing where there is no such file.
    /// </summary>
    /// <exception cref="DataFileException">The file cannot be read, or is no model with that mark.</exception>
    public static string? ReadStamp(string file, ReadOnlySpan<byte> mark)
    {
        if (!File.Exists(file)) return null;
        try
        {
            using var stream = File.OpenRead(file);
            Span<byte> start = stackalloc byte[HeadAt];
            stream.ReadExactly(start);
            if (!start.StartsWith(mark)) throw Foreign(file);
            var head = new byte[Math.Min((uint)BinaryPrimitives.ReadInt32LittleEndian(start[mark.Length..]), stream.Length)];
            stream.ReadExactly(head);
            using var json = JsonDocument.Parse(head);
            if (stream.Length < HeadAt + head.Length + HashSize) throw new DataFileException(file, 0, CutShort, Remedy);
            Span<byte> checksum = stackalloc byte[4];
            stream.Seek(-HashSize, SeekOrigin.End);
            stream.ReadExactly(checksum);
            return $"{json.RootElement.GetProperty("name").GetString()}@{json.RootElement.GetProperty("version").GetInt32()}+{Convert.ToHexStringLower(checksum)}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, e);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Unfitting(file, e);
        }
    }

    /// <summary>Writes the file; the same head and tensors give the same bytes.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="mark">Its eight bytes.</param>
    /// <param name="json">The head; its <c>tensors</c> must announce <paramref name="tensors"/> in their order.</param>
    /// <param name="tensors">The matrices.</param>
    public static void Save(string file, ReadOnlySpan<byte> mark, ReadOnlySpan<byte> json, ImmutableArray<Tensor> tensors)
    {
        using var stream = File.Create(file);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var head = new byte[json.Length + Padding(HeadAt + json.Length, 64)];
        head.AsSpan().Fill((byte)' ');
        json.CopyTo(head);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, head.Length);
        Span<byte> filling = stackalloc byte[4];
        filling.Clear();
        Put(mark);
        Put(length);
        Put(head);
        foreach (var tensor in tensors)
        {
            Put(tensor.Data);
            Put(filling[..Padding(tensor.Data.Length, 4)]);
        }

        stream.Write(hash.GetHashAndReset());

        void Put(ReadOnlySpan<byte> bytes)
        {
            hash.AppendData(bytes);
            stream.Write(bytes);
        }
    }

    private static ImmutableArray<Tensor> Cut(byte[] bytes, int at, ImmutableArray<TensorHeader> headers)
    {
        var tensors = ImmutableArray.CreateBuilder<Tensor>(headers.Length);
        foreach (var (name, rows, columns, inBytes) in headers)
        {
            int size = Tensor.Size(rows, columns, inBytes);
            tensors.Add(new Tensor(name, rows, columns, inBytes, bytes.AsMemory(at, size)));
            at += size + Padding(size, 4);
        }

        return tensors.ToImmutable();
    }

    private static int Padding(int length, int unit) => (unit - (length % unit)) % unit;

    private static DataFileException Foreign(string file) => new(file, 0, "This is not a model of this program.", Remedy);

    private static DataFileException Unreadable(string file, Exception cause) => new(file, 0, "This model cannot be read.", Remedy, cause);

    private static DataFileException Unfitting(string file, Exception cause) =>
        new(file, 0, "The head of this model does not fit its content.", Remedy, cause);
}
