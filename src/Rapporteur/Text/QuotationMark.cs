namespace Rapporteur.Text;

/// <summary>A mark that may open or close a quotation, and what its neighbours say about it.</summary>
/// <param name="Span">One code unit, or two where a double mark is typed as two single ones.</param>
/// <param name="Glyph">Its first code unit.</param>
/// <param name="Family">The family that it belongs to.</param>
/// <param name="CanOpen">Whether it stands as an opening mark would: after a gap or a bracket, before a word.</param>
/// <param name="CanClose">Whether it stands as a closing mark would: after a word, before a gap or a stop.</param>
internal readonly record struct QuotationMark(
    TextSpan Span, char Glyph, QuotationMarkFamily Family, bool CanOpen, bool CanClose)
{
    /// <summary>Whether it can only be a closing mark: by its place, or by its shape where the place allows both.</summary>
    public bool OnlyCloses => CanClose ? !CanOpen || Glyph is '”' or '’' or '»' or '›' : !CanOpen && Glyph is '”';

    /// <summary>Whether it can only be an opening mark by its place.</summary>
    public bool OnlyOpens => CanOpen && !CanClose;
}
