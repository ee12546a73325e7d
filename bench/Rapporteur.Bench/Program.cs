using System.Globalization;
using BenchmarkDotNet.Running;

namespace Rapporteur.Bench;

internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["write", var count, var file]:
                GeneratedFile.Write(file, int.Parse(count, CultureInfo.InvariantCulture));
                return 0;
            case ["speed"]:
                Speed.Print(Console.Out, 2000);
                return 0;
            case ["speed", var count]:
                Speed.Print(Console.Out, int.Parse(count, CultureInfo.InvariantCulture));
                return 0;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                return 0;
        }
    }
}
