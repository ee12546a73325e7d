using System.CommandLine;
using System.Diagnostics;
using Rapporteur.Names;
using Rapporteur.Text;
using Rapporteur.Workshop.Gold;
using Rapporteur.Workshop.Training;

namespace Rapporteur.Workshop.Names;

/// <summary>The command <c>train-names</c>.</summary>
internal static class TrainNamesCommand
{
    /// <summary><c>workshop train-names --gold DIR --out FILE [--without SET…] [--seed N] [--set NAME=VALUE…]</c></summary>
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
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, Description = "Where chance starts" };
        var version = new Option<int>("--model-version") { DefaultValueFactory = _ => 1, Description = "Version of the model" };
        var changes = new Option<string[]>("--set") { HelpName = "NAME=VALUE", AllowMultipleArgumentsPerToken = true, Description = "Changes a setting" };
        var command = new Command("train-names", "Trains the recogniser of names.") { gold, corpus, output, without, seed, version, changes };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(gold).FullName, parsed.GetRequiredValue(corpus).FullName, parsed.GetRequiredValue(output).FullName,
            parsed.GetValue(without) ?? [], parsed.GetValue(version), Changed(new NameSettings { Seed = parsed.GetValue(seed) }, parsed.GetValue(changes) ?? [])));
        return command;
    }

    private static NameSettings Changed(NameSettings settings, string[] changes)
    {
        foreach (var change in changes)
        {
            var parts = change.Split('=');
            var property = typeof(NameSettings).GetProperty(parts[0])!;
            property.SetValue(settings, Convert.ChangeType(parts[1], property.PropertyType, System.Globalization.CultureInfo.InvariantCulture));
        }

        return settings;
    }

    private static void Run(string gold, string corpus, string output, string[] without, int version, NameSettings settings)
    {
        var watch = Stopwatch.StartNew();
        string data = Path.Combine(AppContext.BaseDirectory, "data");
        var maker = new SampleMaker(data, settings.Rows);
        var sets = NameSets.All.Where(set => !without.Contains(set.Name, StringComparer.Ordinal)).ToArray();
        var samples = new List<NameSample>();
        var random = new Random(settings.Seed);
        var documents = sets.Select(set => set.Load(gold, corpus).ToArray()).ToArray();
        var swapping = new NameSwapping(documents.SelectMany(of => of), random);
        for (int set = 0; set < sets.Length; set++)
        {
            int before = samples.Count;
            foreach (var document in documents[set])
            {
                samples.AddRange(maker.Make(document, set, sets[set].Weight).Select(pair => pair.Sample));
                samples.AddRange(maker.Make(document, set, sets[set].Weight, new Recasing(settings.CaseShare, random)).Select(pair => pair.Sample));
                for (int copy = 0; copy < settings.Copies; copy++)
                {
                    samples.AddRange(maker.Make(swapping.Swap(document), set, sets[set].Weight * settings.CopyWeight)
                        .Where(pair => pair.Sample.Allowed.Any(allowed => allowed != 1)).Select(pair => pair.Sample));
                }
            }

            Console.WriteLine($"{sets[set].Name}: {samples.Count - before} sentences, {samples.Skip(before).Sum(sample => sample.Length)} words");
        }

        Console.WriteLine($"ready after {watch.Elapsed.TotalSeconds:f0} s");
        var members = new NameWeights[settings.Members];
        Parallel.For(0, members.Length, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads }, member =>
        {
            var trainer = new NameTrainer([.. samples], maker.States, sets.Length, settings with { Seed = (settings.Seed * 100) + member });
            trainer.Train((epoch, loss) => Console.WriteLine($"member {member + 1}, epoch {epoch}, {watch.Elapsed.TotalSeconds:f0} s: loss {loss:f4}"));
            members[member] = trainer.Weights;
        });
        var mean = NameWeights.Mean(members);
        mean.SecondBias[NameLabels.Outside] += settings.Lean;
        mean.Save(output, "names", version);
        Console.WriteLine($"{output}: {new FileInfo(output).Length} bytes after {watch.Elapsed.TotalSeconds:f0} s");
    }
}
