using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Parts a report into passages.</summary>
internal sealed class PassageReader(CueTable cues, ClosedClassTable closedClasses)
{
    /// <summary>The passages, in the order in which they begin; an outer one before those inside it.</summary>
    public List<Passage> Read(
        string text, Layout layout, ImmutableArray<Sentence> sentences, QuotationPieces pieces)
    {
        var passages = new List<Passage>();
        var levels = new Stack<(Passage Passage, TextSpan Span, TextSpan Inner)>();
        int next = 0;
        foreach (var sentence in sentences)
        {
            var paragraph = layout.Paragraphs[sentence.Paragraph];
            if (paragraph.Kind is ParagraphKind.Byline or ParagraphKind.Credit or ParagraphKind.Crosshead) continue;
            bool starts = true;
            foreach (var token in sentence.Tokens)
            {
                if (layout.Dateline is { } dateline && dateline.Contains(token.Span)) continue;
                while (levels.TryPeek(out var top) && top.Span.End <= token.Span.Start) levels.Pop();
                if (levels.Count == 0) levels.Push(Open(passages, new Passage(text, sentence.Paragraph, -1), paragraph.Span, paragraph.Span));
                while (next < pieces.Count && pieces[next].Span.Start <= token.Span.Start)
                {
                    var (quotation, span, inner) = pieces[next++];
                    if (span.End <= token.Span.Start) continue;
                    if (starts) levels.Peek().Passage.Break();
                    starts = false;
                    levels.Peek().Passage.Add(span, AtomKind.Quote, quotation: quotation);
                    levels.Push(Open(passages, new Passage(text, sentence.Paragraph, quotation), span, inner));
                }

                var (passage, _, inside) = levels.Peek();
                if (starts) passage.Break();
                starts = false;
                if (inside.Contains(token.Span)) Add(passage, text, token.Span);
            }
        }

        return passages;
    }

    private static (Passage Passage, TextSpan Span, TextSpan Inner) Open(List<Passage> passages, Passage passage, TextSpan span, TextSpan inner)
    {
        passages.Add(passage);
        return (passage, span, inner);
    }

    private void Add(Passage passage, string text, TextSpan span)
    {
        var word = span.In(text);
        var kind = IsHyphen(text, span) ? AtomKind.Word : KindOf(word);
        if (kind != AtomKind.Word) passage.Add(span, kind);
        else passage.Add(span, kind, closedClasses.Of(word), cues.Find(word));
    }

    // Within a compound, "long-serving"; tokens of their own there.
    private static bool IsHyphen(string text, TextSpan span) =>
        span.Length == 1 && text[span.Start] is '-' or '–' && span.Start > 0 && span.End < text.Length
        && char.IsLetterOrDigit(text[span.Start - 1]) && char.IsLetterOrDigit(text[span.End]);

    private static AtomKind KindOf(ReadOnlySpan<char> word) => word[0] switch
    {
        ',' => AtomKind.Comma,
        ':' => AtomKind.Colon,
        ';' => AtomKind.Semicolon,
        '—' or '–' => AtomKind.Dash,
        '-' => word.Length < 3 && !word.ContainsAnyExcept('-') ? AtomKind.Dash : AtomKind.Word,
        '.' or '?' or '!' or '…' => AtomKind.Stop,
        _ => char.IsLetterOrDigit(word[0]) || word[0] is '\'' or '’' or '$' or '£' or '€' or '#' or '@' or '%' or '&' ? AtomKind.Word : AtomKind.Mark,
    };
}
