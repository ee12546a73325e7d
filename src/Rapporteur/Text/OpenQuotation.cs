using System.Collections.Immutable;

namespace Rapporteur.Text;

/// <summary>A quotation whose end has not been reached.</summary>
internal sealed class OpenQuotation(QuotationMark mark)
{
    private readonly ImmutableArray<TextSpan>.Builder spans = ImmutableArray.CreateBuilder<TextSpan>(1);
    private readonly ImmutableArray<TextSpan>.Builder inner = ImmutableArray.CreateBuilder<TextSpan>(1);
    private int start = mark.Span.Start;
    private int innerStart = mark.Span.End;

    /// <summary>The family of the mark that opened it.</summary>
    public QuotationMarkFamily Family { get; } = mark.Family;

    /// <summary>The shape of the mark that opened it.</summary>
    public char Glyph { get; } = mark.Glyph;

    /// <summary>Whether the mark that opened it is as likely an apostrophe, so that only a closing mark makes it a quotation.</summary>
    public bool IsDoubtful => Glyph is '\'' or '’' or '`' && Family == QuotationMarkFamily.Single && spans.Count == 0;

    /// <summary>Ends the piece in one paragraph and begins the next one.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="end">The end of the paragraph left.</param>
    /// <param name="next">The start of the paragraph entered.</param>
    /// <param name="nextInner">The first character there after the mark that opens it again, if one does.</param>
    public void Continue(string text, int end, int next, int nextInner)
    {
        Add(text, end, end);
        (start, innerStart) = (next, nextInner);
    }

    /// <summary>The quotation, ended; its depth is set when all are known.</summary>
    public Quotation Close(string text, int innerEnd, int end, QuotationEnd how)
    {
        Add(text, innerEnd, end);
        string by = how == QuotationEnd.Unclosed ? "quotation.unclosed"
            : spans.Count > 1 ? "quotation.continued" : "quotation.closed";
        var whole = new TextSpan(spans[0].Start, spans[^1].End);
        return new Quotation(spans.DrainToImmutable(), inner.DrainToImmutable(), 0, how, new Evidence(whole, by));
    }

    private void Add(string text, int innerEnd, int end)
    {
        spans.Add(new TextSpan(start, end).Trim(text));
        inner.Add(new TextSpan(Math.Min(innerStart, innerEnd), innerEnd).Trim(text));
    }
}
