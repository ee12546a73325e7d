using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rapporteur.Cli.Printing;

/// <summary>
/// Lines set to a width: words wrapped under a hanging indent, notes flush right. Widths are in terminal cells: two for
/// an East Asian wide character, none for a combining mark.
/// </summary>
internal sealed class Sheet(int width) : IRenderable
{
    /// <summary>A blank at which no line may end.</summary>
    /// <remarks>A control character, so that no report holds it once it is made printable.</remarks>
    public const char Glue = '\u001f';

    private const int LabelGap = 2, NoteGap = 3;
    private readonly List<List<Segment>> lines = [];
    private int column;

    /// <summary>Cells that the words take.</summary>
    public static int Cells(string words) => new Segment(words.Replace(Glue, ' ')).CellCount();

    /// <summary>Sets an empty line.</summary>
    public void Skip() => lines.Add([]);

    /// <summary>Sets words under a hanging indent; a word wider than the line is broken between characters.</summary>
    /// <param name="label">What stands left of the words, from <paramref name="indent"/>, if anything does.</param>
    /// <param name="indent">Cells left of the label.</param>
    /// <param name="hang">Cells left of the words; a longer label pushes the first line's words to the right.</param>
    /// <param name="paragraphs">The words; each paragraph starts a line.</param>
    /// <param name="note">Flush right on the last line, or on lines of its own where that has no room; may be empty.</param>
    public void Set(Run? label, int indent, int hang, IReadOnlyList<IReadOnlyList<Run>> paragraphs, string note = "")
    {
        (indent, hang) = (Math.Min(indent, width / 3), Math.Min(hang, width / 2));
        Indent(indent);
        if (label is { } words)
        {
            Flow([words], hang);
            int gap = column < hang ? hang - column : LabelGap;
            if (column + gap < width) Put(new string(' ', gap), Style.Plain);
            else Indent(hang);
        }

        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (i > 0) Indent(hang);
            Flow(paragraphs[i], hang);
        }

        Note(note, hang);
    }

    Measurement IRenderable.Measure(RenderOptions options, int maxWidth) => new(width, width);

    IEnumerable<Segment> IRenderable.Render(RenderOptions options, int maxWidth) =>
        lines.SelectMany(line => line.Append(Segment.LineBreak));

    private void Flow(IReadOnlyList<Run> runs, int hang)
    {
        bool isFirst = true;
        foreach (var run in runs)
        {
            foreach (var word in run.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Word(word, run.Style, hang, isFirst);
                isFirst = false;
            }
        }
    }

    private void Word(string word, Style style, int hang, bool isFirst)
    {
        int gap = isFirst ? 0 : 1;
        int cells = Cells(word);
        if (column + gap + cells <= width) Put(isFirst ? word : " " + word, style);
        else if (cells <= width - hang) Break(word, style, hang);
        else
        {
            if (!isFirst && column + 1 < width) Put(" ", style);
            Split(word, style, hang);
        }
    }

    private void Break(string word, Style style, int hang)
    {
        Indent(hang);
        Put(word, style);
    }

    private void Split(string word, Style style, int hang)
    {
        foreach (var character in Characters(word))
        {
            if (column + Cells(character) > width && column > hang) Indent(hang);
            Put(character, style);
        }
    }

    private void Note(string note, int hang)
    {
        int cells = Cells(note);
        if (cells == 0) return;
        if (column + NoteGap + cells > width) Indent(hang);
        if (column + cells <= width) Put(new string(' ', width - cells - column) + note, Ink.Quiet);
        else Flow([new Run(note, Ink.Quiet)], hang);
    }

    private static IEnumerable<string> Characters(string word)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(word); elements.MoveNext();)
            yield return elements.GetTextElement();
    }

    private void Indent(int cells)
    {
        lines.Add([]);
        column = 0;
        Put(new string(' ', cells), Style.Plain);
    }

    private void Put(string words, Style style)
    {
        if (words.Length == 0) return;
        words = words.Replace(Glue, ' ');
        if (lines[^1] is [.., var last] && last.Style.Equals(style))
            lines[^1][^1] = new Segment(last.Text + words, style);
        else lines[^1].Add(new Segment(words, style));
        column += Cells(words);
    }
}
