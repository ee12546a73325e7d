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
}
