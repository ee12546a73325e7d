using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Finds who is said to have said what.</summary>
/// <remarks>
/// By rules over words and marks, without trees: a cue verb, the phrase before or after it, and the quotation or clause
/// that goes with it. What has no cue verb of the table is not found.
/// </remarks>
internal sealed class AttributionReader
{
    private readonly PassageReader passageReader;
    private readonly FrameReader frameReader;

    private AttributionReader(CueTable cues, ClosedClassTable closedClasses) =>
        (passageReader, frameReader) = (new PassageReader(cues, closedClasses), new FrameReader(cues));

    /// <summary>Loads the tables of cues and closed-class words.</summary>
    /// <exception cref="DataFileException">One of them is missing or broken.</exception>
    public static AttributionReader Load(string dataFolder) =>
        new(CueTable.Load(dataFolder), ClosedClassTable.Load(dataFolder));

    /// <summary>The attributions of a report, in reading order, an outer one before those inside it.</summary>
    public ImmutableArray<Attribution> Read(
        string text, Layout layout, ImmutableArray<Sentence> sentences, ImmutableArray<Tree> trees,
            ImmutableArray<Quotation> quotations)
    {
        var pieces = new QuotationPieces(quotations);
        var passages = passageReader.Read(text, layout, sentences, pieces);
        var candidates = new List<Candidate>();
        foreach (var passage in passages) new AttributionRules(passage).Read(candidates);
        frameReader.Read(text, layout, sentences, trees, passages, pieces, candidates);
        candidates = Arbiter.Choose(candidates);
        candidates.Sort((a, b) => a.Cue.Start.CompareTo(b.Cue.Start));
        Continuation.Extend(passages, candidates);
        foreach (var candidate in candidates) candidate.Complete(pieces);
        candidates.RemoveAll(candidate => candidate.Content.Count == 0);
        return Nesting.Place(text, candidates, pieces);
    }
}
