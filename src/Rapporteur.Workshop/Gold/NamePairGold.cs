using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Rapporteur.Names;

namespace Rapporteur.Workshop.Gold;

/// <summary>Scores the comparison of names on pairs of names, at its one threshold.</summary>
internal static class NamePairGold
{
    /// <summary>The name of the set.</summary>
    public const string Name = "names_nomenklatura.dev";

    /// <summary><c>workshop name-pairs --gold DIR [--out FILE] [--errors]</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var output = new Option<FileInfo?>("--out") { Description = "Keep the predictions here." };
        var errors = new Option<bool>("--errors") { Description = "Print the pairs that are judged wrongly, and the F1 at other thresholds." };
        var command = new Command("name-pairs", $"Score the comparison of names on {Name}.") { gold, output, errors };
        command.SetAction(result => Run(result.GetRequiredValue(gold).FullName, result.GetValue(output)?.FullName, result.GetValue(errors)));
        return command;
    }

    /// <summary>The gold set.</summary>
    public static string Set(string folder) => Path.Combine(folder, "gold", $"{Name}.jsonl");

    /// <summary>The scorer.</summary>
    public static string Script(string folder) => Path.Combine(folder, "gold", "score_names.py");

    /// <summary>Compares the pairs of the set and writes which match.</summary>
    public static void Predict(string set, string predictions)
    {
        using var writer = new StreamWriter(predictions, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var pair in Pairs(set))
        {
            string score = pair.Comparison.Score.ToString("0.##", CultureInfo.InvariantCulture);
            writer.WriteLine($$"""{"id": {{JsonSerializer.Serialize(pair.Id)}}, "match": {{(pair.Comparison.IsMatch ? "true" : "false")}}, "score": {{score}}}""");
        }
    }

    private static int Run(string folder, string? kept, bool errors)
    {
        string predictions = kept ?? Path.GetTempFileName();
        try
        {
            if (errors) PrintErrors(Set(folder));
            Predict(Set(folder), predictions);
            return Scorer.Run(Script(folder), Set(folder), predictions);
        }
        finally
        {
            if (kept is null) File.Delete(predictions);
        }
    }

    private static void PrintErrors(string set)
    {
        var pairs = Pairs(set).ToList();
        foreach (var pair in pairs.Where(pair => pair.Comparison.IsMatch != pair.IsMatch))
            Console.WriteLine($"{(pair.IsMatch ? "missed" : "wrong ")} {pair.Comparison.Score:0.00} {pair.Schema} | {pair.Left} | {pair.Right} | {string.Join(' ', pair.Comparison.Matches.Where(match => match.Kind != NameMatchKind.Equal).Select(match => $"{match.Left}~{match.Right}:{match.Kind}{match.Edits}"))}");
        for (int percent = 50; percent <= 90; percent += 4)
        {
            int hits = pairs.Count(pair => pair.IsMatch && pair.Comparison.Percent >= percent);
            int found = pairs.Count(pair => pair.Comparison.Percent >= percent);
            Console.WriteLine($"threshold {percent}: F1 {200.0 * hits / (found + pairs.Count(pair => pair.IsMatch)):0.0}");
        }
    }

    private static IEnumerable<NamePair> Pairs(string set)
    {
        var comparer = NameComparer.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        foreach (var line in File.ReadLines(set))
        {
            using var document = JsonDocument.Parse(line);
            var pair = document.RootElement;
            string schema = pair.GetProperty("schema").GetString()!;
            var kind = schema switch { "Person" => NameKind.Person, "Vessel" => NameKind.Thing, _ => NameKind.Organisation };
            var (left, right) = (pair.GetProperty("name1").GetString()!, pair.GetProperty("name2").GetString()!);
            yield return new NamePair(pair.GetProperty("id").GetString()!, schema, left, right, pair.GetProperty("match").GetBoolean(), comparer.Compare(left, right, kind));
        }
    }

    private sealed record NamePair(string Id, string Schema, string Left, string Right, bool IsMatch, NameComparison Comparison);
}
