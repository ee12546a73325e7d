using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rapporteur.Tests.Formats;

/// <summary>
/// Holds JSON against a schema (JSON Schema 2020-12), as far as docs/formats/reading.schema.json uses it. A keyword that
/// is not known here is an error, so that nothing in the schema goes unchecked. Stricter than the standard in one
/// thing: an object has no other properties than those the schema names.
/// </summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> notes = new(StringComparer.Ordinal) { "$schema", "$defs", "title", "description" };

    public static JsonSchema OfReadings { get; } = new(JsonDocument.Parse(Project.Text("docs/formats/reading.schema.json")).RootElement);

    public JsonElement Root => root;

    /// <summary>Everything wrong with a value: where, and what. Empty when it fits.</summary>
    public List<string> Faults(JsonElement value) => FaultsUnder(root, value);

    /// <summary>The same against one of the schema's definitions.</summary>
    public List<string> Faults(JsonElement value, string definition) => FaultsUnder(Definition(definition), value);

    private JsonElement Definition(string name) => root.GetProperty("$defs").GetProperty(name);

    private List<string> FaultsUnder(JsonElement schema, JsonElement value)
    {
        var faults = new List<string>();
        Check(schema, value, "$", faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        foreach (var keyword in schema.EnumerateObject().Where(keyword => !notes.Contains(keyword.Name)))
        {
            if (Fault(schema, keyword, value, path, faults) is { } fault) faults.Add($"{path}: {fault}");
        }
    }

    private string? Fault(JsonElement schema, JsonProperty keyword, JsonElement value, string path, List<string> faults)
    {
        switch (keyword.Name)
        {
            case "$ref":
                Check(Definition(keyword.Value.GetString()!["#/$defs/".Length..]), value, path, faults);
                return null;
            case "type":
                return Types(keyword.Value).Any(type => IsOf(value, type)) ? null : $"{value.ValueKind} is not {keyword.Value}";
            case "const":
                return JsonElement.DeepEquals(keyword.Value, value) ? null : $"{value} is not {keyword.Value}";
            case "enum":
                return keyword.Value.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)) ? null : $"{value} is not in the list";
            case "anyOf":
                return keyword.Value.EnumerateArray().Any(choice => FaultsUnder(choice, value).Count == 0) ? null : $"{value} fits no choice";
            case "properties":
                return Properties(keyword.Value, value, path, faults);
            case "required":
                var missing = keyword.Value.EnumerateArray().Select(name => name.GetString()!)
                    .Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name, out _));
                return string.Join(", ", missing) is { Length: > 0 } names ? $"lacks {names}" : null;
            case "items":
                return Items(keyword.Value, value, path, faults);
            case "minItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32() ? null : "too few items";
            case "maxItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32() ? null : "too many items";
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble() ? null : $"{value} is too small";
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble() ? null : $"{value} is too large";
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!) ? null : $"'{value}' is not of the pattern";
            default:
                return $"the schema's keyword '{keyword.Name}' is not known to the test: {schema}";
        }
    }

    private string? Properties(JsonElement properties, JsonElement value, string path, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Object) return null;
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var schema)) Check(schema, property.Value, $"{path}.{property.Name}", faults);
            else faults.Add($"{path}: has '{property.Name}', which the schema does not name");
        }

        return null;
    }

    private string? Items(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Array) return null;
        int i = 0;
        foreach (var item in value.EnumerateArray()) Check(schema, item, $"{path}[{i++}]", faults);
        return null;
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(item => item.GetString()!) : [type.GetString()!];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => throw new InvalidDataException($"The schema's type '{type}' is not known to the test."),
    };
}
