using System.Diagnostics;
using Rapporteur.Names;

namespace Rapporteur.Workshop.Names;

/// <summary>One training of the recogniser of names, from marked texts to a model file, with what is told along the way.</summary>
/// <param name="gold">The folder that holds <c>gold/</c> and <c>treebank/</c>.</param>
/// <param name="corpus">Our own texts and marks.</param>
/// <param name="settings">How it is trained.</param>
internal sealed class NameTrainRun(string gold, string corpus, NameSettings settings)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Random random = new(settings.Seed);
    private readonly SampleMaker maker = new(Path.Combine(AppContext.BaseDirectory, "data"), settings.Rows);

    /// <summary>Trains and writes the model.</summary>
    /// <param name="without">Sets that are not learnt from.</param>
    /// <param name="output">The model's file.</param>
    /// <param name="version">The model's version.</param>
    public void Run(string[] without, string output, int version)
    {
        NameSet[] sets = [.. NameSets.All.Where(set => !without.Contains(set.Name, StringComparer.Ordinal))];
        var samples = Samples(sets);
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

    private List<NameSample> Samples(NameSet[] sets)
    {
        NameDocument[][] documents = [.. sets.Select(set => set.Load(gold, corpus).ToArray())];
        var swapping = new NameSwapping(documents.SelectMany(of => of), random);
        var samples = new List<NameSample>();
        for (int set = 0; set < sets.Length; set++)
        {
            int before = samples.Count;
            foreach (var document in documents[set]) AddSamples(document, set, sets[set].Weight, swapping, samples);
            Console.WriteLine($"{sets[set].Name}: {samples.Count - before} sentences, {samples.Skip(before).Sum(sample => sample.Length)} words");
        }

        return samples;
    }

    // As it stands; some of its sentences in other letter cases; with other names, the sentences that have some.
    private void AddSamples(NameDocument document, int set, float weight, NameSwapping swapping, List<NameSample> samples)
    {
        samples.AddRange(maker.Make(document, set, weight).Select(pair => pair.Sample));
        samples.AddRange(maker.Make(document, set, weight, new Recasing(settings.CaseShare, random)).Select(pair => pair.Sample));
        for (int copy = 0; copy < settings.Copies; copy++)
        {
            samples.AddRange(maker.Make(swapping.Swap(document), set, weight * settings.CopyWeight)
                .Where(pair => pair.Sample.Allowed.Any(allowed => allowed != 1u << NameLabels.Outside)).Select(pair => pair.Sample));
        }
    }
}
