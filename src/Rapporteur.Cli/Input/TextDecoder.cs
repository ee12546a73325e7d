using System.Text;
using System.Text.Unicode;

namespace Rapporteur.Cli.Input;

/// <summary>From bytes to characters: UTF-8 and UTF-16 with and without a mark, UTF-32 with one, Windows-1252.</summary>
internal static class TextDecoder
{
    /// <summary>The text of a file.</summary>
    /// <param name="start">The file, and the line of it that the bytes start in.</param>
    /// <param name="bytes">The file, or a line of it.</param>
    /// <param name="complaint">Why there is no text, or a warning about how it was read.</param>
    /// <returns>The text; nothing where the bytes hold none.</returns>
    public static string? Decode(Place start, ReadOnlySpan<byte> bytes, out Complaint? complaint)
    {
        complaint = ForeignFormat.Of(start, bytes);
        if (complaint is not null) return null;
        var stored = StoredEncoding.Of(bytes);
        bytes = bytes[stored.Mark..];
        var text = stored.Wide is { } wide ? wide.GetString(bytes) : DecodeNarrow(start, stored.Mark, bytes, out complaint);
        if (!IsBinary(text)) return text;
        complaint = new(start, "This file holds binary data, not text.", "Name text files: UTF-8, UTF-16 or Windows-1252.");
        return null;
    }

    /// <summary>The column, in characters from 1, that follows the bytes.</summary>
    /// <param name="line">UTF-8 from the start of a line.</param>
    public static int ColumnAfter(ReadOnlySpan<byte> line) => Encoding.UTF8.GetString(line).EnumerateRunes().Count() + 1;

    private static string DecodeNarrow(Place start, int mark, ReadOnlySpan<byte> bytes, out Complaint? complaint)
    {
        complaint = null;
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        bool damaged = IsMostlyUtf8(bytes, out int offset) || mark > 0;
        int line = start.Line + bytes[..offset].Count((byte)'\n');
        int lineStart = bytes[..offset].LastIndexOf((byte)'\n') + 1;
        var place = start with { Line = line, Column = ColumnAfter(bytes[lineStart..offset]) };
        var fault = $"Byte 0x{bytes[offset]:X2} at offset {offset + mark} is not UTF-8";
        complaint = damaged
            ? new(place, $"{fault}, though the rest is; it and its like are read as U+FFFD.", "Get an undamaged copy of the file.", IsWarning: true)
            : new(place, $"{fault}; the file is read as Windows-1252.", "If letters come out wrong, save the file as UTF-8.", IsWarning: true);
        return damaged ? Encoding.UTF8.GetString(bytes) : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
    }

    // Letters of several bytes that follow UTF-8's rules do not come about by chance: where they outnumber the bytes that
    // break the rules, the file was UTF-8 and has been damaged.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes, out int firstFault)
    {
        firstFault = -1;
        int letters = 0, faults = 0;
        for (int offset = 0; offset < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                faults++;
                if (firstFault < 0) firstFault = offset;
            }
            else if (length > 1)
            {
                letters++;
            }

            offset += length;
        }

        return letters > faults;
    }

    // A character 0 is never text; of other control characters text may hold a few, left by old programs.
    private static bool IsBinary(string text)
    {
        int controls = 0;
        foreach (char c in text)
        {
            if (c == '\0') return true;
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u0085')) controls++;
        }

        return controls > 2 + text.Length / 100;
    }
}
