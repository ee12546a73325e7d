using System.CommandLine;
using System.Text.Json;
using NodaTime.Text;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Workshop.Gold;

/// <summary>Scores dates on three gold sets.</summary>
internal static class DateGold
{
    /// <summary>The gold sets: news, histories, and a mixture.</summary>
    public static IReadOnlyList<string> Sets { get; } = ["time_meantime.dev", "time_wikiwars.dev", "time_gum.dev"];

    /// <summary><c>workshop dates --gold DIR [--set NAME] [--out FILE]</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var only = new Option<string?>("--set") { Description = "Score this set only." };
        var output = new Option<FileInfo?>("--out") { Description = "Keep the predictions for the last set here." };
        var command = new Command("dates", "Score dates on MEANTIME, WikiWars and GUM.") { gold, only, output };
        command.SetAction(result =>
        {
            string folder = result.GetRequiredValue(gold).FullName;
            var sets = result.GetValue(only) is { } set ? [set] : Sets;
            return sets.Max(s => Run(folder, s, result.GetValue(output)?.FullName));
        });
        return command;
    }

    /// <summary>The file of a set.</summary>
    public static string Set(string folder, string set) => Path.Combine(folder, "gold", $"{set}.jsonl");

    /// <summary>The scorer.</summary>
    public static string Script(string folder) => Path.Combine(folder, "gold", "score_time.py");

    private static int Run(string folder, string set, string? kept)
    {
        string predictions = kept ?? Path.GetTempFileName();
        try
        {
            Console.WriteLine(set);
            Predict(Set(folder, set), predictions);
            return Scorer.Run(Script(folder), Set(folder, set), predictions);
        }
        finally
        {
            if (kept is null) File.Delete(predictions);
        }
    }

    /// <summary>Reads the reports of a set, each with its day of publication, and writes their dates.</summary>
    public static void Predict(string set, string predictions)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));
        using var output = File.Create(predictions);
        foreach (var line in File.ReadLines(set))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var published = PublicationDay.Read(root.TryGetProperty("dct", out var day) ? day.GetString() ?? "" : "");
            var report = new Report(root.GetProperty("text").GetString()!) { Published = published };
            Write(output, root.GetProperty("id").GetString()!, reader.Read(report));
        }
    }

    // The value where there is one, else the first and the last day.
    private static void Write(Stream output, string id, Reading reading)
    {
        var codePoints = new CodePoints(reading.Report.Text);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("timex");
            foreach (var date in reading.Dates) Write(json, codePoints, date);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, CodePoints codePoints, Date date)
    {
        json.WriteStartObject();
        json.WriteNumber("start", codePoints.FromUtf16(date.Span.Start));
        json.WriteNumber("end", codePoints.FromUtf16(date.Span.End));
        json.WriteString("type", date.Type.ToString().ToUpperInvariant());
        if (date.Value is { } value) json.WriteString("value", value);
        if (date.Value is null && date.From is { } from) json.WriteString("from", LocalDatePattern.Iso.Format(from));
        if (date.Value is null && date.To is { } to) json.WriteString("to", LocalDatePattern.Iso.Format(to));
        json.WriteString("rule", $"{date.Evidence.By} {date.Basis} {date.Reason}");
        json.WriteEndObject();
    }
}
