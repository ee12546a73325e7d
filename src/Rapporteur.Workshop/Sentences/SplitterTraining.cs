using System.CommandLine;
using System.Globalization;
using System.Text;
using Rapporteur.Text;
using Rapporteur.Workshop.Gold;

namespace Rapporteur.Workshop.Sentences;

/// <summary>Learns where sentences end from the train parts of two treebanks.</summary>
internal static class SplitterTraining
{
    private const int Epochs = 8;
    private const double Rate = 0.15;
    private const double Decay = 3e-3;
    private const double Least = 0.1;
    private const int LeastGaps = 5;

    /// <summary><c>workshop sentences --gold DIR --out FILE</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var output = new Option<FileInfo>("--out") { Description = "The table of weights to write.", Required = true };
        var set = new Option<string[]>("--set")
        {
            Description = "Treebank parts to learn from.",
            DefaultValueFactory = _ => ["en_ewt.train", "en_gum.train"],
        };
        var command = new Command("sentences", "Learn where sentences end; the same input gives the same file.") { gold, output, set };
        command.SetAction(result =>
        {
            var sets = result.GetRequiredValue(set).Select(name => Path.Combine(result.GetRequiredValue(gold).FullName, "treebank", name + ".conllu"));
            Run(sets, result.GetRequiredValue(output).FullName);
        });
        return command;
    }

    private static void Run(IEnumerable<string> files, string output)
    {
        var words = TokenWords.Load(Path.Combine(AppContext.BaseDirectory, "data", "language", "en"));
        var samples = new GapSamples(words);
        foreach (var file in files) samples.Read(file);
        samples.Prune(LeastGaps);
        Console.WriteLine($"{samples.All.Count} gaps, {samples.All.Count(gap => gap.IsEnd)} ends, {samples.Names.Count} features");
        double[] weights = Learn(samples);
        Write(output, samples.Names, weights);
    }

    // Logistic regression by stochastic gradients, each weight with its own falling rate (AdaGrad), averaged over the last half.
    private static double[] Learn(GapSamples samples)
    {
        var (weights, squares, sums) = (new double[samples.Names.Count], new double[samples.Names.Count], new double[samples.Names.Count]);
        var order = Enumerable.Range(0, samples.All.Count).ToArray();
        var random = new Random(1);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0;
            foreach (int i in order) loss += Step(samples.All[i], weights, squares);
            Console.WriteLine($"epoch {epoch + 1}: loss {loss / order.Length:f5}");
            if (epoch < Epochs / 2) continue;
            for (int k = 0; k < weights.Length; k++) sums[k] += weights[k] / (Epochs - (Epochs / 2));
        }

        return sums;
    }

    private static double Step(GapSample sample, double[] weights, double[] squares)
    {
        double sum = 0;
        foreach (int feature in sample.Features) sum += weights[feature];
        double probability = 1 / (1 + Math.Exp(-sum));
        double gradient = probability - (sample.IsEnd ? 1 : 0);
        foreach (int feature in sample.Features)
        {
            double g = gradient + (Decay * weights[feature]);
            squares[feature] += g * g;
            weights[feature] -= Rate * g / Math.Sqrt(squares[feature] + 1e-6);
        }

        return -Math.Log(Math.Max(1e-12, sample.IsEnd ? probability : 1 - probability));
    }

    private static void Write(string output, List<string> names, double[] weights)
    {
        using var writer = new StreamWriter(output, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        writer.WriteLine("# origin: learnt from the train parts of UD English EWT and UD English GUM 2.16 by `workshop sentences`");
        writer.WriteLine("# licence: CC BY-SA 4.0");
        writer.WriteLine("# version: 1");
        writer.WriteLine("# gaps: weblogs, mail, reviews, answers, academic and spoken texts weigh more than news");
        writer.WriteLine("# columns: feature weight");
        writer.WriteLine("# Made by: dotnet run --project src/Rapporteur.Workshop -- sentences --gold DIR --out data/language/en/sentences.model.tsv");
        var kept = Enumerable.Range(0, names.Count).Where(i => Math.Abs(weights[i]) >= Least).OrderBy(i => names[i], StringComparer.Ordinal).ToArray();
        foreach (int i in kept) writer.WriteLine($"{names[i]}\t{weights[i].ToString("0.###", CultureInfo.InvariantCulture)}");
        Console.WriteLine($"{kept.Length} weights in {output}");
    }
}
