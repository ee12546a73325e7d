namespace Rapporteur.Attributions.Frames;

/// <summary>Finds the passage that a span stands in.</summary>
internal sealed class PassagePlaces
{
    private readonly Dictionary<(int Paragraph, int Quotation), Passage> passages = [];

    /// <param name="passages">The passages of a report.</param>
    /// <param name="pieces">Its quotations.</param>
    public PassagePlaces(List<Passage> passages, QuotationPieces pieces)
    {
        Pieces = pieces;
        foreach (var passage in passages) this.passages[(passage.Paragraph, passage.Quotation)] = passage;
    }

    /// <summary>The quotations of the report.</summary>
    public QuotationPieces Pieces { get; }

    /// <summary>The passage of a span, given the piece of a quotation that it stands in; -1 for none.</summary>
    public Passage? Of(int paragraph, int piece) =>
        passages.GetValueOrDefault((paragraph, piece < 0 ? -1 : Pieces[piece].Quotation));
}
