using System.CommandLine;
using Rapporteur.Workshop.Gold;

namespace Rapporteur.Workshop.Links;

/// <summary>The command <c>train-links</c>.</summary>
internal static class TrainLinksCommand
{
    /// <summary><c>workshop train-links --gold DIR --out FILE [--pull N] [--folds N]</c></summary>
    public static Command Create()
    {
        var gold = GoldFolder.Option();
        var output = new Option<FileInfo>("--out") { HelpName = "FILE", Required = true, Description = "The model" };
        var pull =
            new Option<double>("--pull")
            {
                HelpName = "N", DefaultValueFactory = _ => 30.0,
                Description = "How strongly weights are drawn to nought"
            };
        var folds =
            new Option<int>("--folds")
            {
                HelpName = "N", DefaultValueFactory = _ => 0,
                Description = "Score on the training texts, by halves, thirds …"
            };
        var command =
            new Command("train-links",
            "Trains the choice of what pronouns speak of; the same texts give the same file.") { gold, output, pull,
            folds };
        command.SetAction(parsed =>
        {
            var run = new LinkTrainRun(parsed.GetRequiredValue(gold).FullName, parsed.GetValue(pull));
            if (parsed.GetValue(folds) is > 1 and var parts) run.Score(parts);
            run.Run(parsed.GetRequiredValue(output).FullName);
        });
        return command;
    }
}
