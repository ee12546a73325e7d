using System.Text.RegularExpressions;
using Rapporteur.Attributions;
using static Rapporteur.Tests.Attributions.Marks;

namespace Rapporteur.Tests.Statements;

/// <summary>docs/acts.md tells what the program does.</summary>
public sealed partial class ActDocumentTests
{
    private static readonly string text = Project.Text("docs/acts.md");

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match row in Row().Matches(text)) examples.Add(row.Groups["act"].Value, row.Groups["example"].Value);
            return examples;
        }
    }

    [Fact]
    public void Every_act_has_its_row_in_order() =>
        Assert.Equal(Enum.GetNames<SpeechAct>().Select(act => act.ToLowerInvariant()), Row().Matches(text).Select(row => row.Groups["act"].Value));

    [Fact]
    public void It_defines_the_acts_as_the_contract_does()
    {
        string contract = Project.Text("docs/formats/reading.md");

        Assert.All(Row().Matches(text), row =>
            Assert.Contains($"| `{row.Groups["act"].Value}` | {row.Groups["what"].Value} |", contract, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Its_examples_are_read_so(string act, string example) => Assert.Equal(act, Reading(example).Statements.First().Act);

    [GeneratedRegex(@"^\| `(?<act>[a-z]+)` \| (?<what>[^|]+) \| (?<example>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
