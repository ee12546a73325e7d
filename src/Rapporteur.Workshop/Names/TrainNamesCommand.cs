using System.CommandLine;
using Rapporteur.Workshop.Gold;

namespace Rapporteur.Workshop.Names;

/// <summary>The command <c>train-names</c>.</summary>
internal static class TrainNamesCommand
{
    /// <summary><c>workshop train-names --gold DIR --out FILE [--without SET…] [--seed N] [--epochs N] [--model-version N]</c>, from the project's root.</summary>
    public static Command Create()
    {
        var gold = GoldFolder.Option();
        var output = new Option<FileInfo>("--out") { HelpName = "FILE", Required = true, Description = "The model" };
        var corpus = new Option<DirectoryInfo>("--corpus")
        {
            HelpName = "DIR",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("data", "corpus")),
            Description = "Our own texts and marks",
        };
        var without = new Option<string[]>("--without") { AllowMultipleArgumentsPerToken = true, Description = "Sets that are not learnt from" };
        without.Validators.Add(result =>
        {
            foreach (var set in result.GetValueOrDefault<string[]>().Where(name => NameSets.All.All(set => set.Name != name)))
                result.AddError($"There is no set {set}; there are {string.Join(", ", NameSets.All.Select(known => known.Name))}.");
        });
        var seed = Number("--seed", 1, "Where chance starts");
        var epochs = Number("--epochs", new NameSettings().Epochs, "How often each sentence is seen");
        var version = Number("--model-version", 1, "Version of the model");
        var command = new Command("train-names", "Trains the recogniser of names; the same seed gives the same file on the same machine.")
        {
            gold, corpus, output, without, seed, epochs, version,
        };
        command.SetAction(parsed =>
        {
            var settings = new NameSettings { Seed = parsed.GetValue(seed), Epochs = parsed.GetValue(epochs) };
            var run = new NameTrainRun(parsed.GetRequiredValue(gold).FullName, parsed.GetRequiredValue(corpus).FullName, settings);
            run.Run(parsed.GetValue(without) ?? [], parsed.GetRequiredValue(output).FullName, parsed.GetValue(version));
        });
        return command;
    }

    private static Option<int> Number(string name, int usual, string description) =>
        new(name) { HelpName = "N", DefaultValueFactory = _ => usual, Description = description };
}
