namespace Rapporteur.Tests.Conventions;

/// <summary>What is too long to be read in one go is cut (CODESTYLE.md, "Size").</summary>
public sealed class SizeTests
{
    private const int LongestFile = 300, LongestMethod = 40;

    // Each with its reason: a table that is long because what it lists is long.
    private static readonly string[] exempt = [];

    [Fact]
    public void No_file_is_longer_than_300_lines() => Assert.Empty(
        from file in Files()
        let lines = Project.Text(file).Count(c => c == '\n')
        where lines > LongestFile
        select $"{file}: {lines} lines");

    [Fact]
    public void No_method_is_longer_than_40_lines() => Assert.Empty(
        from file in Files()
        from method in Methods(Project.Text(file).Split('\n'))
        where method.Lines > LongestMethod
        select $"{file}:{method.Start}: {method.Lines} lines");

    [Fact]
    public void A_long_method_is_noticed()
    {
        string[] lines = ["public class C", "{", "    void M()", "    {", .. Enumerable.Repeat("        x++;", 41), "    }", "}"];

        Assert.Equal([(4, 41)], Methods(lines));
    }

    private static IEnumerable<string> Files() =>
        Project.Files("src", "*.cs").Concat(Project.Files("tests", "*.cs")).Concat(Project.Files("bench", "*.cs")).Except(exempt, StringComparer.Ordinal);

    // Bodies in braces, one level inside a type: the layout of this code base makes them plain. Types inside types are passed over.
    private static IEnumerable<(int Start, int Lines)> Methods(string[] lines)
    {
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i] != "    {" || IsType(lines[i - 1])) continue;
            int end = Array.FindIndex(lines, i, line => line.StartsWith("    }", StringComparison.Ordinal));
            if (end > 0) yield return (i + 1, end - i - 1);
        }
    }

    private static bool IsType(string line) =>
        line.Split(' ').Any(word => word is "class" or "struct" or "record" or "interface" or "enum");
}
