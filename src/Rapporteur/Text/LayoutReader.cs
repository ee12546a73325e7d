using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>Reads how a report is laid out: its paragraphs, what each is for, and its dateline.</summary>
/// <remarks>
/// Paragraphs are parted by empty lines; where lines follow each other without one, <see cref="LineWrap"/> tells by their
/// lengths whether each is a paragraph or the text is wrapped.
/// </remarks>
public static class LayoutReader
{
    /// <summary>The layout of a report's text. A text of nothing but white space has no paragraph.</summary>
    public static Layout Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var spans = Paragraphs(report.Text);
        var kinds = new ParagraphSorter(report, spans).Kinds();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>(spans.Count);
        for (int i = 0; i < spans.Count; i++) paragraphs.Add(new Paragraph(spans[i], kinds[i]));
        return new Layout(paragraphs.ToImmutable(), Dateline(report.Text, spans, kinds));
    }

    private static List<TextSpan> Paragraphs(string text)
    {
        var lines = TextLine.All(text);
        var wrap = new LineWrap(text, lines);
        var spans = new List<TextSpan>();
        for (int i = 0; i < lines.Count; i++)
        {
            bool joins = i > 0 && wrap.Joins(lines[i - 1], lines[i]);
            if (joins) spans[^1] = new TextSpan(spans[^1].Start, lines[i].Span.End);
            else spans.Add(lines[i].Span);
        }

        return spans;
    }

    private static TextSpan? Dateline(string text, List<TextSpan> spans, ParagraphKind[] kinds)
    {
        int body = Array.IndexOf(kinds, ParagraphKind.Body);
        return body < 0 ? null : DatelineReader.Read(text, spans[body]);
    }
}
