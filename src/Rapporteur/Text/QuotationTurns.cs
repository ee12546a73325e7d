namespace Rapporteur.Text;

/// <summary>Decides what a mark does, from its shape, its neighbours and what is open.</summary>
internal static class QuotationTurns
{
    /// <summary>What mark <paramref name="i"/> of a paragraph does.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="marks">The marks of the paragraph.</param>
    /// <param name="i">Which of them.</param>
    /// <param name="open">The open quotation that it could close.</param>
    /// <param name="nextOpensWithSingle">Whether the next paragraph begins with a single mark.</param>
    public static QuotationTurn Of(
        string text, List<QuotationMark> marks, int i, OpenQuotation? open, bool nextOpensWithSingle) =>
        marks[i].Family switch
        {
            QuotationMarkFamily.Double => Double(text, marks, i, open),
            QuotationMarkFamily.Single => Single(text, marks, i, open, nextOpensWithSingle),
            _ => Guillemet(marks[i], open),
        };

    /// <summary>Whether the next two marks of the family both close, so that this one opens a quotation inside its like.</summary>
    public static bool ClosesTwice(List<QuotationMark> marks, int i)
    {
        int first = Next(marks, i);
        int second = first < 0 ? -1 : Next(marks, first);
        return second >= 0 && marks[first].OnlyCloses && marks[second].OnlyCloses;
    }

    private static QuotationTurn Double(string text, List<QuotationMark> marks, int i, OpenQuotation? open)
    {
        var mark = marks[i];
        return mark.Glyph switch
        {
            '“' => open is { Glyph: '„' } || (open is not null && mark.CanClose && !mark.CanOpen) ? QuotationTurn.Closes : QuotationTurn.Opens,
            '”' => open is null && mark.OnlyOpens ? QuotationTurn.Opens : QuotationTurn.Closes,
            '„' or '‟' or '`' or '‘' => QuotationTurn.Opens,
            '"' => Straight(text, marks, i, open),
            _ => open is null && mark.CanOpen ? QuotationTurn.Opens : QuotationTurn.Closes,
        };
    }

    private static QuotationTurn Straight(string text, List<QuotationMark> marks, int i, OpenQuotation? open)
    {
        var mark = marks[i];
        if (IsInches(text, marks, i, open)) return QuotationTurn.Nothing;
        if (mark.OnlyOpens) return QuotationTurn.Opens;
        if (mark.CanClose && !mark.CanOpen) return QuotationTurn.Closes;
        if (open is not null) return QuotationTurn.Closes;
        return Next(marks, i) >= 0 ? QuotationTurn.Opens : QuotationTurn.Nothing;
    }

    // 12" where nothing is open to be closed, or where something still closes after it.
    private static bool IsInches(string text, List<QuotationMark> marks, int i, OpenQuotation? open)
    {
        var mark = marks[i];
        if (mark.CanOpen || mark.Span.Start == 0 || !char.IsAsciiDigit(text[mark.Span.Start - 1])) return false;
        if (open is null) return true;
        int next = Next(marks, i);
        return next >= 0 && marks[next].OnlyCloses && mark.Span.End + 1 < text.Length
            && text[mark.Span.End] == ' ' && char.IsLetter(text[mark.Span.End + 1]);
    }

    private static QuotationTurn Guillemet(QuotationMark mark, OpenQuotation? open)
    {
        bool pointsLeft = mark.Glyph is '«' or '‹';
        if (open is not null) return pointsLeft == open.Glyph is '«' or '‹' && !mark.CanClose ? QuotationTurn.Opens : QuotationTurn.Closes;
        return pointsLeft || mark.OnlyOpens ? QuotationTurn.Opens : QuotationTurn.Closes;
    }

    private static QuotationTurn Single(
        string text, List<QuotationMark> marks, int i, OpenQuotation? open, bool nextOpensWithSingle)
    {
        var mark = marks[i];
        if (open is not null && mark.CanClose && (!mark.CanOpen || mark.Glyph != '‘'))
            return IsPossessive(text, marks, i) ? QuotationTurn.Nothing : QuotationTurn.Closes;
        if (mark.Glyph is '‘' or '‚' or '‛') return mark.CanOpen ? QuotationTurn.Opens : QuotationTurn.Nothing;
        if (mark.OnlyOpens) return ClosesLater(marks, i) || nextOpensWithSingle ? QuotationTurn.Opens : QuotationTurn.Nothing;
        return open is null && mark.CanClose && EndsSpeech(text, mark) ? QuotationTurn.Closes : QuotationTurn.Nothing;
    }

    // the workers' rights: a plural, while the mark that closes is still to come
    private static bool IsPossessive(string text, List<QuotationMark> marks, int i)
    {
        var span = marks[i].Span;
        if (span.Start == 0 || text[span.Start - 1] is not 's' || span.End + 1 >= text.Length) return false;
        if (text[span.End] != ' ' || !char.IsLower(text[span.End + 1])) return false;
        int next = Next(marks, i);
        return next >= 0 && marks[next].OnlyCloses;
    }

    // A single mark that closes nothing known is an apostrophe, unless a stop inside it and a word after it say otherwise.
    private static bool EndsSpeech(string text, QuotationMark mark) =>
        mark.Glyph != '`' && text[mark.Span.Start - 1] is ',' or '?' or '!'
        && mark.Span.End + 1 < text.Length && text[mark.Span.End] == ' ' && char.IsLetter(text[mark.Span.End + 1]);

    private static bool ClosesLater(List<QuotationMark> marks, int i)
    {
        int next = Next(marks, i);
        return next >= 0 && marks[next].CanClose;
    }

    private static int Next(List<QuotationMark> marks, int i)
    {
        for (int next = i + 1; next < marks.Count; next++)
            if (marks[next].Family == marks[i].Family) return next;
        return -1;
    }
}
