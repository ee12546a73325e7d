using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Rapporteur.Text;

namespace Rapporteur.Syntax;

/// <summary>A trained network as it is kept: name, version, sizes, vocabulary and weights.</summary>
/// <remarks>
/// The file: <c>RAPPNET1</c>; the length of the head (4 bytes); the head, JSON in UTF-8, filled with spaces so that the
/// data start at a multiple of 64; the tensors in the head's order, each filled to a multiple of 4; SHA-256 of all that
/// stands before it. Numbers are little-endian.
/// </remarks>
internal sealed class ModelFile
{
    private const string Remedy = "Install the program's data folder anew, or train the model again.";
    private const string CutShort = "This model is damaged or cut short: its checksum does not fit.";
    private const int HashSize = 32, HeadAt = 12;

    private readonly Dictionary<string, Tensor> byName;

    public ModelFile(string name, int version, NetworkShape shape, Vocabulary vocabulary, ImmutableArray<Tensor> tensors)
    {
        (Name, Version, Shape, Vocabulary, Tensors) = (name, version, shape, vocabulary, tensors);
        byName = tensors.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
    }

    private static ReadOnlySpan<byte> Magic => "RAPPNET1"u8;

    /// <summary><c>english</c>.</summary>
    public string Name { get; }

    /// <summary>Counts trainings whose records may differ.</summary>
    public int Version { get; }

    /// <summary>Name and version as evidence cites them: <c>english@1</c>.</summary>
    public string Id => $"{Name}@{Version}";

    /// <summary>The network's sizes.</summary>
    public NetworkShape Shape { get; }

    /// <summary>What the network has numbers for.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The weights in the order of the file.</summary>
    public ImmutableArray<Tensor> Tensors { get; }

    /// <summary>The tensor of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none; after <see cref="Load"/> all of the shape are there.</exception>
    public Tensor this[string name] => byName[name];

    /// <exception cref="DataFileException">The file cannot be read, is no model, is damaged, or lacks a tensor of its shape.</exception>
    public static ModelFile Load(string file)
    {
        try
        {
            return Parse(file, File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(file, 0, "This model cannot be read.", Remedy, e);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            throw new DataFileException(file, 0, "The head of this model does not fit its content.", Remedy, e);
        }
    }

    /// <summary>
    /// The <see cref="Id"/> of the model in a file and the start of its checksum, <c>english@1+99aff397</c>, without reading
    /// the weights; nothing where there is no such file.
    /// </summary>
    /// <exception cref="DataFileException">The file cannot be read, or is no model.</exception>
    public static string? ReadStamp(string file)
    {
        if (!File.Exists(file)) return null;
        try
        {
            using var stream = File.OpenRead(file);
            Span<byte> start = stackalloc byte[HeadAt];
            stream.ReadExactly(start);
            if (!start.StartsWith(Magic)) throw new DataFileException(file, 0, "This is not a model of this program.", Remedy);
            var head = new byte[Math.Min((uint)BinaryPrimitives.ReadInt32LittleEndian(start[Magic.Length..]), stream.Length)];
            stream.ReadExactly(head);
            var header = JsonSerializer.Deserialize(head, ModelJson.Default.ModelHeader)
                ?? throw new JsonException("The head is null.");
            if (stream.Length < HeadAt + head.Length + HashSize) throw new DataFileException(file, 0, CutShort, Remedy);
            Span<byte> checksum = stackalloc byte[4];
            stream.Seek(-HashSize, SeekOrigin.End);
            stream.ReadExactly(checksum);
            return $"{header.Name}@{header.Version}+{Convert.ToHexStringLower(checksum)}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(file, 0, "This model cannot be read.", Remedy, e);
        }
        catch (JsonException e)
        {
            throw new DataFileException(file, 0, "The head of this model does not fit its content.", Remedy, e);
        }
    }

    /// <summary>Writes the file; the same model gives the same bytes.</summary>
    public void Save(string file)
    {
        var head = Head();
        using var stream = File.Create(file);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, head.Length);
        Span<byte> filling = stackalloc byte[4];
        filling.Clear();
        Put(Magic);
        Put(length);
        Put(head);
        foreach (var tensor in Tensors)
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

    private static ModelFile Parse(string file, byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith(Magic)) throw new DataFileException(file, 0, "This is not a model of this program.", Remedy);
        if (bytes.Length < HeadAt + HashSize || !SHA256.HashData(bytes.AsSpan(..^HashSize)).AsSpan().SequenceEqual(bytes.AsSpan(^HashSize..)))
            throw new DataFileException(file, 0, CutShort, Remedy);
        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        var head = ModelHeader.Read(bytes.AsMemory(HeadAt, length));
        var model = new ModelFile(head.Name, head.Version, head.Shape, head.ToVocabulary(), Cut(bytes, HeadAt + length, head.Tensors));
        model.Check(file);
        return model;
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

    private void Check(string file)
    {
        foreach (var (name, rows, columns) in Shape.Tensors(Vocabulary))
        {
            if (!byName.TryGetValue(name, out var tensor) || tensor.Rows != rows || tensor.Columns != columns)
                throw new DataFileException(file, 0, $"This model lacks the tensor {name} of {rows} × {columns}.", Remedy);
        }
    }

    private byte[] Head()
    {
        var head = new ModelHeader
        {
            Name = Name, Version = Version, Shape = Shape,
            Characters = Vocabulary.Characters, Upos = Vocabulary.Upos, Xpos = Vocabulary.Xpos,
            Relations = Vocabulary.Relations, Words = Vocabulary.Words,
            Tensors = [.. Tensors.Select(tensor => new TensorHeader(tensor.Name, tensor.Rows, tensor.Columns, tensor.InBytes))],
        };
        var json = JsonSerializer.SerializeToUtf8Bytes(head, ModelJson.Default.ModelHeader);
        var padded = new byte[json.Length + Padding(HeadAt + json.Length, 64)];
        padded.AsSpan().Fill((byte)' ');
        json.CopyTo(padded, 0);
        return padded;
    }
}
