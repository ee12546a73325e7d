using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Rapporteur.Actors;
using Rapporteur.Attributions;
using Rapporteur.Formats;
using Rapporteur.Names;
using Rapporteur.Places;
using Rapporteur.Statements;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Bench;

/// <summary>
/// <c>bench path [N] [FILE.jsonl]</c>: the whole path of <c>read --as json</c>, step by step, on generated reports or on
/// those of a file, of which each is cut after about 500 words; then on one thread and on two.
/// </summary>
internal sealed class PathRun
{
    private const int Words = 500, LettersOfWord = 6;

    private static readonly string data = Path.Combine(AppContext.BaseDirectory, "data");

    private readonly EnglishCheck englishCheck = EnglishCheck.Load(data);
    private readonly SentenceReader sentenceReader = SentenceReader.Load(data);
    private readonly Analyser analyser = Analyser.Load(data);
    private readonly NameReader nameReader = NameReader.Load(data);
    private readonly PlaceReader placeReader = PlaceReader.Load(data, null);
    private readonly DateReader dateReader = DateReader.Load(data);
    private readonly AttributionReader attributionReader = AttributionReader.Load(data);
    private readonly ActorReader actorReader = ActorReader.Load(data);
    private readonly StatementReader statementReader = StatementReader.Load(data);
    private readonly Provenance provenance = Provenance.Load(data);
    private readonly ImmutableArray<Report> reports;
    private readonly Dictionary<string, (long Ticks, long Bytes)> steps = new(StringComparer.Ordinal);
    private long words, lastTicks, lastBytes;

    private PathRun(ImmutableArray<Report> reports) => this.reports = reports;

    public static void Print(string[] args)
    {
        int count = args.Length > 0 && int.TryParse(args[0], out int number) ? number : 2_000;
        var run = new PathRun(args.Length > 0 && File.Exists(args[^1]) ? Load(args[^1], count) : ReportGenerator.Make(count));
        run.Steps();
        run.steps.Clear();
        run.words = 0;
        run.Steps(); // the second time all is compiled
        run.PrintSteps();
        run.Whole(threads: 1);
        double one = run.Whole(threads: 1), two = run.Whole(threads: 2);
        Console.WriteLine($"two threads read {two / one:f2} times as fast as one");
    }

    private static ImmutableArray<Report> Load(string file, int count)
    {
        string[] texts = [.. File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
            .Select(text => text.Length <= Words * LettersOfWord ? text : text[..text.LastIndexOf(' ', Words * LettersOfWord)])];
        return [.. Enumerable.Range(0, count).Select(i => new Report(texts[i % texts.Length]))];
    }

    // The same steps as Reader.Read, in its order.
    private void Steps()
    {
        foreach (var report in reports)
        {
            string text = report.Text;
            Start();
            var language = englishCheck.Guess(text);
            Done("language");
            var layout = LayoutReader.Read(report);
            Done("layout");
            var sentences = sentenceReader.Read(text, layout);
            Done("sentences and words");
            var nameWork = nameReader.Borrow();
            var trees = analyser.Analyse(text, sentences, nameWork.Scores);
            Done("network");
            var names = nameReader.Read(text, layout, sentences, trees, nameWork);
            Done("names");
            var places = placeReader.Read(report, sentences, trees, Reader.PlaceSpans(names), Reader.OtherSpans(text, names, placeReader));
            Done("places");
            var dates = dateReader.Read(report, layout, sentences, trees);
            Done("dates");
            var quotations = QuotationReader.Read(text, layout);
            Done("quotations");
            var attributions = attributionReader.Read(text, layout, sentences, trees, quotations);
            Done("attributions");
            var read = new ReadSoFar
            {
                Report = report, Layout = layout, Sentences = sentences, Trees = trees, Names = names, Places = places, Dates = dates,
                Quotations = quotations, Attributions = attributions,
            };
            var actors = actorReader.Read(read);
            Done("actors");
            var statements = statementReader.Read(read, actors);
            Done("statements");
            ReadingJson.Write(Stream.Null, new Reading
            {
                Report = report, Language = language, Layout = layout, Sentences = sentences, Trees = trees,
                Mentions = actors.Mentions, Actors = actors.Actors, Relations = actors.Relations, Places = places, Dates = dates, Quotations = quotations, Attributions = attributions, Statements = statements,
            }, provenance);
            Done("JSON");
            words += trees.Sum(tree => tree.Words.Length);
        }
    }

    private void Start() => (lastBytes, lastTicks) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());

    private void Done(string step)
    {
        long ticks = Stopwatch.GetTimestamp() - lastTicks, bytes = GC.GetAllocatedBytesForCurrentThread() - lastBytes;
        var sum = steps.GetValueOrDefault(step);
        steps[step] = (sum.Ticks + ticks, sum.Bytes + bytes);
        Start();
    }

    private void PrintSteps()
    {
        double all = steps.Values.Sum(step => step.Ticks), frequency = Stopwatch.Frequency;
        Console.WriteLine($"{reports.Length} reports, {words} words, one thread, step by step:");
        foreach (var (step, (ticks, bytes)) in steps)
            Console.WriteLine($"  {step,-20} {100 * ticks / all,5:f1} %  {ticks * 1e6 / frequency / words,6:f2} µs a word  {bytes / reports.Length,8} bytes a report");
        double network = steps["network"].Ticks;
        double layers = steps["names"].Ticks + steps["places"].Ticks + steps["dates"].Ticks, attributions = steps["attributions"].Ticks;
        double last = steps["actors"].Ticks + steps["statements"].Ticks, below = all - attributions - last - steps["JSON"].Ticks;
        Console.WriteLine($"names, places and dates add {100 * layers / steps["network"].Ticks:f1} % to the network (which scores the words for names); "
            + $"attributions add {100 * attributions / below:f1} % to the layers below, actors and statements {100 * last / (below + attributions):f1} %");
        Console.WriteLine($"network alone {words * frequency / network:f0} words/s; whole path {words * frequency / all:f0} words/s, "
            + $"{reports.Length * frequency / all:f0} reports/s, {100 * network / all:f0} % of the network alone; "
            + $"{steps.Values.Sum(step => step.Bytes) / reports.Length} bytes a report");
    }

    private double Whole(int threads)
    {
        var reader = Reader.Load(data);
        long start = Stopwatch.GetTimestamp();
        Parallel.ForEach(reports, new ParallelOptions { MaxDegreeOfParallelism = threads }, report => ReadingJson.Write(Stream.Null, reader.Read(report), provenance));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine($"{threads} thread(s): {reports.Length / seconds:f1} reports/s, {words / seconds:f0} words/s");
        return reports.Length / seconds;
    }
}
