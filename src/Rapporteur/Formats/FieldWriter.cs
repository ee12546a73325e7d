using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Formats;

/// <summary>Writes the fields that records of all kinds have.</summary>
internal sealed class FieldWriter(Utf8JsonWriter json, CodePoints codePoints)
{
    /// <summary>What a record was read from.</summary>
    public void WriteEvidence(Evidence evidence)
    {
        json.WriteStartObject("evidence");
        WriteSpan("span", evidence.Span);
        json.WriteString("by", evidence.By);
        json.WriteEndObject();
    }

    /// <summary>A list of objects.</summary>
    public void WriteList<T>(string name, ImmutableArray<T> records, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var record in records)
        {
            json.WriteStartObject();
            write(record);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An object, or null where there is none.</summary>
    public void WriteOrNull<T>(string name, T? record, Action<T> write)
        where T : class
    {
        if (record is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(record);
        json.WriteEndObject();
    }

    /// <summary>A list of strings.</summary>
    public void WriteStrings(string name, ImmutableArray<string> strings)
    {
        json.WriteStartArray(name);
        foreach (var value in strings) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A confidence, to three places.</summary>
    public void WriteShare(string name, double? share)
    {
        if (share is { } known) json.WriteNumber(name, Math.Round(known, 3));
        else json.WriteNull(name);
    }

    /// <summary>A list of what is not read yet.</summary>
    public void WriteEmpty(string name)
    {
        json.WriteStartArray(name);
        json.WriteEndArray();
    }

    /// <summary>A day of the ISO calendar.</summary>
    public void WriteDay(string name, LocalDate? day)
    {
        if (day is { } known) json.WriteString(name, $"{known:uuuu-MM-dd}");
        else json.WriteNull(name);
    }

    /// <summary>A list of spans, in code points.</summary>
    public void WriteSpans(string name, ImmutableArray<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            WriteEnds(span);
        }

        json.WriteEndArray();
    }

    /// <summary>A span, in code points.</summary>
    public void WriteSpan(string name, TextSpan span)
    {
        json.WriteStartArray(name);
        WriteEnds(span);
    }

    private void WriteEnds(TextSpan span)
    {
        var (start, end) = codePoints.Of(span);
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }
}
