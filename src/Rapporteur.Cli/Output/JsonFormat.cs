using Rapporteur.Formats;

namespace Rapporteur.Cli.Output;

/// <summary>For programs: a reading a line (docs/formats/reading.md).</summary>
internal sealed class JsonFormat(Provenance provenance) : IReadingFormat
{
    public byte[] Render(Reading reading)
    {
        using var line = new MemoryStream();
        ReadingJson.Write(line, reading, provenance);
        return line.ToArray();
    }
}
