using System.Globalization;
using System.Text.Json;

namespace Rapporteur.Workshop.Gold;

/// <summary>How much each rule finds and how often it is right: a construction a line.</summary>
internal static class RuleTable
{
    private static readonly string[] roles = ["source", "cue", "content"];

    /// <summary>
    /// Prints for each rule the number of its attributions, the share of them of which a gold relation shares source,
    /// cue
    /// and content, and the share of the gold relations found by it.
    /// </summary>
    public static void Print(string gold, string predictions)
    {
        var counts = new SortedDictionary<string, (int Found, int Right)>(StringComparer.Ordinal);
        int relations = 0;
        foreach (var (goldLine, predictedLine) in File.ReadLines(gold).Zip(File.ReadLines(predictions)))
        {
            using JsonDocument article = JsonDocument.Parse(goldLine), predicted = JsonDocument.Parse(predictedLine);
            var marked = article.RootElement.GetProperty("attributions").EnumerateArray().ToList();
            relations += marked.Count;
            foreach (var attribution in predicted.RootElement.GetProperty("attributions").EnumerateArray())
            {
                string rule = attribution.GetProperty("rule").GetString()!;
                var (found, right) = counts.GetValueOrDefault(rule);
                counts[rule] = (found + 1, right
                    + (marked.Exists(relation => roles.All(role => Meet(relation, attribution, role))) ? 1 : 0));
            }
        }

        Console.WriteLine($"{"rule",-30} {"found",6} {"right %",8} {"of gold %",10}");
        foreach (var (rule, (found, right)) in counts.OrderByDescending(pair => pair.Value.Found))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{rule,-30} {found,6} {100.0 * right / found,8:f1} {100.0 * right / Math.Max(1, relations),10:f1}"));
    }

    // Both without spans, or with a character in common.
    private static bool Meet(JsonElement gold, JsonElement predicted, string role)
    {
        var (a, b) = (gold.GetProperty(role), predicted.GetProperty(role));
        if (a.GetArrayLength() == 0 || b.GetArrayLength() == 0) return a.GetArrayLength() == b.GetArrayLength();
        return a.EnumerateArray().Any(x => b.EnumerateArray().Any(y =>
            Math.Max(x[0].GetInt32(), y[0].GetInt32()) < Math.Min(x[1].GetInt32(), y[1].GetInt32())));
    }
}
