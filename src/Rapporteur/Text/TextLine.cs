namespace Rapporteur.Text;

/// <summary>A line that holds more than white space.</summary>
/// <param name="Span">Without the white space around it.</param>
/// <param name="Indent">Number of code units of white space before it.</param>
/// <param name="FollowsGap">Whether an empty line, a new page or the start of the text stands before it.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent, bool FollowsGap)
{
    private static readonly System.Buffers.SearchValues<char> lineEnds =
        System.Buffers.SearchValues.Create("\n\r\u0085\u2028\u2029\f\v");

    /// <summary>All lines of a text that hold anything, in order.</summary>
    /// <remarks>A line ends at a line feed, a carriage return, both, or Unicode's own line and paragraph separators.</remarks>
    public static List<TextLine> All(string text)
    {
        var lines = new List<TextLine>();
        bool followsGap = true;
        for (int start = 0; start <= text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny(lineEnds);
            int end = length < 0 ? text.Length : start + length;
            var span = new TextSpan(start, end).Trim(text);
            if (span.Length > 0) lines.Add(new TextLine(span, span.Start - start, followsGap));
            followsGap = span.Length == 0 || (end < text.Length && text[end] is '\f' or '\u2029');
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
