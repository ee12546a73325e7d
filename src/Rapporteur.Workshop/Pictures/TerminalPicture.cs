using System.Globalization;
using System.Security;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rapporteur.Workshop.Pictures;

/// <summary>Draws what a terminal shows as an SVG, light or dark as its viewer is set.</summary>
/// <param name="command">What was typed to get it: the first line.</param>
/// <param name="height">Lines shown, at most; where there are more, the last says so by an ellipsis.</param>
internal sealed class TerminalPicture(string command, int height) : IAnsiConsoleEncoder
{
    // A cell is as wide as a letter of the monospaced fonts at that size; textLength makes any other font fit.
    private const double Cell = 8.4, Line = 19, Margin = 18, Size = 14;

    /// <inheritdoc/>
    public string Encode(IAnsiConsole console, IEnumerable<IRenderable> renderable)
    {
        List<List<Segment>> lines = [[new Segment("$ ", new Style(Color.FromInt32(243))), new Segment(command)], []];
        var segments = renderable.SelectMany(part => part.Render(RenderOptions.Create(console), console.Profile.Width));
        lines.AddRange(Segment.SplitLines(segments).Select(line => line.ToList()));
        while (lines[^1].Count == 0) lines.RemoveAt(lines.Count - 1);
        if (lines.Count > height) lines = [.. lines.Take(height - 1), [new Segment("…", new Style(Color.FromInt32(243)))]];
        return Draw(lines, console.Profile.Width);
    }

    private string Draw(List<List<Segment>> lines, int width)
    {
        string box = $"width=\"{Number(width * Cell + 2 * Margin)}\" height=\"{Number(lines.Count * Line + 2 * Margin - 4)}\"";
        var svg = new StringBuilder();
        svg.Append(
            $$"""
            <svg xmlns="http://www.w3.org/2000/svg" {{box}} role="img" aria-label="{{SecurityElement.Escape(command)}}">
            <style>
              rect { fill: #fdfcf9; stroke: #dcd8cf; }
              text { fill: #1c1b19; font: {{Number(Size)}}px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre; }
              .b { font-weight: bold; }
              @media (prefers-color-scheme: dark) { rect { fill: #17181a; stroke: #3a3b3e; } text { fill: #e8e6e1; } }
            </style>
            <rect x="0.5" y="0.5" width="{{Number(width * Cell + 2 * Margin - 1)}}" height="{{Number(lines.Count * Line + 2 * Margin - 5)}}" rx="8"/>

            """);
        for (int i = 0; i < lines.Count; i++) Draw(svg, lines[i], Margin + i * Line + Size - 1);
        return svg.Append("</svg>\n").ToString().ReplaceLineEndings("\n");
    }

    private static void Draw(StringBuilder svg, List<Segment> line, double y)
    {
        int column = 0;
        foreach (var segment in line)
        {
            int blanks = segment.Text.Length - segment.Text.TrimStart(' ').Length;
            string words = segment.Text.Trim(' ');
            int cells = new Segment(words).CellCount();
            if (cells > 0)
            {
                string place = $"x=\"{Number(Margin + (column + blanks) * Cell)}\" y=\"{Number(y)}\" textLength=\"{Number(cells * Cell)}\"";
                svg.Append($"<text {place}{Look(segment.Style)}>{SecurityElement.Escape(words)}</text>\n");
            }

            column += segment.CellCount();
        }
    }

    private static string Look(Style style)
    {
        string bold = style.Decoration.HasFlag(Decoration.Bold) ? " class=\"b\"" : "";
        return style.Foreground == Color.Default ? bold : $"{bold} style=\"fill: #{style.Foreground.ToHex().ToLowerInvariant()}\"";
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
