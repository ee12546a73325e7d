using System.CommandLine;
using System.Text.Json;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Gold;

/// <summary>Scores attributions on gold sets in PolNeAR's shape.</summary>
internal static class AttributionGold
{
    /// <summary>The sets; the first marks each word once, so that what lies inside another's content is left out
    /// there.</summary>
    public static IReadOnlyList<string> Sets { get; } = ["polnear.train", "gum_attribution.dev"];

    /// <summary><c>workshop attributions --gold DIR [--set NAME] [--out FILE]</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var set = new Option<string>("--set") { Description = "The gold set.", DefaultValueFactory = _ => Sets[0] };
        set.AcceptOnlyFromAmong([.. Sets]);
        var output = new Option<FileInfo?>("--out") { Description = "Keep the predictions here." };
        var command = new Command("attributions", "Score attributions on a gold set, all together and by rule.") { gold,
            set, output };
        command.SetAction(result =>
            Run(result.GetRequiredValue(gold).FullName, result.GetRequiredValue(set),
            result.GetValue(output)?.FullName));
        return command;
    }

    /// <summary>The file of a gold set.</summary>
    public static string File(string folder, string set) => Path.Combine(folder, "gold", $"{set}.jsonl");

    /// <summary>The scorer.</summary>
    public static string Script(string folder) => Path.Combine(folder, "gold", "score_attribution.py");

    private static int Run(string folder, string set, string? kept)
    {
        string file = File(folder, set);
        string predictions = kept ?? Path.GetTempFileName();
        try
        {
            Predict(file, predictions, isFlat: set == Sets[0]);
            int code = Scorer.Run(Script(folder), file, predictions);
            RuleTable.Print(file, predictions);
            return code;
        }
        finally
        {
            if (kept is null) System.IO.File.Delete(predictions);
        }
    }

    /// <summary>Reads the articles of a set and writes their attributions.</summary>
    /// <param name="file">The gold set.</param>
    /// <param name="predictions">Where to write.</param>
    /// <param name="isFlat">Whether to leave out what lies inside another's content.</param>
    public static void Predict(string file, string predictions, bool isFlat)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        using var output = System.IO.File.Create(predictions);
        foreach (var line in System.IO.File.ReadLines(file))
        {
            using var article = JsonDocument.Parse(line);
            string text = article.RootElement.GetProperty("text").GetString()!;
            var reading = reader.Read(new Report(text));
            Write(output, article.RootElement.GetProperty("id").GetString()!, reading, isFlat);
        }
    }

    private static void Write(Stream output, string id, Reading reading, bool isFlat)
    {
        var codePoints = new CodePoints(reading.Report.Text);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("attributions");
            foreach (var attribution in reading.Attributions.Where(attribution => !isFlat
                || attribution.Within is null))
                Write(json, codePoints, attribution);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, CodePoints codePoints, Attribution attribution)
    {
        json.WriteStartObject();
        foreach (var (name, spans) in new[] { ("source", attribution.Source), ("cue", attribution.Cue),
            ("content", attribution.Content) })
        {
            json.WriteStartArray(name);
            foreach (var span in spans)
            {
                json.WriteStartArray();
                json.WriteNumberValue(codePoints.FromUtf16(span.Start));
                json.WriteNumberValue(codePoints.FromUtf16(span.End));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteString("rule", attribution.Evidence.By);
        json.WriteEndObject();
    }
}
