using System.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>The style of a page: what is always the same, and the rules that light and filter its statements without a script.</summary>
internal static class HtmlStyle
{
    /// <summary>Statements of one passage that light up under the pointer; those after them are reached by their links alone.</summary>
    public const int MostPlaces = 48;

    /// <summary>Speakers that can be picked; those after them are listed without a box.</summary>
    public const int MostSpeakers = 99;

    /// <summary>Colours of speakers; those who say least share none.</summary>
    public const int MostHues = 8;

    private static readonly string common = Resource();

    /// <summary>The style for pages with so many speakers and so many statements in a passage.</summary>
    public static string Of(int speakers, int places)
    {
        var style = new StringBuilder(common);
        for (int i = 1; i <= Math.Min(places, MostPlaces); i++)
            style.Append($".passage:has([data-i=\"{i}\"]:is(:hover, :focus-within)) [data-i=\"{i}\"] {{ --tint: var(--lit); --name: var(--ink); --edge: var(--hue); }}\n");
        for (int who = 1; who <= Math.Min(speakers, MostSpeakers); who++)
        {
            string off = $"article:has(.cast :checked):not(:has(.cast [value=\"{who}\"]:checked))";
            style.Append($"{off} .row[data-who=\"{who}\"], {off} .text [data-who=\"{who}\"]::after {{ display: none; }}\n");
            style.Append($"{off} .text [data-who=\"{who}\"] {{ --tint: transparent; --line: transparent; --name: var(--ink); --edge: transparent; font-weight: inherit; font-style: inherit; text-decoration: none; }}\n");
        }

        return style.ToString();
    }

    private static string Resource()
    {
        using var stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
