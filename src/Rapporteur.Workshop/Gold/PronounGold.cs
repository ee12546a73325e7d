using System.CommandLine;
using Rapporteur.Text;
using Rapporteur.Workshop.Links;

namespace Rapporteur.Workshop.Gold;

/// <summary>Scores what pronouns are told to speak of, from raw text.</summary>
internal static class PronounGold
{
    /// <summary>The pronouns of persons and organisations.</summary>
    public const string Set = "pron_gum.dev";

    private const string Texts = "coref_gum.dev";

    /// <summary><c>workshop pronouns --gold DIR [--out FILE]</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var output = new Option<FileInfo?>("--out") { Description = "Keep the predictions here." };
        var command =
            new Command("pronouns",
            "Score pronouns of persons and organisations: is the nearest mention before of the same entity?") { gold,
            output };
        command.SetAction(result =>
        {
            string folder = result.GetRequiredValue(gold).FullName,
                predictions = result.GetValue(output)?.FullName ?? Path.GetTempFileName();
            Predict(folder, predictions);
            return Scorer.Run(Script(folder), GoldClusters.File(folder, Set), predictions);
        });
        return command;
    }

    /// <summary>The scorer.</summary>
    public static string Script(string folder) => Path.Combine(folder, "gold", "score_pronouns.py");

    /// <summary>Reads the texts and writes their mentions.</summary>
    public static void Predict(string folder, string predictions)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        using var writer = new StreamWriter(predictions);
        foreach (var gold in GoldClusters.Load(folder, Texts))
        {
            var reading = reader.Read(new Report(gold.Text));
            writer.WriteLine(LinkPredictions.Line(gold.Id, gold.Text,
                reading.Mentions.Select(static mention => (mention.Span, mention.Kind, mention.Actor))));
        }
    }
}
