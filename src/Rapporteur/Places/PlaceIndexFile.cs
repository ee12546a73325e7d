using System.IO.MemoryMappedFiles;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>An index in a file, which is mapped and never read whole.</summary>
internal static class PlaceIndexFile
{
    /// <summary>An index takes no more, so that one span can show it.</summary>
    public const long MostBytes = int.MaxValue - 65_536;

    private const string Remedy = "Import the gazetteer again, or delete the file.";

    /// <exception cref="DataFileException">The file cannot be read, or is no index, or is cut short.</exception>
    public static unsafe PlaceIndex Open(string file)
    {
        ReadHead(file, out long length);
        try
        {
            // Kept for as long as the index is, which is as long as its reader.
            var mapped = MemoryMappedFile.CreateFromFile(file, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
            var view = mapped.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
            byte* start = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            return new PlaceIndex(new View(mapped, view, start, (int)length).Bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(file, 0, "This gazetteer cannot be read.", Remedy, e);
        }
    }

    /// <summary>The start of the checksum that the file's head names, in hexadecimal digits; it tells two gazetteers apart.</summary>
    /// <exception cref="DataFileException">The file cannot be read, or is no index, or is cut short.</exception>
    public static string Stamp(string file) => Convert.ToHexStringLower(ReadHead(file, out _).AsSpan(PlaceIndex.HeadSize - SHA256.HashSizeInBytes, 4));

    private static byte[] ReadHead(string file, out long length)
    {
        var head = new byte[PlaceIndex.HeadSize];
        try
        {
            using SafeFileHandle handle = File.OpenHandle(file);
            length = RandomAccess.GetLength(handle);
            if (RandomAccess.Read(handle, head, 0) < PlaceIndex.Mark.Length || !head.AsSpan().StartsWith(PlaceIndex.Mark))
                throw new DataFileException(file, 0, "This is not a gazetteer of this program.", Remedy);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException(file, 0, "This gazetteer cannot be read.", Remedy, e);
        }

        if (length > MostBytes || length != PlaceIndex.LengthOf(head))
            throw new DataFileException(file, 0, "This gazetteer is damaged or cut short.", Remedy);
        return head;
    }

    private sealed unsafe class View(MemoryMappedFile mapped, MemoryMappedViewAccessor view, byte* start, int length)
    {
        public ReadOnlySpan<byte> Bytes()
        {
            GC.KeepAlive(mapped);
            GC.KeepAlive(view);
            return new ReadOnlySpan<byte>(start, length);
        }
    }
}
