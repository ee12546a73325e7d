using System.CommandLine;
using System.Text;
using System.Text.Json;
using Rapporteur.Formats;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Gold;

/// <summary>Scores the whole analysis, from raw text, on the dev parts of two treebanks.</summary>
internal static class AnalysisGold
{
    /// <summary>The treebanks' dev parts, by the name of their files.</summary>
    public static IReadOnlyList<string> Sets { get; } = ["en_ewt.dev", "en_gum.dev"];

    /// <summary><c>workshop analysis --gold DIR</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var command = new Command("analysis", "Score words, sentences, tags, lemmas and trees from raw text on two treebanks.") { gold };
        command.SetAction(result => Sets.Max(set => Score(result.GetRequiredValue(gold).FullName, set)));
        return command;
    }

    /// <summary>Reads the raw text of a set and writes its analysis.</summary>
    public static void Predict(string folder, string set, string output)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        using var writer = new StreamWriter(output, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var line in File.ReadLines(Path.Combine(folder, "treebank", $"{set}.raw.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var report = new Report(document.RootElement.GetProperty("text").GetString()!) { Ref = document.RootElement.GetProperty("id").GetString() };
            Conllu.Write(writer, reader.Read(report));
        }
    }

    /// <summary>The arguments of the scorer for a set.</summary>
    public static string[] Arguments(string folder, string set, string output) => [Path.Combine(folder, "treebank", $"{set}.conllu"), output];

    /// <summary>The scorer.</summary>
    public static string Script(string folder) => Path.Combine(folder, "gold", "score_conllu.py");

    private static int Score(string folder, string set)
    {
        string output = Path.GetTempFileName();
        try
        {
            Console.WriteLine($"{set}, from raw text");
            Predict(folder, set, output);
            return Scorer.Run(Script(folder), Arguments(folder, set, output));
        }
        finally
        {
            File.Delete(output);
        }
    }
}
