using System.CommandLine;
using System.CommandLine.Parsing;

namespace Rapporteur.Workshop.Training;

/// <summary>The command <c>train</c>.</summary>
internal sealed class TrainCommand
{
    private static readonly string[] goldBanks = ["en_ewt", "en_gum"];
    private static readonly TrainingSettings usual = new();

    private readonly Option<DirectoryInfo?> gold = new("--gold")
    {
        HelpName = "DIR",
        Description = "Folder with treebank/en_ewt and en_gum: learns from .train.conllu, scores .dev.conllu",
    };

    private readonly Option<FileInfo[]> treebanks = Files("--treebank", "CoNLL-U files to learn from, instead of those of --gold");
    private readonly Option<FileInfo[]> scored = Files("--dev", "CoNLL-U files that are scored after each epoch and never learnt from");
    private readonly Option<FileInfo> output = new("--out") { HelpName = "FILE", Required = true, Description = "The model" };

    private readonly Option<FileInfo?> checkpoint = new("--checkpoint")
    {
        HelpName = "FILE",
        Description = "Where the training is laid aside after each epoch and when it is stopped [default: beside the model]",
    };

    private readonly Option<FileInfo?> curve = new("--curve") { HelpName = "FILE", Description = "The learning curve, a .tsv [default: beside the model]" };
    private readonly Option<string> name = new("--name") { HelpName = "NAME", DefaultValueFactory = _ => "english", Description = "Name of the model" };
    private readonly Option<int> version = Number("--model-version", 1, "Version of the model");
    private readonly Option<int> seed = Number("--seed", usual.Seed, "Where chance starts");
    private readonly Option<int> epochs = Number("--epochs", usual.Epochs, "How often each sentence is seen");
    private readonly Option<int> threads = Number("--threads", usual.Threads, "Threads at most; the model does not depend on it");

    private readonly Option<string[]> changes = new("--set")
    {
        HelpName = "NAME=VALUE",
        AllowMultipleArgumentsPerToken = true,
        Description = "Changes a size of the network or a setting of the training, such as Hidden=256 or WordDropout=0.2",
    };

    public static Command Create()
    {
        var train = new TrainCommand();
        var command = new Command("train", "Trains the network that tags words and finds their heads; goes on from the checkpoint of a run that was stopped.")
        {
            train.gold, train.treebanks, train.scored, train.output, train.checkpoint, train.curve,
            train.name, train.version, train.seed, train.epochs, train.threads, train.changes,
        };
        command.Validators.Add(train.Check);
        command.SetAction(parsed => train.RunOf(parsed).Run());
        return command;
    }

    private static Option<FileInfo[]> Files(string name, string description) =>
        new(name) { HelpName = "FILE", AllowMultipleArgumentsPerToken = true, Description = description };

    private static Option<int> Number(string name, int usual, string description) =>
        new(name) { HelpName = "N", DefaultValueFactory = _ => usual, Description = description };

    private void Check(CommandResult result)
    {
        if (result.GetValue(gold) is null && result.GetValue(treebanks) is not { Length: > 0 })
            result.AddError("Name --gold or --treebank: there is nothing to learn from.");
        if (IsLessThanOne(epochs) || IsLessThanOne(threads)) result.AddError("--epochs and --threads are 1 or more.");
        foreach (var change in result.GetValue(changes) ?? [])
        {
            if (Change.Fault(change) is { } fault) result.AddError(fault);
        }

        // What is not given has its usual value only after the checks.
        bool IsLessThanOne(Option<int> option) => result.GetResult(option) is { Implicit: false } && result.GetValue(option) < 1;
    }

    private TrainRun RunOf(ParseResult parsed)
    {
        var (shape, settings) = Change.Apply(parsed.GetValue(changes) ?? [], usual with
        {
            Seed = parsed.GetValue(seed),
            Epochs = parsed.GetValue(epochs),
            Threads = parsed.GetValue(threads),
        });
        var model = parsed.GetRequiredValue(output).FullName;
        return new TrainRun(
            model, parsed.GetValue(checkpoint)?.FullName ?? model + ".checkpoint", parsed.GetValue(curve)?.FullName ?? model + ".curve.tsv")
        {
            Treebanks = Named(parsed, treebanks, "train"), Scored = Named(parsed, scored, "dev"),
            Name = parsed.GetRequiredValue(name), Version = parsed.GetValue(version), Shape = shape, Settings = settings,
        };
    }

    private string[] Named(ParseResult parsed, Option<FileInfo[]> option, string part)
    {
        if (parsed.GetValue(option) is { Length: > 0 } files) return [.. files.Select(file => file.FullName)];
        return parsed.GetValue(gold) is { } folder
            ? [.. goldBanks.Select(bank => Path.Combine(folder.FullName, "treebank", $"{bank}.{part}.conllu"))]
            : [];
    }
}
