using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>Writes a report's text with its attributions lit, every character of it once and in order.</summary>
/// <remarks>
/// Marks that cross are cut where the outer one ends, so that elements nest; none runs over the end of a paragraph.
/// </remarks>
/// <param name="writer">Where to.</param>
/// <param name="staging">The reading, and how its statements are lit.</param>
/// <param name="page">What anchors start with.</param>
internal sealed class LitText(TextWriter writer, Staging staging, string page)
{
    private const int DeepestTint = 3;
    private readonly Reading reading = staging.Cast.Reading;
    private readonly string text = staging.Cast.Reading.Report.Text;
    private readonly Stack<(Mark Mark, string Element)> open = new();
    private readonly HashSet<int> anchored = [];
    private readonly Queue<Mark> ahead = new(Mark.Of(staging.Cast.Reading).Order(Mark.ReadingOrder));
    private readonly List<Mark> begun = [];
    private int position, depth, links;

    /// <summary>Writes the paragraphs of a passage, and the white space before them.</summary>
    public void Write(Passage passage)
    {
        foreach (var paragraph in reading.Layout.Paragraphs.AsSpan()[passage.First..(passage.Last + 1)])
        {
            // What stands between paragraphs is white space; were it more, it would be lit all the same.
            Section(new TextSpan(Math.Min(position, paragraph.Span.Start), paragraph.Span.Start));
            var (start, end) = Html.Element(paragraph.Kind);
            writer.Write(start);
            Section(paragraph.Span);
            writer.Write(end);
        }
    }

    /// <summary>Writes what stands after the last paragraph.</summary>
    public void End() => Section(new TextSpan(position, text.Length));

    // Each mark is taken up once, and kept for as long as it lasts.
    private void Section(TextSpan section)
    {
        var pieces = new SortedSet<Mark>(Mark.ReadingOrder);
        while (ahead.TryPeek(out var next) && next.Span.Start < section.End) begun.Add(ahead.Dequeue());
        foreach (var mark in begun.Where(mark => mark.Span.Overlaps(section))) pieces.Add(mark.Within(section, text));
        begun.RemoveAll(mark => mark.Span.End <= section.End);
        while (pieces.Count > 0)
        {
            var mark = pieces.Min;
            pieces.Remove(mark);
            if (mark.Span.Length > 0) Place(mark, pieces);
        }

        CloseBefore(int.MaxValue);
        Words(section.End);
    }

    private void Place(Mark mark, SortedSet<Mark> pieces)
    {
        CloseBefore(mark.Span.Start);
        if (open.TryPeek(out var outer) && outer.Mark.Span.End < mark.Span.End)
        {
            var rest = new TextSpan(outer.Mark.Span.End, mark.Span.End).Trim(text);
            pieces.Add(mark with { Span = rest, IsAnchor = false });
            mark = mark with { Span = new TextSpan(mark.Span.Start, outer.Mark.Span.End) };
        }

        Words(mark.Span.Start);
        Open(mark);
    }

    private void Open(Mark mark)
    {
        bool isAnchor = mark.IsAnchor && anchored.Add(mark.Number);
        bool isLink = isAnchor && links == 0;
        string element = isLink ? "a" : mark.Kind == MarkKind.Content ? "mark" : mark.Kind == MarkKind.Source ? "b" : "span";
        string kind = mark.Kind switch
        {
            MarkKind.Source => "source",
            MarkKind.Cue => "cue",
            _ => $"content d{Math.Min(depth, DeepestTint)}",
        };
        writer.Write($"<{element} {staging.Light(mark.Number).Attributes(kind)} data-of=\"{mark.Number}\"");
        if (isAnchor) writer.Write($" id=\"{page}a{mark.Number}\"");
        writer.Write(isLink ? $" href=\"#{page}s{mark.Number}\">" : ">");
        open.Push((mark, element));
        Count(mark, element, 1);
    }

    private void CloseBefore(int offset)
    {
        while (open.TryPeek(out var entry) && entry.Mark.Span.End <= offset)
        {
            Words(entry.Mark.Span.End);
            open.Pop();
            Count(entry.Mark, entry.Element, -1);
            writer.Write($"</{entry.Element}>");
        }
    }

    private void Count(Mark mark, string element, int change)
    {
        if (mark.Kind == MarkKind.Content) depth += change;
        if (element == "a") links += change;
    }

    private void Words(int end)
    {
        if (end <= position) return;
        Html.Escape(writer, text.AsSpan(position, end - position));
        position = end;
    }
}
