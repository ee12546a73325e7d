using BenchmarkDotNet.Running;
using Rapporteur.Bench.Analysis;

namespace Rapporteur.Bench;

internal static class Program
{
    private static void Main(string[] args)
    {
        if (args is ["analysis", .. var files]) AnalysisRun.Run(files);
        else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
