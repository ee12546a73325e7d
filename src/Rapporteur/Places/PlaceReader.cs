using System.Collections.Immutable;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>Finds the places that a report names and tells which they are.</summary>
internal sealed class PlaceReader
{
    private readonly Gazetteer gazetteer;
    private readonly ToponymFinder finder;
    private readonly ToponymLinks links;
    private readonly PlaceResolver resolver;
    private readonly OutletTable outlets;

    /// <param name="gazetteer">The places that the program knows.</param>
    /// <param name="words">The words beside names.</param>
    /// <param name="demonyms">The adjectives of countries.</param>
    /// <param name="outlets">The countries of outlets.</param>
    public PlaceReader(Gazetteer gazetteer, PlaceWords words, DemonymTable demonyms, OutletTable outlets)
    {
        this.gazetteer = gazetteer;
        finder = new ToponymFinder(gazetteer, words, demonyms);
        links = new ToponymLinks(gazetteer, words);
        resolver = new PlaceResolver(gazetteer, links);
        this.outlets = outlets;
    }

    /// <summary>Loads <c>language/en/places</c>.</summary>
    /// <param name="dataFolder">The folder that holds <c>language/</c>.</param>
    /// <param name="imported">The file of an imported gazetteer, if any; it is mapped, not read.</param>
    /// <exception cref="DataFileException">A table or the file is missing or broken.</exception>
    public static PlaceReader Load(string dataFolder, string? imported) =>
        new(Gazetteer.Load(dataFolder, imported), PlaceWords.Load(dataFolder), DemonymTable.Load(dataFolder), OutletTable.Load(dataFolder));

    /// <summary>Whether words are a state's name: what acts by that name is a place still.</summary>
    public bool IsState(ReadOnlySpan<char> words)
    {
        foreach (var entry in gazetteer.Find(PlaceKey.Of(words)))
            if (entry.Precision == PlacePrecision.Country) return true;
        return false;
    }

    /// <summary>The places, in reading order; their spans lie apart.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="trees">Their trees; none where no model has read them.</param>
    /// <param name="locations">Names that are known to be places', in reading order.</param>
    /// <param name="others">Names that are known to be of persons, organisations or groups, in reading order.</param>
    public ImmutableArray<Place> Read(
        Report report, ImmutableArray<Sentence> sentences, ImmutableArray<Tree> trees, ReadOnlySpan<TextSpan> locations, ReadOnlySpan<TextSpan> others)
    {
        var text = report.Text;
        var found = finder.Find(text, sentences, trees, locations, others);
        links.Settle(text, sentences, found);
        found.RemoveAll(static toponym => toponym.Standing != Standing.Accepted);
        if (found.Count == 0) return [];
        resolver.Relate(text, sentences, found);
        var choices = PlaceResolver.Choose(found, finder.Adjectives(text, sentences), outlets.Country(report));
        var best = new Dictionary<Toponym, PlaceEntry?>(ReferenceEqualityComparer.Instance);
        var places = ImmutableArray.CreateBuilder<Place>(found.Count);
        for (int i = 0; i < found.Count; i++) best[found[i]] = choices[i].Best;
        for (int i = 0; i < found.Count; i++)
            places.Add(choices[i].Record(i + 1, found[i].Holder is { } holder ? best[holder]?.Country : found[i].Adjective));
        return places.MoveToImmutable();
    }
}
