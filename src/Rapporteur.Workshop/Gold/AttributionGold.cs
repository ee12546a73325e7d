using System.CommandLine;
using System.Text.Json;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Gold;

/// <summary>Scores attributions on a gold set in PolNeAR's shape.</summary>
internal static class AttributionGold
{
    /// <summary><c>workshop attributions --gold DIR [--out FILE]</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var output = new Option<FileInfo?>("--out") { Description = "Keep the predictions here." };
        var command = new Command("attributions", "Score attributions on polnear.train.") { gold, output };
        command.SetAction(result => Run(result.GetRequiredValue(gold).FullName, result.GetValue(output)?.FullName));
        return command;
    }

    /// <summary>The gold set.</summary>
    public static string Set(string folder) => Path.Combine(folder, "gold", "polnear.train.jsonl");

    /// <summary>The scorer.</summary>
    public static string Script(string folder) => Path.Combine(folder, "gold", "score_attribution.py");

    private static int Run(string folder, string? kept)
    {
        string set = Set(folder);
        string predictions = kept ?? Path.GetTempFileName();
        try
        {
            Predict(set, predictions);
            return Scorer.Run(Script(folder), set, predictions);
        }
        finally
        {
            if (kept is null) File.Delete(predictions);
        }
    }

    /// <summary>Reads the articles of the set and writes their attributions.</summary>
    public static void Predict(string set, string predictions)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        using var output = File.Create(predictions);
        foreach (var line in File.ReadLines(set))
        {
            using var article = JsonDocument.Parse(line);
            string text = article.RootElement.GetProperty("text").GetString()!;
            var reading = reader.Read(new Report(text));
            Write(output, article.RootElement.GetProperty("id").GetString()!, reading);
        }
    }

    // The gold set marks each word once: what lies inside another attribution's content is left out.
    private static void Write(Stream output, string id, Reading reading)
    {
        var codePoints = new CodePoints(reading.Report.Text);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("attributions");
            foreach (var attribution in reading.Attributions.Where(attribution => attribution.Within is null)) Write(json, codePoints, attribution);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, CodePoints codePoints, Attribution attribution)
    {
        json.WriteStartObject();
        foreach (var (name, spans) in new[] { ("source", attribution.Source), ("cue", attribution.Cue), ("content", attribution.Content) })
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
