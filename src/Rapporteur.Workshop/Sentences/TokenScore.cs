using System.CommandLine;
using System.Text;
using System.Text.Json;
using Rapporteur.Text;
using Rapporteur.Workshop.Gold;

namespace Rapporteur.Workshop.Sentences;

/// <summary>Scores words and sentences alone, from raw text, on the dev parts of two treebanks.</summary>
internal static class TokenScore
{
    /// <summary><c>workshop tokens --gold DIR</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var keep = new Option<DirectoryInfo>("--keep") { Description = "Write the predictions into this folder, as SET.tokens.conllu." };
        var set = new Option<string[]>("--set")
        {
            Description = "Treebank parts to score; their raw text and trees must lie in treebank/.",
            DefaultValueFactory = _ => [.. AnalysisGold.Sets],
        };
        var command = new Command("tokens", "Score words and sentences from raw text on two treebanks; the other figures mean nothing.") { gold, keep, set };
        command.SetAction(result =>
        {
            var (folder, kept) = (result.GetRequiredValue(gold).FullName, result.GetValue(keep)?.FullName);
            return result.GetRequiredValue(set).Max(name => Score(folder, name, kept));
        });
        return command;
    }

    private static int Score(string folder, string set, string? kept)
    {
        string output = kept is null ? Path.GetTempFileName() : Path.Combine(kept, $"{set}.tokens.conllu");
        try
        {
            Predict(Path.Combine(folder, "treebank", $"{set}.raw.jsonl"), output);
            var report = Scorer.Json(AnalysisGold.Script(folder), AnalysisGold.Arguments(folder, set, output));
            Console.WriteLine($"{set}  tokens {100 * report.GetProperty("tokens").GetDouble():f2}  sentences {100 * report.GetProperty("sentences").GetDouble():f2}");
            return 0;
        }
        finally
        {
            if (kept is null) File.Delete(output);
        }
    }

    private static void Predict(string raw, string output)
    {
        var reader = SentenceReader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        using var writer = new StreamWriter(output, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var line in File.ReadLines(raw))
        {
            using var document = JsonDocument.Parse(line);
            var report = new Report(document.RootElement.GetProperty("text").GetString()!);
            foreach (var sentence in reader.Read(report.Text, LayoutReader.Read(report))) Write(writer, report.Text, sentence);
        }
    }

    private static void Write(StreamWriter writer, string text, Sentence sentence)
    {
        for (int i = 0; i < sentence.Tokens.Length; i++)
            writer.WriteLine($"{i + 1}\t{sentence.Tokens[i].In(text)}\t_\t_\t_\t_\t{i}\t_\t_\t_");
        writer.WriteLine();
    }
}
