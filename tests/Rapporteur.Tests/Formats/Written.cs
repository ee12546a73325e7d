using System.Text;
using System.Text.Json;
using Rapporteur.Formats;

namespace Rapporteur.Tests.Formats;

/// <summary>Readings as they are written.</summary>
internal static class Written
{
    public static string Line(Reading reading, Provenance provenance)
    {
        using var stream = new MemoryStream();
        ReadingJson.Write(stream, reading, provenance);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static JsonDocument Json(Reading reading, Provenance provenance) => JsonDocument.Parse(Line(reading, provenance));
}
