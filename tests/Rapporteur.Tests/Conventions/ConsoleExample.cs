using System.Text.RegularExpressions;

namespace Rapporteur.Tests.Conventions;

/// <summary>A command in a document, and what the document says it prints.</summary>
/// <param name="Command">What stands after <c>$</c>, without remark.</param>
/// <param name="Printed">The lines under it; empty where none are shown.</param>
internal sealed partial record ConsoleExample(string Command, string Printed)
{
    private static readonly string[] ours = ["rapporteur ", "dotnet run --project src/Rapporteur.Cli -- "];

    /// <summary>The commands of a block that are ours to run, in order.</summary>
    public static IEnumerable<ConsoleExample> In(CodeBlock block) =>
        from part in ("\n" + block.Content).Split("\n$ ").Skip(1)
        let end = part.IndexOf('\n', StringComparison.Ordinal)
        let command = Remark().Replace(end < 0 ? part : part[..end], "").Trim()
        where Array.Exists(ours, start => command.StartsWith(start, StringComparison.Ordinal))
        select new ConsoleExample(command, end < 0 ? "" : part[(end + 1)..].TrimEnd());

    /// <summary>The words of the command line after the program's name; <c>&lt;</c> and <c>&gt;</c> are words.</summary>
    public IEnumerable<string> Words
    {
        get
        {
            var line = Command[Array.Find(ours, start => Command.StartsWith(start, StringComparison.Ordinal))!.Length..].Split(" | ")[0];
            return Word().Matches(line).Select(word => word.Value.Trim('"', '\''));
        }
    }

    public bool Shows(string words) => Printed.Contains(words, StringComparison.Ordinal);

    /// <summary>Whether the document shows nothing, or what was printed.</summary>
    public bool Allows(string printed)
    {
        if (Printed.Length == 0) return true;
        var pattern = string.Join('\n', Printed.Split('\n').Select(line => Regex.Escape(line.TrimEnd()).Replace("…", line.Trim() == "…" ? @"[\s\S]*" : ".*", StringComparison.Ordinal)));
        var found = string.Join('\n', printed.Split('\n').Select(line => line.TrimEnd())).TrimEnd();
        // A line of "…" may stand for no line at all.
        pattern = pattern.Replace("\n[\\s\\S]*", "(?:\\n[\\s\\S]*)?", StringComparison.Ordinal);
        return Regex.IsMatch(found, $@"\A{pattern}\z");
    }

    [GeneratedRegex(@"\s+#.*$")]
    private static partial Regex Remark();

    [GeneratedRegex("""
        "[^"]*"|'[^']*'|\S+
        """)]
    private static partial Regex Word();
}
