using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly CommandFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Name a command, such as read.")]
    [InlineData("Unrecognized command or argument 'reed'.", "reed")]
    [InlineData("There is no option --jsonlines. A file of that name is ./--jsonlines", "read", "--jsonlines")]
    [InlineData("--as takes tree, json, conllu or html, not 'xml'.", "read", "-", "--as", "xml")]
    [InlineData("--as takes tree, json, conllu or html, not '1'.", "read", "-", "--as", "1")]
    [InlineData("--as takes tree, json, conllu or html, not '-1'.", "read", "-", "--as=-1")]
    [InlineData("--as takes tree, json, conllu or html, not '+2'.", "read", "-", "--as", "+2")]
    [InlineData("--as takes tree, json, conllu or html, not 'json,conllu'.", "read", "-", "--as", "json,conllu")]
    [InlineData("--threads takes a number from 1 to 256, not '0'.", "read", "-", "--threads", "0")]
    [InlineData("--width takes a number from 40 to 1000, not 'wide'.", "read", "-", "--width", "wide")]
    [InlineData("--published takes a date such as 2012-09-11, not '2012-02-30'.", "read", "-", "--published", "2012-02-30")]
    [InlineData("Standard input (-) can be read once only.", "read", "-", "-")]
    [InlineData("--explain takes the id of a record, such as s3 or e2, not 'x9'.", "read", "-", "--explain=x9")]
    [InlineData("--explain s3 prints for people: leave out --as.", "read", "-", "--explain", "s3", "--as", "json")]
    [InlineData("--as takes tree, json, conllu or html, not 'xml'.", "read", "-", "--explain", "s3", "--as", "xml")]
    public void A_wrong_command_line_is_refused_with_its_reason(string reason, params string[] words)
    {
        var result = folder.Pipe("Text.", words);

        Assert.Equal((ExitCode.WrongUsage, ""), (result.Code, result.Output));
        Assert.StartsWith($"rapporteur: error: {reason}\n'rapporteur ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_a_terminal_is_not_waited_for()
    {
        var result = folder.Run(surroundings => surroundings with { InputIsTerminal = true }, "read");

        Assert.Equal(ExitCode.WrongUsage, result.Code);
        Assert.Contains("Nothing to read", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_option()
    {
        var result = folder.Run("read", "--help");

        Assert.Equal(ExitCode.Done, result.Code);
        Assert.All(
            ["--as", "--published", "--outlet", "--explain", "--threads", "--jsonl", "--width"],
            option => Assert.Contains(option, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_names_every_part_that_decides_a_reading()
    {
        var result = folder.Run("--version");

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.All(
            ["rapporteur 0.", "schema", "model", "data", "codebook"],
            part => Assert.Contains(part, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_its_data_the_program_says_what_is_missing()
    {
        var result = folder.Run(surroundings => surroundings with { DataFolder = folder["nowhere"] }, "read", folder.Add("a.txt", "Text."));

        Assert.Equal((ExitCode.BrokenInstallation, ""), (result.Code, result.Output));
        Assert.StartsWith("rapporteur: error: nowhere", result.Complaint, StringComparison.Ordinal);
    }
}
