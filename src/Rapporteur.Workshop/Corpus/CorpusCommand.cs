using System.Collections.Immutable;
using System.CommandLine;
using Rapporteur.Names;
using Rapporteur.Workshop.Gold;

namespace Rapporteur.Workshop.Corpus;

/// <summary>Reads the corpus: whether its labels fit its reports, how far two labellings agree, how the program does.</summary>
internal static class CorpusCommand
{
    /// <summary><c>workshop corpus agreement</c>, <c>score</c> and <c>wikinews</c></summary>
    public static Command Command()
    {
        var folder = new Option<DirectoryInfo>("--corpus")
        {
            Description = "The corpus.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("data", "corpus")),
        };
        var agreement = new Command("agreement", "Compare the two blind labellings of each layer.") { folder };
        agreement.SetAction(result => Agreement(result.GetRequiredValue(folder).FullName));
        var all = new Option<bool>("--all") { Description = "Score the part for training too." };
        var score = new Command("score", "Score the program on the test part.") { folder, all };
        score.SetAction(result => Score(result.GetRequiredValue(folder).FullName, result.GetValue(all)));
        var gold = GoldFolder.Option();
        var wikinews = new Command("wikinews", "Score attributions on the free reports that others wrote and we labelled.") { folder, gold };
        wikinews.SetAction(result => Wikinews(result.GetRequiredValue(folder).FullName, result.GetRequiredValue(gold).FullName));
        return new Command("corpus", "The corpus of the project's own reports.") { agreement, score, wikinews };
    }

    private static void Agreement(string folder)
    {
        var reports = CorpusReport.LoadAll(folder);
        var (first, second) = (Names(folder, "first", reports), Names(folder, "second", reports));
        Console.WriteLine($"names, {reports.Length} reports");
        NameTable.Print([.. reports.Select(report => (first[report.Number], second[report.Number]))]);
        var (one, two) = (Attributions(folder, "first", reports), Attributions(folder, "second", reports));
        Console.WriteLine("\nattributions");
        AttributionTable.Print([.. reports.Select(report => AttributionAgreement.Of(report.Report.Text, one[report.Number], two[report.Number]))]);
        StatementAgreement(folder, reports);
    }

    // Both readers told of the final attributions.
    private static void StatementAgreement(string folder, ImmutableArray<CorpusReport> reports)
    {
        var attributions = Attributions(folder, "final", reports);
        var (first, second) = (Actors(folder, "first", reports), Actors(folder, "second", reports));
        var (one, two) = (Statements(folder, "first", attributions), Statements(folder, "second", attributions));
        var actors = reports.Where(report => first.ContainsKey(report.Number) && second.ContainsKey(report.Number))
            .ToDictionary(report => report.Number, report => new ActorPairing(first[report.Number], second[report.Number]), StringComparer.Ordinal);
        Console.WriteLine($"\ncoreference, {actors.Count} reports");
        ActorTable.Print(actors.Values);
        var table = new StatementTable();
        foreach (var (number, pairing) in actors) table.Add(pairing, one[number], two[number], [.. attributions[number].Select(row => (row, row))]);
        Console.WriteLine("\nstatements");
        table.Print();
    }

    private static void Score(string folder, bool all)
    {
        var corpus = CorpusReport.LoadAll(folder);
        var names = Names(folder, "final", corpus);
        var attributions = Attributions(folder, "final", corpus);
        ImmutableArray<CorpusReport> reports = [.. corpus.Where(report => all || report.IsTest)];
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        var readings = reports.ToDictionary(report => report.Number, report => reader.Read(report.Report), StringComparer.Ordinal);
        Console.WriteLine($"names, {reports.Length} reports");
        NameTable.Print([.. reports.Select(report => (names[report.Number], Found(readings[report.Number])))]);
        Console.WriteLine("\nattributions");
        AttributionTable.Print([.. reports.Select(report => AttributionAgreement.Of(
            report.Report.Text, attributions[report.Number], [.. readings[report.Number].Attributions.Select(LabelledAttribution.Of)]))]);
        ScoreStatements(folder, corpus, attributions, readings);
    }

    private static void ScoreStatements(
        string folder, ImmutableArray<CorpusReport> corpus, Dictionary<string, ImmutableArray<LabelledAttribution>> attributions, Dictionary<string, Reading> readings)
    {
        var actors = Actors(folder, "final", corpus);
        var statements = Statements(folder, "final", attributions);
        var pairings = readings.Where(reading => actors.ContainsKey(reading.Key))
            .ToDictionary(reading => reading.Key, reading => new ActorPairing(actors[reading.Key], LabelledActors.Of(reading.Value)), StringComparer.Ordinal);
        Console.WriteLine($"\ncoreference, {pairings.Count} reports");
        ActorTable.Print(pairings.Values);
        Console.WriteLine("\nstatements");
        Statements(pairings, statements, attributions, readings).Print();
    }

    /// <summary>How far the program tells of attributions what the labels do.</summary>
    public static StatementTable Statements(
        IReadOnlyDictionary<string, ActorPairing> pairings,
        IReadOnlyDictionary<string, ImmutableArray<LabelledStatement>> statements,
        IReadOnlyDictionary<string, ImmutableArray<LabelledAttribution>> attributions,
        IReadOnlyDictionary<string, Reading> readings)
    {
        var table = new StatementTable();
        foreach (var (number, pairing) in pairings)
        {
            var found = LabelledStatement.Of(readings[number]);
            var paired = AttributionAgreement.Of(readings[number].Report.Text, attributions[number], [.. found.Select(statement => statement.Attribution)]).Soft;
            table.Add(pairing, statements[number], found, [.. paired]);
        }

        return table;
    }

    private static void Wikinews(string folder, string gold)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        AttributionTable.Print([.. WikinewsReport.LoadAll(gold, folder).Select(labelled => AttributionAgreement.Of(
            labelled.Report.Text, labelled.Attributions, [.. reader.Read(labelled.Report).Attributions.Select(LabelledAttribution.Of)]))]);
    }

    /// <summary>The names that the program found, in the shape of labels.</summary>
    public static ImmutableArray<LabelledName> Found(Reading reading) =>
        [.. reading.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => new LabelledName(mention.Span, mention.Type))];

    private static Dictionary<string, ImmutableArray<LabelledName>> Names(string folder, string labelling, ImmutableArray<CorpusReport> reports) =>
        LabelledName.Load(Path.Combine(folder, "names", labelling + ".tsv"), reports);

    private static Dictionary<string, ImmutableArray<LabelledAttribution>> Attributions(string folder, string labelling, ImmutableArray<CorpusReport> reports) =>
        LabelledAttribution.Load(Path.Combine(folder, "attributions", labelling + ".tsv"), reports);

    private static Dictionary<string, LabelledActors> Actors(string folder, string labelling, ImmutableArray<CorpusReport> reports) =>
        LabelledActors.Load(Path.Combine(folder, "coreference", labelling + ".tsv"), reports);

    private static Dictionary<string, ImmutableArray<LabelledStatement>> Statements(
        string folder, string labelling, IReadOnlyDictionary<string, ImmutableArray<LabelledAttribution>> attributions) =>
        LabelledStatement.Load(Path.Combine(folder, "statements", labelling + ".tsv"), attributions);
}
