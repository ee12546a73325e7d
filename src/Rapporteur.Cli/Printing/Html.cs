using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>Text as HTML.</summary>
internal static class Html
{
    /// <summary>Writes text so that a browser shows it and obeys none of it.</summary>
    /// <remarks>
    /// What ends a line becomes a line feed (CR LF one), all other control characters but the tab their pictures, lone
    /// surrogates U+FFFD.
    /// </remarks>
    public static void Escape(TextWriter writer, ReadOnlySpan<char> words)
    {
        int end = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            end += rune.Utf16SequenceLength;
            switch (rune.Value)
            {
                case '<': writer.Write("&lt;"); break;
                case '>': writer.Write("&gt;"); break;
                case '&': writer.Write("&amp;"); break;
                case '"': writer.Write("&quot;"); break;
                case '\t' or '\n': writer.Write((char)rune.Value); break;
                case '\r' when end < words.Length && words[end] == '\n': break;
                case '\r' or '\u0085' or '\u2028' or '\u2029': writer.Write('\n'); break;
                case >= ' ' and < 0x7F: writer.Write((char)rune.Value); break;
                default: writer.Write(Printable.Picture(rune).ToString()); break;
            }
        }
    }

    /// <summary>The text as HTML.</summary>
    public static string Escape(string words)
    {
        using var writer = new StringWriter(new StringBuilder(words.Length + 16));
        Escape(writer, words);
        return writer.ToString();
    }

    /// <summary>The element that a paragraph stands in: its start and its end.</summary>
    public static (string Start, string End) Element(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Headline => ("<p class=\"headline\">", "</p>"),
        ParagraphKind.Crosshead => ("<h3>", "</h3>"),
        ParagraphKind.Byline or ParagraphKind.Credit => ("<p class=\"credit\">", "</p>"),
        ParagraphKind.ListItem => ("<p class=\"item\">", "</p>"),
        _ => ("<p>", "</p>"),
    };
}
