using System.CommandLine;
using Rapporteur.Workshop.Gold;

namespace Rapporteur.Workshop;

internal static class Program
{
    private static int Main(string[] args) => new RootCommand("Trains models and scores gold sets. Never shipped.")
    {
        AnalysisGold.Command(),
        AttributionGold.Command(),
        Check.Command(),
    }.Parse(args).Invoke();
}
