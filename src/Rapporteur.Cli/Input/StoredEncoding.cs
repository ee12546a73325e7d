using System.Text;

namespace Rapporteur.Cli.Input;

/// <summary>How the letters of a file are stored, as far as its first bytes tell.</summary>
/// <param name="Wide">UTF-16 or UTF-32; nothing for an encoding of single bytes: UTF-8 or Windows-1252.</param>
/// <param name="Mark">Length of the byte order mark, 0 without one.</param>
internal readonly record struct StoredEncoding(Encoding? Wide, int Mark)
{
    /// <summary>As many bytes as are worth looking at.</summary>
    public const int HeadLength = 4096;

    public static StoredEncoding Of(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return new(null, 3);
        if (file.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return new(Encoding.UTF32, 4);
        if (file.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return new(new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4);
        if (file.StartsWith<byte>([0xFF, 0xFE])) return new(Encoding.Unicode, 2);
        if (file.StartsWith<byte>([0xFE, 0xFF])) return new(Encoding.BigEndianUnicode, 2);
        return new(ByZeros(file[..Math.Min(file.Length, HeadLength)]), 0);
    }

    // In UTF-16 the upper half of every Latin letter, space and line end is 0, and the lower half hardly ever.
    private static Encoding? ByZeros(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (int i = 0; i + 1 < head.Length; i += 2)
        {
            if (head[i] == 0) even++;
            if (head[i + 1] == 0) odd++;
        }

        int enough = Math.Max(1, head.Length / 2 / 10);
        if (odd >= enough && even * 10 <= odd) return Encoding.Unicode;
        return even >= enough && odd * 10 <= even ? Encoding.BigEndianUnicode : null;
    }
}
