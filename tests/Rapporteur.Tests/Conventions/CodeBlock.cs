namespace Rapporteur.Tests.Conventions;

/// <summary>A fenced block of a Markdown document.</summary>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Argument">The second; empty without one.</param>
/// <param name="Content">The lines between the fences.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
internal sealed record CodeBlock(string Language, string Argument, string Content, int Line)
{
    public static IEnumerable<CodeBlock> In(string document)
    {
        var lines = document.Split('\n');
        for (int start = 0; start < lines.Length; start++)
        {
            if (!lines[start].StartsWith("```", StringComparison.Ordinal)) continue;
            int end = Array.FindIndex(lines, start + 1, line => line.StartsWith("```", StringComparison.Ordinal));
            if (end < 0) throw new InvalidDataException($"The block in line {start + 1} has no end.");
            var words = lines[start][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return new(words is [var language, ..] ? language : "", words is [_, var argument, ..] ? argument : "", string.Join('\n', lines[(start + 1)..end]), start + 1);
            start = end;
        }
    }
}
