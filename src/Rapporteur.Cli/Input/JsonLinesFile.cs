using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Rapporteur.Cli.Input;

/// <summary>A file, or standard input, with a report a line as JSON. A broken line costs that line only.</summary>
internal sealed class JsonLinesFile
{
    private readonly InputSource source;
    private readonly LineReader lines;
    private readonly Defaults defaults;
    private int number;
    private bool hasWarned;
    private bool isOver;

    private JsonLinesFile(InputSource source, Stream stream, Defaults defaults) =>
        (this.source, this.defaults, lines) = (source, defaults, new LineReader(stream, ReportLimit.Bytes));

    public static IEnumerable<Received> Read(InputSource source, Stream stream, Defaults defaults)
    {
        var file = new JsonLinesFile(source, stream, defaults);
        bool isEmpty = true;
        if (file.Refusal() is { } refusal)
        {
            yield return Received.Nothing(refusal);
            yield break;
        }

        while (!file.isOver)
        {
            if (file.Next() is not { } received) continue;
            isEmpty = false;
            yield return received;
        }

        if (isEmpty) yield return Received.Nothing(new(new(source.Name), "It holds no reports.", "Put one JSON object a line in it, or leave it out."));
    }

    private Complaint? Refusal()
    {
        var place = new Place(source.Name);
        try
        {
            var head = lines.Head();
            int end = head.IndexOf((byte)'\n');
            var first = (end < 0 ? head : head[..end]).Trim(" \t\r"u8);
            if (first.StartsWith((byte)'[') || first.SequenceEqual("{"u8))
                return new(place with { Line = 1 }, "This is JSON, but not JSON Lines.", "Put each report on a line of its own: jq -c '.[]' does so for an array.");
            return ForeignFormat.Of(place, head)
                ?? (head.Contains((byte)0) ? new(place, "This file holds binary data, not JSON Lines.", "Name text files.") : null);
        }
        catch (IOException e)
        {
            return Complaint.Of(place, e);
        }
    }

    // Nothing for an empty line, and at the end.
    private Received? Next()
    {
        var place = new Place(source.Name, ++number);
        try
        {
            isOver = !lines.TryRead(out var line, out long length);
            if (length > ReportLimit.Bytes && line.IsEmpty) return Received.Nothing(ReportLimit.Exceeded(place), length);
            return line.Trim(" \t"u8).IsEmpty ? null : Parse(place, line, length);
        }
        catch (IOException e)
        {
            isOver = true;
            return Received.Nothing(Complaint.Of(place, e));
        }
    }

    private Received Parse(Place place, ReadOnlySpan<byte> line, long length)
    {
        Complaint? warning = null;
        if (!Utf8.IsValid(line))
        {
            var text = TextDecoder.Decode(place, line, out warning);
            if (text is null) return Received.Nothing(warning!, length);
            line = Encoding.UTF8.GetBytes(text);
        }

        try
        {
            var report = JsonReport.Read(line);
            return new(place, length, defaults.Fill(report, $"{source.Reference}:{number}"), Once(warning));
        }
        catch (JsonException e)
        {
            return Received.Nothing(Broken(place, line, e), length);
        }
    }

    // A file in another encoding has it in every line; the first is enough.
    private ImmutableArray<Complaint> Once(Complaint? warning)
    {
        if (warning is null || hasWarned) return [];
        hasWarned = true;
        return [warning];
    }

    private static Complaint Broken(Place place, ReadOnlySpan<byte> line, JsonException fault)
    {
        int offset = (int)Math.Clamp(fault.BytePositionInLine ?? 0, 0, line.Length);
        int detail = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var words = detail < 0 ? fault.Message : $"The JSON is broken: {fault.Message[..detail]}";
        return new(place with { Column = TextDecoder.ColumnAfter(line[..offset]) }, words, "Correct the line; the others are read.");
    }
}
