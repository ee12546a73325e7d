using Rapporteur.Text;

namespace Rapporteur.Cli.Input;

/// <summary>A file, or standard input, that is one report, with or without a header.</summary>
internal static class TextFile
{
    public static Received Read(InputSource source, Stream stream, Defaults defaults)
    {
        var place = new Place(source.Name);
        if (ReadAll(stream) is not { } bytes) return Received.Nothing(ReportLimit.Exceeded(place));
        var text = TextDecoder.Decode(place with { Line = 1 }, bytes, out var complaint);
        if (text is null) return Received.Nothing(complaint! with { Place = place }, bytes.Length);
        var header = ReportHeader.Read(text);
        var refusal = Refusal(place, text, header);
        return new Received(
            place,
            bytes.Length,
            refusal is null ? defaults.Fill(header.ReportIn(text), source.Reference) : null,
            [.. new[] { complaint, refusal }.OfType<Complaint>()]);
    }

    private static Complaint? Refusal(Place place, string text, ReportHeader header)
    {
        if (header.Fault is { } fault)
            return new(place with { Line = fault.Line, Column = fault.Column }, fault.Fault, fault.Remedy);
        if (string.IsNullOrWhiteSpace(text))
            return new(place, "It is empty.", "Put a report in it, or leave it out.");
        if (text.AsSpan(header.TextStart).IsWhiteSpace())
            return new(place, "It holds a header and no text.", "Put the report's text under the header, after one empty line.");
        return text.StartsWith("{\"", StringComparison.Ordinal) && text.TrimEnd().EndsWith('}')
            ? new(place, "This looks like JSON Lines, not like a report.", "Add --jsonl, or call the file .jsonl.")
            : null;
    }

    // Nothing where the file holds more than a report may.
    private static byte[]? ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (bytes.Length + count > ReportLimit.Bytes) return null;
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
