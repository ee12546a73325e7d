using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Rapporteur.Text;

namespace Rapporteur.Bench;

/// <summary>Reads one generated report of 500 words after another.</summary>
[MemoryDiagnoser]
public class ReadingBench
{
    private readonly ImmutableArray<Report> reports = ReportGenerator.Make(100);
    private readonly Reader reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
    private int next;

    [Benchmark]
    public Reading Read() => reader.Read(reports[next++ % reports.Length]);
}
