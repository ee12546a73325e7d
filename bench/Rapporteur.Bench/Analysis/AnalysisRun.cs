using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Rapporteur.Syntax;
using Rapporteur.Syntax.Layers;
using Rapporteur.Tests.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Bench.Analysis;

/// <summary>
/// <c>bench analysis [--model FILE] [--reports N] [--threads N] FILE.conllu…</c>: the speed of the network alone, on
/// reports of about 500 words cut from those files; without a model, of an untrained one of the same size.
/// </summary>
internal static class AnalysisRun
{
    public static void Run(string[] args)
    {
        string? file = null;
        int count = 2_000, threads = 1;
        var files = new List<string>();
        for (int i = 0; i < args.Length; i++)
        {
            if (args[i] == "--model") file = args[++i];
            else if (args[i] == "--reports") count = int.Parse(args[++i]);
            else if (args[i] == "--threads") threads = int.Parse(args[++i]);
            else files.Add(args[i]);
        }

        long start = Stopwatch.GetTimestamp();
        var model = file is null ? RandomModel.Create(new NetworkShape(), 1) : ModelFile.Load(file);
        Console.WriteLine($"model {model.Id} read in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:f0} ms");
        start = Stopwatch.GetTimestamp();
        var analyser = new Analyser(model, new Lemmatiser());
        Console.WriteLine($"made ready in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:f0} ms");
        var reports = Reports.Load(files);
        start = Stopwatch.GetTimestamp();
        analyser.Analyse(reports[0].Text, reports[0].Sentences);
        Console.WriteLine($"first report in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:f0} ms");
        Console.WriteLine($"fingerprint of {reports.Count} reports {Fingerprint(analyser, reports)}");
        Measure(analyser, reports, count, threads);
        Shares(model, reports, count / 4);
        Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
    }

    // The same on every processor, or something is wrong.
    private static string Fingerprint(Analyser analyser, List<(string Text, ImmutableArray<Sentence> Sentences)> reports)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var word in reports.SelectMany(report => analyser.Analyse(report.Text, report.Sentences)).SelectMany(tree => tree.Words))
            hash.AppendData(Encoding.UTF8.GetBytes(word.ToString()));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void Measure(Analyser analyser, List<(string Text, ImmutableArray<Sentence> Sentences)> reports, int count, int threads)
    {
        double peak = PeakRate.Measure();
        long start = Stopwatch.GetTimestamp(), allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        long words = 0;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            long mine = 0;
            for (int i = thread; i < count; i += threads)
            {
                var (text, sentences) = reports[i % reports.Count];
                foreach (var tree in analyser.Analyse(text, sentences)) mine += tree.Words.Length;
            }

            Interlocked.Add(ref words, mine);
        });
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Console.WriteLine($"{count} reports, {words} words, {threads} thread(s): {seconds:f2} s, {words / seconds:f0} words/s, {count / seconds:f1} reports/s, {words / processor.TotalSeconds:f0} words a second of processor time, {allocated / count} bytes allocated a report");
        Console.WriteLine($"peak of one core {peak / 1e9:f1} G multiply-adds/s");
    }

    private static void Shares(ModelFile model, List<(string Text, ImmutableArray<Sentence> Sentences)> reports, int count)
    {
        var network = new Network(model);
        var work = new Workspace();
        var times = new Dictionary<string, long>(StringComparer.Ordinal);
        long words = 0, last = 0;
        for (int i = 0; i < count; i++)
        {
            var (text, sentences) = reports[i % reports.Count];
            var tokens = sentences.SelectMany(sentence => sentence.Tokens).ToArray();
            var lengths = sentences.Select(sentence => sentence.Tokens.Length).ToArray();
            words += tokens.Length;
            last = Stopwatch.GetTimestamp();
            network.Run(text, tokens, lengths, work, Done);
        }

        long all = times.Values.Sum();
        double perWord = all * 1e6 / Stopwatch.Frequency / words;
        Console.WriteLine($"the network's parts, {perWord:f1} µs a word:");
        foreach (var (part, time) in times) Console.WriteLine($"  {part,-20} {time * 100.0 / all,5:f1} %  {time * 1e6 / Stopwatch.Frequency / words,6:f2} µs a word");

        void Done(string part)
        {
            long now = Stopwatch.GetTimestamp();
            times[part] = times.GetValueOrDefault(part) + now - last;
            last = now;
        }
    }
}
