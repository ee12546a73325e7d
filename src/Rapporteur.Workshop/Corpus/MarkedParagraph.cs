using Rapporteur.Text;

namespace Rapporteur.Workshop.Corpus;

/// <summary>Finds the marks of a copied paragraph in the text that it was copied from.</summary>
/// <param name="row">The row of labels, which a fault names; its third column is the paragraph with marks like <c>[e3 the general]</c>.</param>
/// <param name="text">The report's text.</param>
/// <param name="paragraph">The paragraph; any white space in it matches any in the row.</param>
internal sealed class MarkedParagraph(DataRow row, string text, TextSpan paragraph)
{
    private readonly string marked = row[2];
    private readonly Stack<(string Entity, int Start)> open = [];
    private int at = paragraph.Start;

    /// <summary>Where each mark starts and ends, and what it says.</summary>
    public IEnumerable<(TextSpan Span, string Entity)> Marks()
    {
        for (int i = 0; i < marked.Length; i++)
        {
            char c = marked[i];
            if (c == '[' && EntityAt(i) is { } entity)
            {
                SkipBlanks();
                open.Push((entity, at));
                i += entity.Length + 1;
            }
            else if (c == ']' && open.TryPop(out var mark)) yield return (new TextSpan(mark.Start, at), mark.Entity);
            else Match(c);
        }

        if (open.Count > 0) throw row.Fault($"The mark of {open.Peek().Entity} does not end.", "Write ] after its last word.");
    }

    // "[e12 ": what opens a mark; any other bracket is the text's own.
    private string? EntityAt(int bracket)
    {
        int end = bracket + 2;
        while (end < marked.Length && char.IsAsciiDigit(marked[end])) end++;
        bool isMark = marked.AsSpan(bracket + 1).StartsWith("e") && end > bracket + 2 && end < marked.Length && marked[end] == ' ';
        return isMark ? marked[(bracket + 1)..end] : null;
    }

    private void Match(char c)
    {
        if (char.IsWhiteSpace(c)) return;
        SkipBlanks();
        if (at >= paragraph.End || text[at] != c)
            throw row.Fault($"'{c}' is not what the report has after '{text[Math.Max(paragraph.Start, at - 20)..at]}'.", "Copy the paragraph as it is.");
        at++;
    }

    private void SkipBlanks()
    {
        while (at < paragraph.End && char.IsWhiteSpace(text[at])) at++;
    }
}
