using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Training;

/// <summary>A training laid aside between two steps. Taken up again it gives the bytes that it would have given.</summary>
/// <remarks>
/// The file: <c>RAPPCKP1</c>; the training's fingerprint (32 bytes); epoch, group and step (4 bytes each); five sums of
/// losses (8 bytes each); weights, moments and averages in single precision; SHA-256 of all that stands before it.
/// </remarks>
internal static class Checkpoint
{
    private const int HashSize = 32, HeadSize = 8 + HashSize + (3 * sizeof(int)) + (5 * sizeof(double));
    private const string Remedy = "Remove it to train from the start.";

    private static ReadOnlySpan<byte> Magic => "RAPPCKP1"u8;

    /// <summary>Writes the file beside its place first, so that a training that is cut off leaves the old one whole.</summary>
    public static void Save(string file, Trainer trainer)
    {
        var unfinished = file + ".new";
        using (var stream = File.Create(unfinished))
        using (var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
        {
            Put(Head(trainer));
            foreach (var values in trainer.State()) Put(MemoryMarshal.AsBytes(values.AsSpan()));
            stream.Write(hash.GetHashAndReset());

            void Put(ReadOnlySpan<byte> bytes)
            {
                hash.AppendData(bytes);
                stream.Write(bytes);
            }
        }

        File.Move(unfinished, file, overwrite: true);
    }

    /// <summary>Sets a trainer to where the file left off.</summary>
    /// <exception cref="DataFileException">The file cannot be read, is damaged, or is of another training.</exception>
    public static void Restore(string file, Trainer trainer)
    {
        var bytes = Read(file);
        if (!bytes.AsSpan().StartsWith(Magic)) throw new DataFileException(file, 0, "This is not a checkpoint of a training.", Remedy);
        var states = trainer.State().ToArray();
        if (bytes.Length < HeadSize + HashSize || !SHA256.HashData(bytes.AsSpan(..^HashSize)).AsSpan().SequenceEqual(bytes.AsSpan(^HashSize..)))
            throw new DataFileException(file, 0, "This checkpoint is damaged or cut short: its checksum does not fit.", Remedy);
        if (!bytes.AsSpan(Magic.Length, HashSize).SequenceEqual(trainer.Fingerprint())
            || bytes.Length != HeadSize + HashSize + states.Sum(values => (long)sizeof(float) * values.Length))
            throw new DataFileException(file, 0, "This checkpoint is of another training: of other settings, sizes or treebanks.", Remedy);
        int at = HeadSize;
        foreach (var values in states)
        {
            var target = MemoryMarshal.AsBytes(values.AsSpan());
            bytes.AsSpan(at, target.Length).CopyTo(target);
            at += target.Length;
        }

        trainer.Resume(PositionIn(bytes));
    }

    private static byte[] Read(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(file, 0, "This checkpoint cannot be read.", Remedy, e);
        }
    }

    private static byte[] Head(Trainer trainer)
    {
        using var head = new MemoryStream();
        using var writer = new BinaryWriter(head);
        writer.Write(Magic);
        writer.Write(trainer.Fingerprint());
        writer.Write(trainer.Position.Epoch);
        writer.Write(trainer.Position.Group);
        writer.Write(trainer.Position.Step);
        foreach (double loss in trainer.Position.Losses) writer.Write(loss);
        return head.ToArray();
    }

    private static TrainingPosition PositionIn(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, Magic.Length + HashSize, HeadSize - Magic.Length - HashSize));
        return new TrainingPosition
        {
            Epoch = reader.ReadInt32(), Group = reader.ReadInt32(), Step = reader.ReadInt32(),
            Losses = [.. Enumerable.Range(0, 5).Select(_ => reader.ReadDouble())],
        };
    }
}
