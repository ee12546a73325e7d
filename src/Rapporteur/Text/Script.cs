using System.Collections.Immutable;
using System.Text;

namespace Rapporteur.Text;

/// <summary>The scripts of the world's news, by ISO 15924.</summary>
internal static class Script
{
    public const string Latin = "Latn";
    private const string Han = "Hani";
    private const string Kana = "Kana";

    private static readonly ImmutableArray<(int First, int Last, string Code)> blocks =
    [
        ('A', 0x24F, Latin), (0x370, 0x3FF, "Grek"), (0x400, 0x52F, "Cyrl"), (0x530, 0x58F, "Armn"), (0x590, 0x5FF, "Hebr"),
        (0x600, 0x6FF, "Arab"), (0x750, 0x77F, "Arab"), (0x780, 0x7BF, "Thaa"), (0x900, 0x97F, "Deva"), (0x980, 0x9FF, "Beng"),
        (0xA00, 0xA7F, "Guru"), (0xA80, 0xAFF, "Gujr"), (0xB80, 0xBFF, "Taml"), (0xC00, 0xC7F, "Telu"), (0xC80, 0xCFF, "Knda"),
        (0xD00, 0xD7F, "Mlym"), (0xD80, 0xDFF, "Sinh"), (0xE00, 0xE7F, "Thai"), (0xE80, 0xEFF, "Laoo"), (0xF00, 0xFFF, "Tibt"),
        (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"), (0x1100, 0x11FF, "Hang"), (0x1200, 0x137F, "Ethi"), (0x1780, 0x17FF, "Khmr"),
        (0x1800, 0x18AF, "Mong"), (0x1E00, 0x1EFF, Latin), (0x1F00, 0x1FFF, "Grek"), (0x2D30, 0x2D7F, "Tfng"), (0x3040, 0x30FF, Kana),
        (0x3400, 0x4DBF, Han), (0x4E00, 0x9FFF, Han), (0xAC00, 0xD7AF, "Hang"), (0xFB1D, 0xFB4F, "Hebr"), (0xFB50, 0xFDFF, "Arab"),
        (0xFE70, 0xFEFF, "Arab"), (0xFF21, 0xFF5A, Latin), (0x20000, 0x2FA1F, Han),
    ];

    /// <summary>How many letters of each script a text has, the commonest first. Japanese counts as one.</summary>
    public static ImmutableArray<(string Script, int Letters)> Count(string text)
    {
        int ascii = 0;
        var letters = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii) ascii += Rune.IsLetter(rune) ? 1 : 0;
            else if (Of(rune) is { } script) letters[script] = letters.GetValueOrDefault(script) + 1;
        }

        if (ascii > 0) letters[Latin] = letters.GetValueOrDefault(Latin) + ascii;
        // Japanese writes its nouns and stems in Chinese characters, and the rest of each sentence in its own.
        if (letters.GetValueOrDefault(Kana) * 10 > letters.GetValueOrDefault(Han) && letters.Remove(Han, out int shared)) letters[Kana] += shared;
        return [.. letters.Select(entry => (entry.Key, entry.Value)).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal)];
    }

    /// <summary>The script of a letter; nothing for what is no letter, or of a script that is not listed.</summary>
    public static string? Of(Rune rune)
    {
        if (rune.IsAscii) return Rune.IsLetter(rune) ? Latin : null;
        if (!Rune.IsLetter(rune)) return null;
        foreach (var (first, last, code) in blocks)
        {
            if (rune.Value <= last) return rune.Value >= first ? code : null;
        }

        return null;
    }
}
