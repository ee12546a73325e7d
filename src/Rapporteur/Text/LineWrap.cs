namespace Rapporteur.Text;

/// <summary>Whether the lines of a text are whole paragraphs, or paragraphs wrapped at a fixed width.</summary>
/// <remarks>
/// Wrapping leaves its mark: the first word of a line would not have fitted on the line before it. Where that holds for
/// most lines that follow each other without a gap, the text is wrapped, and a line that ends early ends its paragraph.
/// </remarks>
internal sealed class LineWrap
{
    private const int Narrowest = 40;
    private const int Widest = 110;
    private readonly string text;

    /// <param name="text">The report's text.</param>
    /// <param name="lines">Its lines.</param>
    public LineWrap(string text, List<TextLine> lines)
    {
        this.text = text;
        int followers = 0, tooWide = 0, full = 0;
        foreach (var (line, next) in Neighbours(lines))
        {
            followers++;
            if (line.Span.Length > Widest) tooWide++;
            else Width = Math.Max(Width, line.Span.Length);
            if (next.Span.Length <= Widest) Width = Math.Max(Width, next.Span.Length);
        }

        foreach (var (line, next) in Neighbours(lines))
            if (IsFull(line, next)) full++;
        IsWrapped = followers > 0 && Width >= Narrowest && tooWide * 20 <= followers && full * 10 >= followers * 6;
    }

    /// <summary>Whether lines are wrapped; if not, each is a paragraph.</summary>
    public bool IsWrapped { get; }

    /// <summary>Length of the longest line that others join on to.</summary>
    public int Width { get; }

    /// <summary>Whether a line goes on with the paragraph of the line before it.</summary>
    public bool Joins(TextLine line, TextLine next)
    {
        if (!IsWrapped || next.FollowsGap || ListMark.Length(next.Span.In(text)) > 0) return false;
        if (next.Indent > line.Indent + 1) return false;
        return IsFull(line, next) || (char.IsLower(text[next.Span.Start]) && !Characters.IsStop(text[line.Span.End - 1]));
    }

    private bool IsFull(TextLine line, TextLine next)
    {
        var following = next.Span.In(text);
        int word = following.IndexOfAny(' ', '\t');
        return line.Indent + line.Span.Length + 1 + (word < 0 ? following.Length : word) > Width;
    }

    private static IEnumerable<(TextLine Line, TextLine Next)> Neighbours(List<TextLine> lines)
    {
        for (int i = 1; i < lines.Count; i++)
            if (!lines[i].FollowsGap) yield return (lines[i - 1], lines[i]);
    }
}
