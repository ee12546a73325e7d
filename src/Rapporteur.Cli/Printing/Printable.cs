using System.Globalization;
using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>A report's words made safe to print: whoever wrote the report must not steer the reader's screen.</summary>
internal static class Printable
{
    /// <summary>
    /// The words on one line. White space becomes one blank (a no-break space stays), control characters their
    /// pictures (<c>␛</c>), lone surrogates U+FFFD; marks that print nothing but turn or hide what follows
    /// (directional overrides, soft hyphens) are left out.
    /// </summary>
    public static string Line(ReadOnlySpan<char> words)
    {
        var line = new StringBuilder(words.Length);
        bool blank = false;
        foreach (var rune in words.EnumerateRunes())
        {
            bool isBlank = Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F);
            if (isBlank || IsUnseen(rune))
            {
                blank |= isBlank;
                continue;
            }

            if (blank && line.Length > 0) line.Append(' ');
            blank = false;
            line.Append(Picture(rune).ToString());
        }

        return line.ToString();
    }

    /// <summary>The words of one field of a report's head; empty where there are none.</summary>
    public static string Line(string? words) => Line(words.AsSpan());

    /// <summary>The pieces of a record, joined by a blank.</summary>
    public static string Line(string text, IEnumerable<TextSpan> spans) =>
        string.Join(' ', spans.Select(span => Line(span.In(text))).Where(words => words.Length > 0));

    /// <summary>The character, or the picture of a control character.</summary>
    public static Rune Picture(Rune rune) => rune.Value switch
    {
        < 0x20 => new Rune(0x2400 + rune.Value),
        0x7F => new Rune(0x2421),
        >= 0x80 and < 0xA0 => Rune.ReplacementChar,
        _ => rune,
    };

    // Joiners shape letters and are kept.
    private static bool IsUnseen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D);
}
