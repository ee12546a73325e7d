using System.Collections.Immutable;
using System.Text;

namespace Rapporteur.Cli.Input;

/// <summary>Files that hold no plain text, told by how they start, so that the remedy can be named.</summary>
internal static class ForeignFormat
{
    private const string SaveAsText = "Save its text as a .txt file.";

    private static readonly ImmutableArray<(string Start, string Fault, string Remedy)> starts =
    [
        ("%PDF-", "This is a PDF file, not text.", SaveAsText),
        ("PK\u0003\u0004", "This is a Word file or a ZIP archive, not text.", "Unpack the archive, or save the text as a .txt file."),
        ("\u001f\u008b", "This file is packed with gzip.", "Unpack it first: gunzip -c FILE | rapporteur read -"),
        ("{\\rtf", "This is a rich-text (RTF) file, not plain text.", SaveAsText),
        ("<!DOCTYPE", "This is a web page, not text.", SaveAsText),
        ("<html", "This is a web page, not text.", SaveAsText),
    ];

    /// <summary>The complaint about a file that starts like one of them.</summary>
    public static Complaint? Of(Place place, ReadOnlySpan<byte> file)
    {
        foreach (var (start, fault, remedy) in starts)
        {
            if (file.Length >= start.Length && Ascii.EqualsIgnoreCase(file[..start.Length], start)
                || file.StartsWith(Encoding.Latin1.GetBytes(start))) return new(place, fault, remedy);
        }

        return null;
    }
}
