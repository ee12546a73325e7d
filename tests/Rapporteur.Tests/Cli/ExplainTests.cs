using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

/// <summary>The option <c>--explain</c>, with an id and without.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string Text = "Ana Ruiz said the dam was leaking.";
    private readonly CommandFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_name_of_a_file_after_it_is_no_id()
    {
        folder.Add("dam.txt", Text);

        var result = folder.Run("read", "--explain", folder["dam.txt"]);

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.Contains("Ana Ruiz", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--explain", "s1")]
    [InlineData("--explain=s1", "-")]
    public void An_id_after_it_picks_one_record(string option, string next)
    {
        var result = folder.Pipe(Text, ["read", .. new[] { option, next }.Where(word => word != "-")]);

        Assert.Equal((ExitCode.Done, ""), (result.Code, result.Error));
        Assert.StartsWith("s1, statement of ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("1 statement by", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_not_there_is_said_to_be_missing_with_those_that_are()
    {
        folder.Add("dam.txt", Text);

        var result = folder.Run("read", folder["dam.txt"], "--explain", "s7");

        Assert.Equal((ExitCode.WrongUsage, ""), (result.Code, result.Output));
        Assert.StartsWith("dam.txt: error: There is no record s7. There are statement s1, attribution a1, ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_some_reports_have_the_record_they_are_printed()
    {
        folder.Add("dam.txt", Text);
        folder.Add("none.txt", "It rained on the hills.");

        var result = folder.Run("read", folder["dam.txt"], folder["none.txt"], "--explain", "s1");

        Assert.Equal(ExitCode.SomeUnread, result.Code);
        Assert.StartsWith("s1, statement of ", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("none.txt: error: There is no record s1", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void After_two_dashes_all_are_names() =>
        Assert.Contains("--explain: error: There is no such file", folder.Run("read", "--", "--explain", "s1").Error + folder.Run("read", "--", "./--explain").Error, StringComparison.Ordinal);
}
