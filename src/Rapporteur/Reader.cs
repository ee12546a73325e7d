using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Statements;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur;

/// <summary>Reads a report. One reader serves any number of threads: it holds nothing but its language data.</summary>
public sealed class Reader
{
    private readonly EnglishCheck englishCheck;
    private readonly SentenceReader sentenceReader;
    private readonly Analyser analyser;
    private readonly NameReader nameReader;
    private readonly PlaceReader placeReader;
    private readonly DateReader dateReader;
    private readonly AttributionReader attributionReader;
    private readonly ActorReader actorReader;
    private readonly StatementReader statementReader;

    private Reader(string dataFolder, string? places)
    {
        englishCheck = EnglishCheck.Load(dataFolder);
        sentenceReader = SentenceReader.Load(dataFolder);
        analyser = Analyser.Load(dataFolder);
        nameReader = NameReader.Load(dataFolder);
        placeReader = PlaceReader.Load(dataFolder, places);
        dateReader = DateReader.Load(dataFolder);
        attributionReader = AttributionReader.Load(dataFolder);
        actorReader = ActorReader.Load(dataFolder);
        statementReader = StatementReader.Load(dataFolder);
    }

    /// <summary>Loads the language data; after that the reader touches no file.</summary>
    /// <param name="dataFolder">The folder that holds <c>language/</c>: <c>data</c> beside the program.</param>
    /// <param name="places">A gazetteer that was imported (docs/formats/places.md), if any. It is mapped while the reader lives.</param>
    /// <exception cref="DataFileException">A file of it is missing or broken.</exception>
    public static Reader Load(string dataFolder, string? places = null) => new(dataFolder, places);

    /// <summary>Reads one report: the steps in their order. The same report gives the same reading.</summary>
    public Reading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var language = englishCheck.Guess(report.Text);
        var layout = LayoutReader.Read(report);
        if (language.IsForeign) return Unread(report, language, layout);
        var read = BeforeActors(report, layout);
        var actors = actorReader.Read(read);
        var statements = statementReader.Read(read, actors);
        return new Reading
        {
            Report = report,
            Language = language,
            Layout = layout,
            Sentences = read.Sentences,
            Trees = read.Trees,
            Quotations = read.Quotations,
            Mentions = actors.Mentions,
            Actors = actors.Actors,
            Relations = actors.Relations,
            Places = read.Places,
            Dates = read.Dates,
            Attributions = read.Attributions,
            Statements = statements,
        };
    }

    /// <summary>All steps before the actors.</summary>
    internal ReadSoFar BeforeActors(Report report, Layout layout)
    {
        string text = report.Text;
        var sentences = sentenceReader.Read(text, layout);
        var nameWork = nameReader.Borrow();
        var trees = analyser.Analyse(text, sentences, nameWork.Scores);
        var names = nameReader.Read(text, layout, sentences, trees, nameWork);
        var quotations = QuotationReader.Read(text, layout);
        return new ReadSoFar
        {
            Report = report,
            Layout = layout,
            Sentences = sentences,
            Trees = trees,
            Names = names,
            Places = placeReader.Read(report, sentences, trees, PlaceSpans(names), OtherSpans(text, names, placeReader)),
            Dates = dateReader.Read(report, layout, sentences, trees),
            Quotations = quotations,
            Attributions = attributionReader.Read(text, layout, sentences, trees, quotations),
        };
    }

    /// <summary>Where the names of places stand, in reading order.</summary>
    internal static TextSpan[] PlaceSpans(ImmutableArray<Mention> mentions) =>
        [.. mentions.Where(static mention => mention.Type == MentionType.Location).Select(static mention => mention.Span)];

    /// <summary>Where other names stand, in reading order, without states that were taken for an organisation or a group.</summary>
    internal static TextSpan[] OtherSpans(string text, ImmutableArray<Mention> mentions, PlaceReader places) =>
    [
        .. mentions
            .Where(mention => mention.Type == MentionType.Person || (mention.Type != MentionType.Location && !places.IsState(mention.Span.In(text))))
            .Select(static mention => mention.Span),
    ];

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
