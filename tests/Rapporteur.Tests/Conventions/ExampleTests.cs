using System.Text.Json;
using Rapporteur.Tests.Formats;

namespace Rapporteur.Tests.Conventions;

/// <summary>Every example in the README and under docs is run.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>```console</c>: each line <c>$ rapporteur …</c> (or <c>$ dotnet run --project src/Rapporteur.Cli -- …</c>) is run
/// as a process of its own, in a new folder that holds <c>samples/</c>, <c>report.txt</c> (the first sample) and
/// <c>reports/</c> (two samples), with <c>NO_COLOR</c> set. The lines under it are what it must print, on both outputs; a
/// line <c>…</c> stands for any number of lines, and a <c>…</c> inside a line for any words. Without lines under it only its
/// success is asked for. A command shown to print <c>: error: </c> may fail; any other must not. What stands after
/// <c> #</c> is a remark; <c>&lt; FILE</c> and <c>&gt; FILE</c> work; the commands of one block run in one folder,
/// in their order.</item>
/// <item><c>```json</c>: must parse; one with a <c>schema</c> field must fit docs/formats/reading.schema.json, and
/// <c>```json NAME</c> must fit the schema's definition of that name.</item>
/// <item><c>```csharp</c>: its lines must stand, in order, in a file of the folder Examples beside this one, which is compiled and run.</item>
/// </list>
/// Commands of other programs (<c>dotnet test</c>, <c>jq</c>) are not run.
/// </remarks>
public sealed class ExampleTests
{
    private static IEnumerable<string> Documents => Project.Files("docs", "*.md").Where(IsCurrent).Prepend("README.md").Where(file => File.Exists(Project.At(file)));

    public static TheoryData<string, int> ConsoleBlocks => Blocks("console");

    public static TheoryData<string, int> JsonBlocks => Blocks("json");

    public static TheoryData<string, int> CSharpBlocks => Blocks("csharp");

    [Theory]
    [MemberData(nameof(ConsoleBlocks))]
    public void A_command_prints_what_the_document_shows(string document, int line)
    {
        if (line == 0) return;
        using var folder = new ExampleFolder();
        foreach (var example in ConsoleExample.In(Block(document, line)))
        {
            var (status, printed) = folder.Run(example);
            Assert.True(status == 0 || example.Shows(": error: "), $"{document}:{line}: {example.Command} ended with {status}: {printed}");
            Assert.True(example.Allows(printed), $"{document}:{line}: {example.Command} printed\n{printed}");
        }
    }

    [Theory]
    [MemberData(nameof(JsonBlocks))]
    public void Json_is_what_the_schema_says(string document, int line)
    {
        if (line == 0) return;
        var block = Block(document, line);
        using var json = JsonDocument.Parse(block.Content);

        if (block.Argument.Length > 0) Assert.Empty(JsonSchema.OfReadings.Faults(json.RootElement, block.Argument));
        else if (json.RootElement.TryGetProperty("schema", out _)) Assert.Empty(JsonSchema.OfReadings.Faults(json.RootElement));
    }

    [Theory]
    [MemberData(nameof(CSharpBlocks))]
    public void Code_stands_in_an_example_that_is_compiled(string document, int line)
    {
        if (line == 0) return;
        var wanted = Lines(Block(document, line).Content);

        Assert.Contains(
            Project.Files("tests/Rapporteur.Tests/Conventions/Examples", "*.cs"),
            file => string.Join('\n', Lines(Project.Text(file))).Contains(string.Join('\n', wanted), StringComparison.Ordinal));
    }

    // Decisions tell what was thought on a day.
    private static bool IsCurrent(string document) => !document.StartsWith("docs/decisions/", StringComparison.Ordinal);

    private static CodeBlock Block(string document, int line) => CodeBlock.In(Project.Text(document)).Single(block => block.Line == line);

    // A theory without a row is a failure; so where there is no block, line 0 stands for none.
    private static TheoryData<string, int> Blocks(string language)
    {
        var blocks = new TheoryData<string, int>();
        foreach (var document in Documents)
        {
            foreach (var block in CodeBlock.In(Project.Text(document)).Where(block => block.Language == language)) blocks.Add(document, block.Line);
        }

        if (blocks.Count == 0) blocks.Add("none", 0);
        return blocks;
    }

    private static IEnumerable<string> Lines(string code) => code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
}
