namespace Rapporteur.Text;

/// <summary>One pass over a text's paragraphs, with the quotations that are open at the place reached.</summary>
internal sealed class QuotationWalk(string text)
{
    // Deeper nesting than this is noise; it also bounds the work at each mark.
    private const int Deepest = 6;

    private readonly List<OpenQuotation> open = [];
    private readonly List<Quotation> found = [];
    private readonly List<QuotationMark> marks = [];
    private TextSpan paragraph;
    private bool nextOpensWithSingle;
    private int lastMarkEnd;

    /// <summary>Reads one paragraph.</summary>
    public void Enter(Paragraph entered, Paragraph? next)
    {
        marks.Clear();
        QuotationMarks.Find(text, entered.Span, marks);
        int first = Carry(entered);
        paragraph = entered.Span;
        nextOpensWithSingle = next is { } p && text[p.Span.Start] is '\'' or '‘';
        lastMarkEnd = first > 0 ? marks[first - 1].Span.End : paragraph.Start;
        for (int i = first; i < marks.Count; i++) Take(i);
        if (!RunsOn(entered.Kind)) EndFrom(0, paragraph.End);
    }

    /// <summary>Ends what is still open; gives everything found.</summary>
    public List<Quotation> Finish()
    {
        EndFrom(0, paragraph.End);
        return found;
    }

    private static bool RunsOn(ParagraphKind kind) => kind is ParagraphKind.Body or ParagraphKind.ListItem;

    // Carries open quotations from the last paragraph into this one; gives the number of marks used up.
    private int Carry(Paragraph entered)
    {
        int carried = 0, at = entered.Span.Start;
        while (RunsOn(entered.Kind) && carried < open.Count && carried < marks.Count && ReopensAt(marks[carried], open[carried], at))
        {
            open[carried].Continue(text, paragraph.End, at, marks[carried].Span.End);
            at = AfterSpaces(marks[carried].Span.End, entered.Span.End);
            carried++;
        }

        if (carried == 0 && open.Count == 1 && RunsOn(entered.Kind) && ClosesUnopened(open[0]))
        {
            open[0].Continue(text, paragraph.End, entered.Span.Start, entered.Span.Start);
            return 0;
        }

        EndFrom(carried, paragraph.End);
        return carried;
    }

    private static bool ReopensAt(QuotationMark mark, OpenQuotation quotation, int at) =>
        mark.Span.Start == at && mark.Family == quotation.Family && (mark.CanOpen || mark.Glyph is '“' or '«');

    private bool ClosesUnopened(OpenQuotation quotation) =>
        quotation.Family != QuotationMarkFamily.Single && marks.Count > 0
        && marks[0].Family == quotation.Family && marks[0].OnlyCloses
        && QuotationTurns.Of(text, marks, 0, quotation, false) == QuotationTurn.Closes;

    private int AfterSpaces(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private void Take(int i)
    {
        switch (QuotationTurns.Of(text, marks, i, Innermost(marks[i].Family), nextOpensWithSingle))
        {
            case QuotationTurn.Opens: Open(i); break;
            case QuotationTurn.Closes: Close(marks[i]); break;
            default: break;
        }
    }

    // The innermost open quotation of that family; a single mark reaches through nothing, for it may be an apostrophe.
    private OpenQuotation? Innermost(QuotationMarkFamily family)
    {
        int index = IndexOf(family);
        return index < 0 ? null : open[index];
    }

    private int IndexOf(QuotationMarkFamily family)
    {
        for (int i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Family == family) return i;
            if (family == QuotationMarkFamily.Single) return -1;
        }

        return -1;
    }

    private void Open(int i)
    {
        var mark = marks[i];
        if (open.Count > 0 && open[^1].Family == mark.Family && !QuotationTurns.ClosesTwice(marks, i))
            EndFrom(open.Count - 1, mark.Span.Start);
        if (open.Count >= Deepest) return;
        open.Add(new OpenQuotation(mark));
        lastMarkEnd = mark.Span.End;
    }

    private void Close(QuotationMark mark)
    {
        int index = IndexOf(mark.Family);
        if (index >= 0)
        {
            EndFrom(index + 1, mark.Span.Start);
            found.Add(open[index].Close(text, mark.Span.Start, mark.Span.End, QuotationEnd.Closed));
            open.RemoveAt(index);
        }
        else
            CloseUnopened(mark);

        lastMarkEnd = mark.Span.End;
    }

    private void CloseUnopened(QuotationMark mark)
    {
        int start = SentenceStart(lastMarkEnd, mark.Span.Start);
        var inner = new TextSpan(start, mark.Span.Start).Trim(text);
        if (inner.Length == 0) return;
        var whole = new TextSpan(inner.Start, mark.Span.End);
        found.Add(new Quotation([whole], [inner], 0, QuotationEnd.Unopened, new Evidence(whole, "quotation.unopened")));
    }

    // The last place before the mark where a sentence seems to start.
    private int SentenceStart(int from, int end)
    {
        for (int i = end - 3; i > from + 2; i--)
        {
            if (text[i] is '.' or '?' or '!' && char.IsWhiteSpace(text[i + 1]) && char.IsUpper(text[i + 2])
                && (text[i] != '.' || (char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && char.IsLower(text[i - 3]))))
                return i + 2;
        }

        return from;
    }

    // Ends what is open from that depth inwards, without a mark.
    private void EndFrom(int depth, int end)
    {
        for (int i = open.Count - 1; i >= depth; i--)
        {
            int trimmed = end;
            while (trimmed > lastMarkEnd && char.IsWhiteSpace(text[trimmed - 1])) trimmed--;
            if (!open[i].IsDoubtful) found.Add(open[i].Close(text, trimmed, trimmed, QuotationEnd.Unclosed));
        }

        open.RemoveRange(depth, open.Count - depth);
    }
}
