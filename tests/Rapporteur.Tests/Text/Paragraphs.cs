using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

/// <summary>Layouts for tests that need no more of one than its paragraphs.</summary>
internal static class Paragraphs
{
    /// <summary>Every line that holds anything is a paragraph of running text.</summary>
    public static Layout OfLines(string text)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = new TextSpan(start, end).Trim(text);
            if (line.Length > 0) paragraphs.Add(new Paragraph(line, ParagraphKind.Body));
            start = end + 1;
        }

        return new Layout(paragraphs.ToImmutable(), null);
    }
}
