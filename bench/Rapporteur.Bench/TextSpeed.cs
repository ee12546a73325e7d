using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Bench;

/// <summary>How fast one thread reads layout, sentences and words, in processor time, and whether the time grows as the text does.</summary>
internal static class TextSpeed
{
    private const int Rounds = 5;

    /// <summary>Prints the best of five rounds, then the speed for texts of growing length.</summary>
    public static void Print(TextWriter console, int count)
    {
        var reader = SentenceReader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        var reports = ReportGenerator.Make(count);
        var (seconds, allocated) = Best(reader, reports);
        console.WriteLine($"{count} reports, {Megabytes(reports):F1} MB: {Megabytes(reports) / seconds:F1} MB/s of processor time, "
            + $"{allocated / count / 1024.0:F1} KB allocated a report; one thread, best of {Rounds}");
        foreach (int words in (int[])[500, 5_000, 50_000, 500_000])
        {
            var longer = ReportGenerator.Make(500_000 / words, words);
            console.WriteLine($"reports of {words,7} words: {Megabytes(longer) / Best(reader, longer).Seconds:F1} MB/s");
        }
    }

    private static (double Seconds, long Allocated) Best(SentenceReader reader, ImmutableArray<Report> reports) =>
        Enumerable.Range(0, Rounds).Select(_ => Measure(reader, reports)).Min();

    private static (double Seconds, long Allocated) Measure(SentenceReader reader, ImmutableArray<Report> reports)
    {
        using var process = Process.GetCurrentProcess();
        long before = GC.GetAllocatedBytesForCurrentThread();
        var start = process.TotalProcessorTime;
        foreach (var report in reports) reader.Read(report.Text, LayoutReader.Read(report));
        process.Refresh();
        return ((process.TotalProcessorTime - start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static double Megabytes(ImmutableArray<Report> reports) =>
        reports.Sum(report => (long)Encoding.UTF8.GetByteCount(report.Text)) / 1e6;
}
