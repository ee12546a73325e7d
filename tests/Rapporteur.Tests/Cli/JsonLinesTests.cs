using System.Text;
using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

public sealed class JsonLinesTests : IDisposable
{
    private readonly CommandFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_line_is_a_report()
    {
        const string Lines = """
            {"id":"x-1","text":"One.","published":"2024-03-09T23:10:00Z","outlet":"The Wire","headline":"H","url":"https://wire.example/1","tags":[{"a":1}]}

            {"id":17,"text":"Two.","outlet":null}
            {"text":"Three."}
            """;

        var result = folder.Run("read", "--as", "json", folder.Add("a.jsonl", Lines));

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.Equal(["x-1", "17", folder["a.jsonl"] + ":4"], result.Refs);
        var first = result.Reports[0];
        Assert.Equal(
            ("2024-03-09", "The Wire", "H", "https://wire.example/1"),
            ((string?)first["published"], (string?)first["outlet"], (string?)first["headline"], (string?)first["url"]));
    }

    [Fact]
    public void No_value_of_a_report_steers_the_terminal_that_complaints_go_to()
    {
        var result = folder.Run("read", "--as", "json", folder.Add("a.jsonl", """{"text":"a","published":"\u001b[31m\u009b2J\u202e"}"""));

        Assert.Contains("␛[31m", result.Complaint, StringComparison.Ordinal);
        Assert.All("\u001b\u009b\u202e", character => Assert.DoesNotContain(character, result.Error));
    }

    [Fact]
    public void No_name_of_a_file_steers_the_terminal_that_complaints_go_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No such names there.");

        var empty = folder.Run("read", folder.Add("a\u001b[31m\n.txt", ""));
        var option = folder.Run("read", "--\u001b[31m\n");

        Assert.Equal(ExitCode.SomeUnread, empty.Code);
        Assert.StartsWith("a␛[31m .txt: error: ", empty.Complaint, StringComparison.Ordinal);
        Assert.StartsWith("rapporteur: error: There is no option --␛[31m . A file of that name is ./--␛[31m\n", option.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_broken_line_does_not_cost_the_ten_thousand_others()
    {
        var lines = Enumerable.Range(1, 10_001).Select(i => i == 4321 ? """{"id":4321,"text":"é" "outlet":7}""" : $$"""{"id":{{i}},"text":"Text {{i}}."}""");

        var result = folder.Run("read", "--as", "json", folder.Add("a.jsonl", string.Join('\n', lines)));

        Assert.Equal(ExitCode.SomeUnread, result.Code);
        Assert.StartsWith("a.jsonl:4321:23: error: The JSON is broken:", result.Complaint, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 10_001).Where(i => i != 4321).Select(i => $"{i}"), result.Refs);
    }

    [Theory]
    [InlineData("""{"id":"a"}""", "1:10: error: The object has no \"text\".")]
    [InlineData("""{"text":""}""", "1:11: error: The \"text\" is empty.")]
    [InlineData("""{"text":["a"]}""", "1:9: error: The \"text\" is not a string.")]
    [InlineData("""{"text":"a","published":"May"}""", "1:25: error: 'May' is not a date such as 2012-09-11.")]
    [InlineData("""{"text":"a"} {"text":"b"}""", "1:14: error: The JSON is broken:")]
    [InlineData("""{"text":"a""", "1:11: error: The JSON is broken:")]
    [InlineData("null", "1:1: error: The line is not a JSON object.")]
    [InlineData("[{\"text\":\"a\"},\n{\"text\":\"b\"}]", "1: error: This is JSON, but not JSON Lines.")]
    [InlineData("{\n \"text\": \"a\"\n}", "1: error: This is JSON, but not JSON Lines.")]
    public void A_line_that_is_no_report_is_named_with_its_fault(string line, string complaint)
    {
        var result = folder.Run("read", folder.Add("a.jsonl", line));

        Assert.Equal((ExitCode.SomeUnread, ""), (result.Code, result.Output));
        Assert.StartsWith("a.jsonl:" + complaint, result.Complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "a.jsonl: error: It holds no reports.")]
    [InlineData("\n \r\n", "a.jsonl: error: It holds no reports.")]
    [InlineData("\u0001\0\0\u0002", "a.jsonl: error: This file holds binary data, not JSON Lines.")]
    [InlineData("\u001f\u008b", "a.jsonl: error: This file is packed with gzip.")]
    public void A_file_without_lines_is_named(string content, string complaint)
    {
        var result = folder.Run("read", folder.Add("a.jsonl", Encoding.Latin1.GetBytes(content)));

        Assert.Equal(ExitCode.SomeUnread, result.Code);
        Assert.StartsWith(complaint, result.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_no_harm()
    {
        var result = folder.Run("read", "--as", "json", folder.Add("a.jsonl", """{"\ud83d":1,"text":"He said \ud83d \"no\"\n\u00e9\/."}"""));

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.Single(result.Reports);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    public void Unicode_in_any_form_is_the_same_text(string name, bool hasMark)
    {
        var lines = string.Concat(Enumerable.Repeat("{\"id\":\"a\",\"text\":\"Café “Alda” 😀.\"}\r\n", 3_000));
        var encoding = Encoding.GetEncoding(name);

        var result = folder.Run(
            "read", "--as", "json",
            folder.Add("a.jsonl", [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(lines)]),
            folder.Add("b.txt", "Café “Alda” 😀."));

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.Equal(3_001, result.Reports.Length);
        Assert.Single(result.Reports.Select(report => (string?)report["textHash"]).Distinct());
    }

    [Fact]
    public void Windows_1252_is_warned_of_once()
    {
        byte[] line = [.. "{\"text\":\"Caf"u8, 0xE9, .. "\"}\n"u8];

        var result = folder.Run("read", "--as", "json", folder.Add("a.jsonl", [.. line, .. line]));

        Assert.Equal((ExitCode.Done, 2), (result.Code, result.Refs.Length));
        Assert.StartsWith("a.jsonl:1:13: warning: Byte 0xE9", result.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_option_makes_standard_input_and_named_files_JSON_Lines()
    {
        const string Line = """{"id":"a","text":"Text."}""";

        var result = folder.Pipe(Line, "read", "--jsonl", "-", folder.Add("b.json", Line), "--as", "json");

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.Equal(["a", "a"], result.Refs);
    }

    [Fact]
    public void A_line_that_is_too_long_costs_only_itself()
    {
        var text = new string('a', 5 * 1024 * 1024);

        var result = folder.Run("read", "--as", "json", folder.Add("a.jsonl", $$"""
            {"id":1,"text":"{{text}}"}
            {"id":2,"text":"Text."}
            """));

        Assert.Equal((ExitCode.SomeUnread, "2"), (result.Code, Assert.Single(result.Refs)));
        Assert.StartsWith("a.jsonl:1: error: This is longer than one report may be", result.Complaint, StringComparison.Ordinal);
    }
}
