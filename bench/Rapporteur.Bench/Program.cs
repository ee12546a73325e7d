using System.Globalization;
using BenchmarkDotNet.Running;
using Rapporteur.Bench.Analysis;

namespace Rapporteur.Bench;

internal static class Program
{
    private const int Reports = 2000;

    private static void Main(string[] args)
    {
        switch (args)
        {
            case ["analysis", .. var files]:
                AnalysisRun.Run(files);
                break;
            case ["path", .. var rest]:
                PathRun.Print(rest);
                break;
            case ["write", var count, var file]:
                GeneratedFile.Write(file, int.Parse(count, CultureInfo.InvariantCulture));
                break;
            case ["text"]:
                TextSpeed.Print(Console.Out, Reports);
                break;
            case ["speed"]:
                Speed.Print(Console.Out, Reports);
                break;
            case ["speed", var count]:
                Speed.Print(Console.Out, int.Parse(count, CultureInfo.InvariantCulture));
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                break;
        }
    }
}
