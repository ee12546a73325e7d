using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>Writes readings as one page for people: each report's text with its statements lit, and their list beside it.</summary>
/// <remarks>The page needs nothing outside itself and runs no script; its policy forbids both.</remarks>
internal static class HtmlPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Staging[] all = [.. readings.Select(reading => new Staging(reading))];
        string style = HtmlStyle.Of(all.Select(staging => staging.Speakers.Length).DefaultIfEmpty(0).Max(), all.Select(staging => staging.Places).DefaultIfEmpty(0).Max());
        string styleHash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        string title = readings.Count == 1 ? Name(readings[0]) : Heading.Counted(readings.Count, "report");
        writer.Write(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{styleHash}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Html.Escape(title)} · Rapporteur</title>
            <style>{style}</style>
            </head>
            <body>

            """);
        if (all.Length > 1) Index(writer, title, all);
        writer.Write("<main>\n");
        for (int i = 0; i < all.Length; i++) new HtmlReading(writer, all[i], i + 1).Write();
        writer.Write("</main>\n</body>\n</html>\n");
    }

    /// <summary>What the report is called: its headline, else the name that it came under.</summary>
    public static string Name(Reading reading) =>
        Heading.Title(reading) is { Length: > 0 } title ? title
        : Printable.Line(reading.Report.Ref) is { Length: > 0 } name ? name : Heading.Untitled;

    private static void Index(TextWriter writer, string title, Staging[] all)
    {
        writer.Write($"<nav aria-labelledby=\"index\">\n<h1 id=\"index\">{title}</h1>\n<ol>\n");
        for (int i = 0; i < all.Length; i++)
        {
            writer.Write($"<li><a href=\"#r{i + 1}\">{Html.Escape(Name(all[i].Cast.Reading))}</a>");
            writer.Write($" <small>{HtmlReading.Facts(Heading.Facts(all[i].Cast))}</small></li>\n");
        }

        writer.Write("</ol>\n</nav>\n");
    }
}
