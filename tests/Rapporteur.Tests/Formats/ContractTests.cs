using System.Text.Json;
using System.Text.RegularExpressions;
using Rapporteur.Attributions;
using Rapporteur.Formats;
using Rapporteur.Tests.Samples;
using Rapporteur.Text;

namespace Rapporteur.Tests.Formats;

/// <summary>docs/formats/reading.md, its schema and what the program writes say the same.</summary>
public sealed class ContractTests
{
    private static readonly JsonSchema schema = JsonSchema.OfReadings;
    private static readonly Provenance provenance = Provenance.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    // Of each heading of the document, the rows of the table under it.
    private static readonly Dictionary<string, List<string[]>> tables = Regex
        .Matches(Project.Text("docs/formats/reading.md"), @"^### (?<name>\w+)\n(?<body>(?!#)[\s\S]*?)(?=^##|\z)", RegexOptions.Multiline)
        .ToDictionary(section => section.Groups["name"].Value, section => Rows(section.Groups["body"].Value), StringComparer.Ordinal);

    public static TheoryData<string> SampleNames => [.. Sample.Names];

    public static TheoryData<string> Records => [.. Definitions(definition => definition.TryGetProperty("properties", out _)), "reading"];

    public static TheoryData<string> ClosedLists => [.. Definitions(definition => definition.TryGetProperty("enum", out _))];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void The_reading_of_a_sample_fits_the_schema(string name)
    {
        using var json = Written.Json(Sample.Reading(name), provenance);

        Assert.Empty(schema.Faults(json.RootElement));
    }

    [Fact]
    public void A_reading_with_a_record_of_every_kind_fits_the_schema()
    {
        using var json = Written.Json(Readings.Full, provenance);

        Assert.Empty(schema.Faults(json.RootElement));
        Assert.All(["sentences", "quotations", "attributions", "statements"], list => Assert.NotEqual(0, json.RootElement.GetProperty(list).GetArrayLength()));
    }

    [Fact]
    public void A_fault_is_found()
    {
        using var json = JsonDocument.Parse(Written.Line(Readings.Full, provenance)
            .Replace("\"polarity\":\"affirmed\"", "\"polarity\":\"perhaps\",\"tone\":1", StringComparison.Ordinal)
            .Replace("\"depth\":0,", "", StringComparison.Ordinal));

        Assert.Equal(
            ["$.quotations[0]: lacks depth", "$.attributions[0].polarity: perhaps is not in the list", "$.attributions[0]: has 'tone', which the schema does not name"],
            schema.Faults(json.RootElement));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void The_document_names_the_fields_of_a_record_and_their_types(string name)
    {
        var record = Definition(name);
        var fields = record.GetProperty("properties").EnumerateObject().Select(field => $"{field.Name}: {TypeOf(field.Value)}");

        Assert.Equal(fields, tables[name].Select(row => $"{row[0].Trim('`')}: {Regex.Replace(row[1], @"\[(\w+)\]\(#\w+\)", "$1")}"));
        Assert.Equal(
            record.GetProperty("properties").EnumerateObject().Select(field => field.Name),
            record.GetProperty("required").EnumerateArray().Select(field => field.GetString()));
    }

    [Theory]
    [MemberData(nameof(ClosedLists))]
    public void The_document_names_the_values_of_a_closed_list(string name) =>
        Assert.Equal(Values(name), tables[name].Select(row => row[0].Trim('`')));

    [Fact]
    public void The_document_names_nothing_else() =>
        Assert.Empty(tables.Keys.Except(Definitions(_ => true), StringComparer.Ordinal).Except(["reading"], StringComparer.Ordinal));

    [Fact]
    public void Whatever_the_program_can_write_stands_in_the_closed_lists()
    {
        Assert.Equal(Values("paragraphKind"), Enum.GetValues<ParagraphKind>().Select(Terms.Of));
        Assert.Equal(Values("quotationEnd"), Enum.GetValues<QuotationEnd>().Select(Terms.Of));
        Assert.Subset(Values("attributionKind").ToHashSet(StringComparer.Ordinal), Enum.GetValues<AttributionKind>().Select(Terms.Of).ToHashSet(StringComparer.Ordinal));
        Assert.Subset(Values("polarity").ToHashSet(StringComparer.Ordinal), Enum.GetValues<Polarity>().Select(Terms.Of).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(Values("strength").Order(), Enum.GetNames<CueStrength>().Select(strength => strength.ToLowerInvariant()).Order());
        Assert.Equal(Values("speechAct"), Enum.GetNames<SpeechAct>().Select(act => act.ToLowerInvariant()));
    }

    [Fact]
    public void The_schema_is_of_the_version_that_the_program_writes() =>
        Assert.Equal(Provenance.Schema, schema.Root.GetProperty("properties").GetProperty("schema").GetProperty("const").GetString());

    private static IEnumerable<string> Definitions(Func<JsonElement, bool> isWanted) =>
        schema.Root.GetProperty("$defs").EnumerateObject().Where(definition => isWanted(definition.Value)).Select(definition => definition.Name);

    private static JsonElement Definition(string name) => name == "reading" ? schema.Root : schema.Root.GetProperty("$defs").GetProperty(name);

    private static List<string> Values(string name) =>
        [.. Definition(name).GetProperty("enum").EnumerateArray().Select(value => value.GetString()!)];

    // The rows below the line that parts a table's head from its body.
    private static List<string[]> Rows(string body) =>
        [.. body.Split('\n').SkipWhile(line => !line.StartsWith("|--", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split(" | "))];

    // A type as the document words it.
    private static string TypeOf(JsonElement type)
    {
        if (type.TryGetProperty("$ref", out var reference)) return reference.GetString()!["#/$defs/".Length..];
        if (type.TryGetProperty("const", out var value)) return $"`{value.GetRawText()}`";
        if (type.TryGetProperty("anyOf", out var choices)) return string.Join(" or ", choices.EnumerateArray().Select(TypeOf));
        var names = type.GetProperty("type");
        if (names.ValueKind == JsonValueKind.Array) return string.Join(" or ", names.EnumerateArray().Select(name => name.GetString()));
        return names.GetString() == "array" ? $"list of {TypeOf(type.GetProperty("items"))}" : names.GetString()!;
    }
}
