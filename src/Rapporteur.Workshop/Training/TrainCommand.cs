using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Reflection;
using Rapporteur.Syntax;

namespace Rapporteur.Workshop.Training;

/// <summary>The command <c>train</c>.</summary>
internal sealed class TrainCommand
{
    private static readonly string[] GoldBanks = ["en_ewt", "en_gum"];

    private readonly Option<DirectoryInfo?> gold = new("--gold") { HelpName = "DIR", Description = "Folder with treebank/en_ewt and en_gum, each .train.conllu and .dev.conllu: learns from the train, scores the dev" };
    private readonly Option<FileInfo[]> treebanks = Files("--treebank", "CoNLL-U files to learn from, instead of those of --gold");
    private readonly Option<FileInfo[]> scored = Files("--dev", "CoNLL-U files that are scored after each epoch and never learnt from");
    private readonly Option<FileInfo> output = new("--out") { HelpName = "FILE", Required = true, Description = "The model" };
    private readonly Option<FileInfo?> checkpoint = new("--checkpoint") { HelpName = "FILE", Description = "Where the training is laid aside after each epoch and when it is stopped [default: beside the model]" };
    private readonly Option<FileInfo?> curve = new("--curve") { HelpName = "FILE.tsv", Description = "The learning curve [default: beside the model]" };
    private readonly Option<string> name = new("--name") { HelpName = "NAME", DefaultValueFactory = _ => "english", Description = "Name of the model" };
    private readonly Option<int> version = new("--model-version") { HelpName = "N", DefaultValueFactory = _ => 1, Description = "Version of the model" };
    private readonly Option<int> seed = new("--seed") { HelpName = "N", DefaultValueFactory = _ => new TrainingSettings().Seed, Description = "Where chance starts" };
    private readonly Option<int> epochs = new("--epochs") { HelpName = "N", DefaultValueFactory = _ => new TrainingSettings().Epochs, Description = "How often each sentence is seen" };
    private readonly Option<int> threads = new("--threads") { HelpName = "N", DefaultValueFactory = _ => new TrainingSettings().Threads, Description = "Threads at most; the model does not depend on it" };
    private readonly Option<string[]> changes = new("--set")
    {
        HelpName = "NAME=VALUE", AllowMultipleArgumentsPerToken = true,
        Description = "Changes a size of the network or a setting of the training, such as Hidden=256 or WordDropout=0.2",
    };

    public static Command Create()
    {
        var train = new TrainCommand();
        var command = new Command("train", "Trains the network that tags words and finds their heads. Goes on from the checkpoint of an earlier run that was stopped.")
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

    private void Check(CommandResult result)
    {
        if (result.GetValue(gold) is null && result.GetValue(treebanks) is not { Length: > 0 }) result.AddError("Name --gold or --treebank: there is nothing to learn from.");
        foreach (var change in result.GetValue(changes) ?? [])
        {
            if (PropertyOf<NetworkShape>(change) is null && PropertyOf<TrainingSettings>(change) is null) result.AddError($"There is no size or setting '{change}'.");
        }
    }

    private TrainRun RunOf(ParseResult parsed)
    {
        string[] InGold(string part) => parsed.GetValue(gold) is not { } folder ? []
            : [.. GoldBanks.Select(bank => Path.Combine(folder.FullName, "treebank", $"{bank}.{part}.conllu"))];
        string[] Named(Option<FileInfo[]> option, string part) => parsed.GetValue(option) is { Length: > 0 } files ? [.. files.Select(file => file.FullName)] : InGold(part);
        var (shape, settings) = (new NetworkShape(), new TrainingSettings
        {
            Seed = parsed.GetValue(seed), Epochs = parsed.GetValue(epochs), Threads = parsed.GetValue(threads),
        });
        foreach (var change in parsed.GetValue(changes) ?? [])
        {
            Set(shape, change);
            Set(settings, change);
        }

        var model = parsed.GetRequiredValue(output).FullName;
        return new TrainRun(model, parsed.GetValue(checkpoint)?.FullName ?? model + ".checkpoint", parsed.GetValue(curve)?.FullName ?? model + ".curve.tsv")
        {
            Treebanks = Named(treebanks, "train"), Scored = Named(scored, "dev"),
            Name = parsed.GetRequiredValue(name), Version = parsed.GetValue(version), Shape = shape, Settings = settings,
        };
    }

    // The record was made here and nobody else holds it yet.
    private static void Set<T>(T target, string change)
    {
        if (PropertyOf<T>(change) is { } property)
            property.SetValue(target, Convert.ChangeType(change[(change.IndexOf('=') + 1)..], property.PropertyType, CultureInfo.InvariantCulture));
    }

    private static PropertyInfo? PropertyOf<T>(string change) =>
        change.IndexOf('=') is > 0 and var at && typeof(T).GetProperty(change[..at]) is { CanWrite: true } property ? property : null;
}
