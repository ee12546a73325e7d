using System.Text.Json;

namespace Rapporteur.Bench;

/// <summary>Generated reports as JSON Lines, for runs of the whole program.</summary>
internal static class GeneratedFile
{
    /// <summary>Writes that many reports, one a line.</summary>
    public static void Write(string file, int count)
    {
        using var stream = File.Create(file);
        foreach (var report in ReportGenerator.Make(count))
        {
            using (var json = new Utf8JsonWriter(stream))
            {
                json.WriteStartObject();
                json.WriteString("id", report.Ref);
                json.WriteString("outlet", report.Outlet);
                json.WriteString("published", report.Published?.ToString("uuuu-MM-dd", null));
                json.WriteString("headline", report.Headline);
                json.WriteString("text", report.Text);
                json.WriteEndObject();
            }

            stream.WriteByte((byte)'\n');
        }
    }
}
