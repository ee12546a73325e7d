using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Bench.Analysis;

/// <summary>Analyses one generated report of 500 words after another, their words and sentences being given.</summary>
[MemoryDiagnoser]
public class AnalyserBenchmarks
{
    private readonly Analyser analyser;
    private readonly ImmutableArray<(string Text, ImmutableArray<Sentence> Sentences)> reports;
    private int next;

    public AnalyserBenchmarks()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data");
        var sentenceReader = SentenceReader.Load(data);
        analyser = Analyser.Load(data);
        reports = [.. ReportGenerator.Make(100).Select(report => (report.Text, sentenceReader.Read(report.Text, LayoutReader.Read(report))))];
    }

    [Benchmark]
    public ImmutableArray<Tree> Analyse()
    {
        var (text, sentences) = reports[next++ % reports.Length];
        return analyser.Analyse(text, sentences);
    }
}
