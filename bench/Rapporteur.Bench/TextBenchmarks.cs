using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Rapporteur.Text;

namespace Rapporteur.Bench;

/// <summary>Layout, then sentences and words, of one generated report of 500 words after another.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private readonly ImmutableArray<Report> reports = ReportGenerator.Make(100);
    private readonly SentenceReader reader = SentenceReader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
    private ImmutableArray<Layout> layouts = [];
    private int next;

    [GlobalSetup]
    public void ReadLayouts() => layouts = [.. reports.Select(LayoutReader.Read)];

    [Benchmark]
    public Layout ReadLayout() => LayoutReader.Read(reports[next++ % reports.Length]);

    [Benchmark]
    public ImmutableArray<Sentence> ReadSentences()
    {
        int report = next++ % reports.Length;
        return reader.Read(reports[report].Text, layouts[report]);
    }
}
