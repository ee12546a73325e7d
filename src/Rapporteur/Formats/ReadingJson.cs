using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rapporteur.Formats;

/// <summary>Writes readings as JSON, one a line, in the form of docs/formats/reading.md.</summary>
public static class ReadingJson
{
    private static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one reading and a line feed, in UTF-8. The same reading gives the same bytes.</summary>
    /// <remarks>Offsets count code points. Lone surrogates, which UTF-8 cannot hold, become U+FFFD.</remarks>
    public static void Write(Stream stream, Reading reading, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(provenance);
        using (var json = new Utf8JsonWriter(stream, options)) new ReadingWriter(json, reading).Write(provenance);
        stream.WriteByte((byte)'\n');
    }
}
