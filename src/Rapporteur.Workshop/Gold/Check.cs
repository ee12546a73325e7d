using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;

namespace Rapporteur.Workshop.Gold;

/// <summary>Scores every gold set and holds the figures against their floors: what an accuracy must not fall below.</summary>
internal static class Check
{
    // A little under what was measured when the floor was last raised, and never under what was promised.
    private static readonly ImmutableArray<Floor> floors =
    [
        new("en_ewt.dev", "tokens", 0.990),
        new("en_ewt.dev", "sentences", 0.80),
        new("en_ewt.dev", "upos", 0.944),
        new("en_ewt.dev", "lemma", 0.955),
        new("en_ewt.dev", "las", 0.832),
        new("en_gum.dev", "tokens", 0.994),
        new("en_gum.dev", "sentences", 0.88),
        new("en_gum.dev", "upos", 0.960),
        new("en_gum.dev", "lemma", 0.965),
        new("en_gum.dev", "las", 0.842),
        new("polnear.train", "relation.soft.0", 0.77),
        new("polnear.train", "relation.soft.2", 0.728),
        new("polnear.train", "relation.exact.2", 0.47),
        new("polnear.train", "content.piece.2", 0.60),
        new("polnear.train", "by_type.direct.relation_recall", 0.922),
        new("polnear.train", "by_type.mixed.relation_recall", 0.803),
        new("polnear.train", "by_type.indirect.relation_recall", 0.62),
        new("gum_attribution.dev", "cue.any.1", 0.80),
        new("time_meantime.dev", "all.relaxed.F1", 0.93),
        new("time_meantime.dev", "all.value.F1", 0.80),
        new("time_meantime.dev", "all.interval.exact", 0.87),
        new("time_wikiwars.dev", "all.relaxed.F1", 0.94),
        new("time_wikiwars.dev", "all.interval.exact", 0.92),
        new("ner_gum.dev", "all.micro.F1", 0.78),
        new(NamesGold.Own, "all.micro.F1", 0.85),
        new(NamePairGold.Name, "F1", 0.88),
        new(NamePairGold.Name, "P", 0.96),
        new("toponym_geovirus.dev", "country", 0.94),
        new("toponym_geovirus.dev", "within161", 0.79),
        new(PronounGold.Set, "answered", 0.88),
        new(PronounGold.Set, "right_of_answered", 0.86),
        new(PronounGold.Set, "right_name_of_answered", 0.82),
        new(CoreferenceGold.Set, "CoNLL_F1", 0.50),
    ];

    /// <summary><c>workshop check --gold DIR</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var command = new Command("check", "Score every gold set and compare with the floors; exits with 1 where one is missed.") { gold };
        command.SetAction(result => Run(result.GetRequiredValue(gold).FullName));
        return command;
    }

    private static int Run(string folder)
    {
        int missed = 0;
        foreach (var set in floors.GroupBy(floor => floor.Set))
        {
            var report = Report(folder, set.Key);
            foreach (var floor in set)
            {
                double figure = floor.In(report);
                bool holds = figure >= floor.Least;
                missed += holds ? 0 : 1;
                Console.WriteLine($"{floor.Set,-21} {floor.Figure,-34} {100 * figure,6:f2}  floor {100 * floor.Least:f1}{(holds ? "" : "  MISSED")}");
            }
        }

        Console.WriteLine(missed == 0 ? "every floor holds" : $"{missed} floors are missed");
        return missed == 0 ? 0 : 1;
    }

    private static JsonElement Report(string folder, string set)
    {
        if (NamesGold.Sets.Contains(set, StringComparer.Ordinal)) return NamesGold.Report(folder, set);
        if (set == CoreferenceGold.Set) return CoreferenceGold.Report(folder);
        string predictions = Path.GetTempFileName();
        try
        {
            var (script, arguments) = Predict(folder, set, predictions);
            return Scorer.Json(script, arguments);
        }
        finally
        {
            File.Delete(predictions);
        }
    }

    // The scorer of a set, and what it is to be called with.
    private static (string Script, string[] Arguments) Predict(string folder, string set, string predictions)
    {
        string file = Path.Combine(folder, "gold", $"{set}.jsonl");
        if (AnalysisGold.Sets.Contains(set, StringComparer.Ordinal))
        {
            AnalysisGold.Predict(folder, set, predictions);
            return (AnalysisGold.Script(folder), AnalysisGold.Arguments(folder, set, predictions));
        }

        if (AttributionGold.Sets.Contains(set, StringComparer.Ordinal)) AttributionGold.Predict(file, predictions, isFlat: set == AttributionGold.Sets[0]);
        else if (DateGold.Sets.Contains(set, StringComparer.Ordinal)) DateGold.Predict(file, predictions);
        else if (set == NamePairGold.Name) NamePairGold.Predict(file, predictions);
        else if (set == PronounGold.Set) PronounGold.Predict(folder, predictions);
        else PlaceGold.Predict(file, predictions);
        return (ScriptOf(folder, set), [file, predictions]);
    }

    private static string ScriptOf(string folder, string set) =>
        AttributionGold.Sets.Contains(set, StringComparer.Ordinal) ? AttributionGold.Script(folder)
        : DateGold.Sets.Contains(set, StringComparer.Ordinal) ? DateGold.Script(folder)
        : set == NamePairGold.Name ? NamePairGold.Script(folder)
        : set == PronounGold.Set ? PronounGold.Script(folder)
        : PlaceGold.Script(folder);
}
