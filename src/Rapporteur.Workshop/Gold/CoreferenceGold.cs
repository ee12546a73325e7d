using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Rapporteur.Text;
using Rapporteur.Workshop.Links;

namespace Rapporteur.Workshop.Gold;

/// <summary>Scores which mentions are of one actor, from raw text: persons, organisations, places.</summary>
internal static class CoreferenceGold
{
    /// <summary>The set.</summary>
    public const string Set = "coref_gum.dev";

    /// <summary><c>workshop coreference --gold DIR [--whole]</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var whole =
            new Option<bool>("--whole")
            {
                Description =
            "Mentions count as found only where all of their words are: the set's have titles and \"the\" in names, ours have not."
            };
        var command =
            new Command("coreference",
            "Score which mentions are of one actor: CoNLL F1 over persons, organisations, places, mentions joined by their heads.") { gold, whole };
        command.SetAction(result => Run(result.GetRequiredValue(gold).FullName, result.GetValue(whole)));
        return command;
    }

    /// <summary>The scorer.</summary>
    public static string Script(string folder) => Path.Combine(folder, "gold", "score_clusters.py");

    /// <summary>The scorer's report.</summary>
    public static JsonElement Report(string folder)
    {
        string key = Path.GetTempFileName(), predictions = Path.GetTempFileName();
        try
        {
            Predict(folder, key, predictions, isWhole: false);
            return Scorer.Json(Script(folder), key, predictions, "--drop-singletons");
        }
        finally
        {
            File.Delete(key);
            File.Delete(predictions);
        }
    }

    private static int Run(string folder, bool isWhole)
    {
        string key = Path.GetTempFileName(), predictions = Path.GetTempFileName();
        try
        {
            Predict(folder, key, predictions, isWhole);
            return Scorer.Run(Script(folder), key, predictions, "--drop-singletons");
        }
        finally
        {
            File.Delete(key);
            File.Delete(predictions);
        }
    }

    private static void Predict(string folder, string key, string predictions, bool isWhole)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        using var keys = new StreamWriter(key);
        using var found = new StreamWriter(predictions);
        foreach (var gold in GoldClusters.Load(folder, Set))
        {
            var counted = gold.Mentions.Where(static mention => mention.Type is "person" or "organization" or "place")
                .ToList();
            keys.WriteLine(Line(gold.Id,
                counted.Select(mention => (isWhole ? mention.Span : mention.Head, mention.Cluster))));
            var mentions = reader.Read(new Report(gold.Text))
                .Mentions.Where(static mention => mention.Actor is not null);
            found.WriteLine(Line(gold.Id,
                mentions.Select(mention => (isWhole ? mention.Span : HeadIn(counted, mention.Head), mention.Actor!))));
        }
    }

    // A name is headed by one of its words: where the set has one of them as a head, it is that.
    private static TextSpan HeadIn(List<GoldMention> gold, TextSpan head)
    {
        foreach (var mention in gold)
            if (head.Contains(mention.Head)) return mention.Head;
        return head;
    }

    private static string Line(string id, IEnumerable<(TextSpan Span, string Cluster)> mentions) =>
        new JsonObject
        {
            ["id"] = id,
            ["mentions"] =
                new JsonArray([.. mentions.Select(mention =>
                new JsonObject { ["start"] = mention.Span.Start, ["end"] = mention.Span.End,
                ["cluster"] = mention.Cluster })]),
        }.ToJsonString();
}
