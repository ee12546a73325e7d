namespace Rapporteur.Tests.Conventions;

/// <summary>The examples of the documents are understood, and a wrong one is noticed.</summary>
public sealed class ConsoleExampleTests
{
    [Fact]
    public void Commands_of_other_programs_are_passed_over()
    {
        var block = Block("$ dotnet test\n…\n$ rapporteur read report.txt   # for people\nline\n$ jq . x.json");

        Assert.Equal([new ConsoleExample("rapporteur read report.txt", "line")], ConsoleExample.In(block));
    }

    [Fact]
    public void The_words_of_a_command_are_told_apart() => Assert.Equal(
        ["read", "-", "--outlet", "The Gazette", "<", "report.txt"],
        ConsoleExample.In(Block("$ rapporteur read - --outlet \"The Gazette\" < report.txt | jq .")).Single().Words);

    [Theory]
    [InlineData("", "anything", true)]
    [InlineData("a\nb", "a\nb\n", true)]
    [InlineData("a\nb", "a\n", false)]
    [InlineData("a\n…\nz", "a\nb\nc\nz\n", true)]
    [InlineData("a\n…\nz", "a\nz\n", true)]
    [InlineData("a\n…", "a\n", true)]
    [InlineData("…", "a\nb\n", true)]
    [InlineData("…\nz", "a\ny\n", false)]
    [InlineData("read … reports", "read 12 reports", true)]
    [InlineData("read … reports", "read 12 files", false)]
    [InlineData("a (b)", "a (b)", true)]
    public void What_is_printed_is_held_against_what_is_shown(string shown, string printed, bool isAllowed) =>
        Assert.Equal(isAllowed, new ConsoleExample("rapporteur", shown).Allows(printed));

    private static CodeBlock Block(string content) => new("console", "", content, 1);
}
