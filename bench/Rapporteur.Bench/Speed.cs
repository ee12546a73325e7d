using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Bench;

/// <summary>How fast one thread reads generated reports, and whether the time grows as the text does.</summary>
internal static class Speed
{
    private const int Rounds = 3;

    /// <summary>Prints the best of three rounds, then the time for texts of growing length.</summary>
    public static void Print(TextWriter console, int count)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        var reports = ReportGenerator.Make(count);
        Measure(reader, reports);
        var (seconds, allocated) = Best(reader, reports);
        double megabytes = Megabytes(reports);
        console.WriteLine($"{count} reports, {megabytes:F1} MB: {megabytes / seconds:F2} MB/s, {count / seconds:F0} reports/s, "
            + $"{allocated / count / 1024.0:F0} KB allocated a report; one thread, best of {Rounds}");
        foreach (int words in (int[])[500, 5_000, 50_000, 500_000])
        {
            var longer = ReportGenerator.Make(1, words);
            (seconds, _) = Best(reader, longer);
            console.WriteLine($"one report of {words,7} words: {Megabytes(longer) / seconds:F2} MB/s");
        }
    }

    private static (double Seconds, long Allocated) Best(Reader reader, ImmutableArray<Report> reports) =>
        Enumerable.Range(0, Rounds).Select(_ => Measure(reader, reports)).Min();

    private static (double Seconds, long Allocated) Measure(Reader reader, ImmutableArray<Report> reports)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        foreach (var report in reports) reader.Read(report);
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static double Megabytes(ImmutableArray<Report> reports) =>
        reports.Sum(report => (long)Encoding.UTF8.GetByteCount(report.Text)) / 1e6;
}
