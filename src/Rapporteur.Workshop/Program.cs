using System.CommandLine;
using Rapporteur.Text;
using Rapporteur.Workshop.Corpus;
using Rapporteur.Workshop.Gold;
using Rapporteur.Workshop.Lemmas;
using Rapporteur.Workshop.Links;
using Rapporteur.Workshop.Names;
using Rapporteur.Workshop.Pictures;
using Rapporteur.Workshop.Sentences;
using Rapporteur.Workshop.Training;

namespace Rapporteur.Workshop;

/// <summary>The commands of the workshop, one class each.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var root = new RootCommand("Trains models and scores gold sets. Never shipped.")
        {
            TrainCommand.Create(),
            TrainNamesCommand.Create(),
            TrainLinksCommand.Create(),
            ParseCommand.Create(),
            AnalysisGold.Command(),
            AttributionGold.Command(),
            DateGold.Command(),
            NamesGold.Command(),
            PlaceGold.Command(),
            NamePairGold.Command(),
            PronounGold.Command(),
            CoreferenceGold.Command(),
            PictureCommand.Create(),
            Check.Command(),
            CorpusCommand.Command(),
            LemmasCommand.Command(),
            SplitterTraining.Command(),
            TokenScore.Command(),
        };
        try
        {
            return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception e) when (e is DataFileException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"workshop: {e.Message}");
            return 1;
        }
    }
}
