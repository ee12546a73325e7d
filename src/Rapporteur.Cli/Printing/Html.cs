using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>Text as HTML.</summary>
internal static class Html
{
    /// <summary>Writes text so that a browser shows it and obeys none of it.</summary>
    /// <remarks>Control characters but tab and line feed become their pictures, lone surrogates U+FFFD; CR LF is LF.</remarks>
    public static void Escape(TextWriter writer, ReadOnlySpan<char> words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<': writer.Write("&lt;"); break;
                case '>': writer.Write("&gt;"); break;
                case '&': writer.Write("&amp;"); break;
                case '"': writer.Write("&quot;"); break;
                case '\t' or '\n': writer.Write((char)rune.Value); break;
                case '\r': break;
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
