namespace Rapporteur.Text;

/// <summary>The bullet or number at the head of an item of a list.</summary>
internal static class ListMark
{
    /// <summary>Length of the mark that a paragraph starts with: "•", "- ", "1.", "(a)"; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length < 2) return 0;
        if (paragraph[0] is '•' or '‣' or '◦' or '▪' or '●' or '·' or '■' or '➤') return 1;
        if (paragraph[0] is '-' or '*' or '–' or '+') return char.IsWhiteSpace(paragraph[1]) ? 1 : 0;
        int start = paragraph[0] == '(' ? 1 : 0;
        int end = start;
        while (end < paragraph.Length && end < start + 3 && char.IsAsciiDigit(paragraph[end])) end++;
        if (end == start && start < paragraph.Length && char.IsAsciiLetterLower(paragraph[start])) end++;
        if (end == start || end + 1 >= paragraph.Length) return 0;
        bool isClosed = paragraph[end] == ')' || (paragraph[end] == '.' && start == 0 && char.IsAsciiDigit(paragraph[0]));
        return isClosed && char.IsWhiteSpace(paragraph[end + 1]) ? end + 1 : 0;
    }
}
