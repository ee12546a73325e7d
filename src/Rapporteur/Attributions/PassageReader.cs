using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Parts a report into passages.</summary>
internal sealed class PassageReader(CueTable cues, ClosedClassTable closedClasses)
{
    /// <summary>The passages, in the order in which they begin; an outer one before those inside it.</summary>
    public List<Passage> Read(
        string text, Layout layout, ImmutableArray<Sentence> sentences, ImmutableArray<Quotation> quotations)
    {
        var passages = new List<Passage>();
        var pieces = Pieces(quotations);
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
                while (next < pieces.Length && pieces[next].Span.Start <= token.Span.Start)
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

    private static (int Quotation, TextSpan Span, TextSpan Inner)[] Pieces(ImmutableArray<Quotation> quotations)
    {
        var pieces = new List<(int Quotation, TextSpan Span, TextSpan Inner)>(quotations.Length);
        for (int q = 0; q < quotations.Length; q++)
            for (int i = 0; i < quotations[q].Spans.Length; i++) pieces.Add((q, quotations[q].Spans[i], quotations[q].Inner[i]));
        pieces.Sort((a, b) => TextSpan.ReadingOrder.Compare(a.Span, b.Span));
        return [.. pieces];
    }

    private void Add(Passage passage, string text, TextSpan span)
    {
        var word = span.In(text);
        var kind = KindOf(word);
        if (kind != AtomKind.Word) passage.Add(span, kind);
        else passage.Add(span, kind, closedClasses.Of(word), cues.Find(word));
    }

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
