using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Cli.Input;

/// <summary>A report as a JSON object: <c>{"id","text","published","outlet","headline","url"}</c>, all but the text optional.</summary>
internal static class JsonReport
{
    private static readonly ImmutableArray<string> keys = ["id", "text", "published", "updated", "outlet", "headline", "byline", "url"];

    /// <summary>Reads one object; keys that it does not know count for nothing, and of two that are alike the last counts.</summary>
    /// <param name="json">UTF-8, without a line end.</param>
    /// <exception cref="JsonException">It is not such an object; the position in bytes is told.</exception>
    public static Report Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw Fault(reader, "The line is not a JSON object.");
        var values = new string?[keys.Length];
        LocalDate? published = null, updated = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int key = KeyAt(reader);
            reader.Read();
            if (key < 0) reader.Skip();
            else values[key] = ValueAt(ref reader, keys[key]);
            if (key == 2) published = DayAt(reader, values[key]);
            if (key == 3) updated = DayAt(reader, values[key]);
        }

        var text = values[1] ?? throw Fault(reader, "The object has no \"text\".");
        reader.Read();
        if (string.IsNullOrWhiteSpace(text)) throw Fault(reader, "The \"text\" is empty.");
        return new Report(text)
        {
            Ref = values[0],
            Published = published,
            Updated = updated,
            Outlet = values[4],
            Headline = values[5],
            Byline = values[6],
            Url = values[7],
        };
    }

    private static int KeyAt(Utf8JsonReader reader)
    {
        try
        {
            for (int i = 0; i < keys.Length; i++)
                if (reader.ValueTextEquals(keys[i])) return i;
        }
        catch (InvalidOperationException)
        {
            // A key with half a surrogate pair in it is none of ours.
        }

        return -1;
    }

    private static string? ValueAt(ref Utf8JsonReader reader, string key) => reader.TokenType switch
    {
        JsonTokenType.String => Words(reader),
        JsonTokenType.Null => null,
        JsonTokenType.Number when key == "id" => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => throw Fault(reader, $"The \"{key}\" is not a string."),
    };

    private static LocalDate? DayAt(Utf8JsonReader reader, string? value) =>
        string.IsNullOrWhiteSpace(value) ? null
        : PublicationDay.Read(value) ?? throw Fault(reader, $"'{value}' is not a date such as 2012-09-11.");

    // A string may hold half a surrogate pair as an escape; others write such, and it does no harm here.
    private static string Words(Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                text.Append(escaped[i]);
            }
            else if (escaped[++i] == 'u')
            {
                text.Append((char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier));
                i += 4;
            }
            else
            {
                text.Append(escaped[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
            }
        }

        return text.ToString();
    }

    private static JsonException Fault(Utf8JsonReader reader, string fault) => new(fault, null, 0, reader.TokenStartIndex);
}
