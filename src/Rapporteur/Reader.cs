using System.Collections.Immutable;
using Rapporteur.Attributions;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Statements;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur;

/// <summary>Reads a report. One reader serves any number of threads: it holds nothing but its language data.</summary>
public sealed class Reader
{
    private readonly EnglishCheck englishCheck;
    private readonly SentenceReader sentenceReader;
    private readonly Analyser analyser;
    private readonly NameReader nameReader;
    private readonly PlaceReader placeReader;
    private readonly AttributionReader attributionReader;
    private readonly StatementReader statementReader;

    private Reader(
        EnglishCheck englishCheck, SentenceReader sentenceReader, Analyser analyser, NameReader nameReader, PlaceReader placeReader,
        AttributionReader attributionReader, StatementReader statementReader)
    {
        (this.englishCheck, this.sentenceReader, this.analyser) = (englishCheck, sentenceReader, analyser);
        (this.nameReader, this.placeReader) = (nameReader, placeReader);
        (this.attributionReader, this.statementReader) = (attributionReader, statementReader);
    }

    /// <summary>Loads the language data; after that the reader touches no file.</summary>
    /// <param name="dataFolder">The folder that holds <c>language/</c>: <c>data</c> beside the program.</param>
    /// <param name="places">A gazetteer that was imported (docs/formats/places.md), if any. It is mapped while the reader lives.</param>
    /// <exception cref="DataFileException">A file of it is missing or broken.</exception>
    public static Reader Load(string dataFolder, string? places = null) =>
        new(
            EnglishCheck.Load(dataFolder), SentenceReader.Load(dataFolder), Analyser.Load(dataFolder),
            NameReader.Load(dataFolder), PlaceReader.Load(dataFolder, places),
            AttributionReader.Load(dataFolder), StatementReader.Load(dataFolder));

    /// <summary>Reads one report: the steps in their order. The same report gives the same reading.</summary>
    public Reading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = report.Text;
        var language = englishCheck.Guess(text);
        var layout = LayoutReader.Read(report);
        if (language.IsForeign) return Unread(report, language, layout);
        var sentences = sentenceReader.Read(text, layout);
        var nameWork = nameReader.Borrow();
        var trees = analyser.Analyse(text, sentences, nameWork.Scores);
        var mentions = nameReader.Read(text, layout, sentences, trees, nameWork);
        var places = placeReader.Read(report, sentences, trees, Spans(mentions, isPlace: true), Spans(mentions, isPlace: false));
        var quotations = QuotationReader.Read(text, layout);
        var attributions = attributionReader.Read(text, layout, sentences, quotations);
        var statements = statementReader.Read(text, attributions);
        return new Reading
        {
            Report = report,
            Language = language,
            Layout = layout,
            Sentences = sentences,
            Trees = trees,
            Quotations = quotations,
            Mentions = mentions,
            Places = places,
            Attributions = attributions,
            Statements = statements,
        };
    }

    private static TextSpan[] Spans(ImmutableArray<Mention> mentions, bool isPlace) =>
        [.. mentions.Where(mention => mention.Type == MentionType.Location == isPlace).Select(static mention => mention.Span)];

    // The rules are those of English: they would misread anything else.
    private static Reading Unread(Report report, LanguageGuess language, Layout layout) => new()
    {
        Report = report,
        Language = language,
        Layout = layout,
        Sentences = [],
        Quotations = [],
        Attributions = [],
        Statements = [],
    };
}
