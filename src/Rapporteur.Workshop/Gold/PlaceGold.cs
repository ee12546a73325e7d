using System.CommandLine;
using System.Text.Json;
using Rapporteur.Places;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Gold;

/// <summary>Scores the places of the GeoVirus set: news of epidemics, with the coordinates of what it names.</summary>
internal static class PlaceGold
{
    /// <summary><c>workshop places --gold DIR [--imported FILE] [--out FILE]</c></summary>
    public static Command Command()
    {
        var gold = GoldFolder.Option();
        var imported = new Option<FileInfo?>("--imported") { Description = "A gazetteer that was imported, beside the shipped one." };
        var output = new Option<FileInfo?>("--out") { Description = "Keep the predictions here." };
        var command = new Command("places", "Score places on toponym_geovirus.dev.") { gold, imported, output };
        command.SetAction(result => Run(
            result.GetRequiredValue(gold).FullName, result.GetValue(imported)?.FullName, result.GetValue(output)?.FullName));
        return command;
    }

    /// <summary>The gold set.</summary>
    public static string Set(string folder) => Path.Combine(folder, "gold", "toponym_geovirus.dev.jsonl");

    /// <summary>The scorer.</summary>
    public static string Script(string folder) => Path.Combine(folder, "gold", "score_places.py");

    private static int Run(string folder, string? imported, string? kept)
    {
        string predictions = kept ?? Path.GetTempFileName();
        try
        {
            Predict(Set(folder), predictions, imported);
            return Scorer.Run(Script(folder), Set(folder), predictions);
        }
        finally
        {
            if (kept is null) File.Delete(predictions);
        }
    }

    /// <summary>Reads the reports of the set and writes their places.</summary>
    public static void Predict(string set, string predictions, string? imported = null)
    {
        var reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"), imported);
        using var output = File.Create(predictions);
        foreach (var line in File.ReadLines(set))
        {
            using var article = JsonDocument.Parse(line);
            string text = article.RootElement.GetProperty("text").GetString()!;
            Write(output, article.RootElement.GetProperty("id").GetString()!, reader.Read(new Report(text)));
        }
    }

    private static void Write(Stream output, string id, Reading reading)
    {
        var codePoints = new CodePoints(reading.Report.Text);
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("spans");
            foreach (var place in reading.Places) Write(json, codePoints, place);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, CodePoints codePoints, Place place)
    {
        json.WriteStartObject();
        json.WriteNumber("start", codePoints.FromUtf16(place.Span.Start));
        json.WriteNumber("end", codePoints.FromUtf16(place.Span.End));
        if (place.Position is { } position)
        {
            json.WriteNumber("lat", position.Latitude);
            json.WriteNumber("lon", position.Longitude);
        }

        if (place.Country is { } country) json.WriteString("country", country);
        json.WriteString("rule", place.Evidence.By);
        json.WriteString("name", place.Name);
        json.WriteEndObject();
    }
}
