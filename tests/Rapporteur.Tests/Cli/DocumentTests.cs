using System.Reflection;
using System.Text.RegularExpressions;
using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

/// <summary>docs/command-line.md says what the program does.</summary>
public sealed partial class DocumentTests
{
    private static readonly string page = Project.Text("docs/command-line.md");

    [Fact]
    public void Every_exit_code_is_documented() => Assert.Equal(
        typeof(ExitCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (int)code.GetRawConstantValue()!).Order(),
        ExitCodeRow().Matches(page).Select(row => int.Parse(row.Groups["code"].Value)));

    [Fact]
    public void Every_option_is_documented()
    {
        using var folder = new CommandFolder();

        var options = Option().Matches(folder.Run("read", "--help").Output + folder.Run("places", "import", "--help").Output)
            .Select(option => option.Value.Trim()).Where(option => option != "--help");

        Assert.NotEmpty(options);
        Assert.All(options, option => Assert.Contains($"| `{option}", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| (?<code>\d+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ExitCodeRow();

    [GeneratedRegex("^  --[a-z]+", RegexOptions.Multiline)]
    private static partial Regex Option();
}
