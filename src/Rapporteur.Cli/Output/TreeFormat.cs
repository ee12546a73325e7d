using System.Text;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Output;

/// <summary>For people: each reading as a tree, as wide as the terminal.</summary>
/// <param name="terminal">What the terminal can show.</param>
/// <param name="explain">Whether each record tells the rule or model that made it.</param>
internal sealed class TreeFormat(TerminalForm terminal, bool explain) : IReadingFormat
{
    public byte[] Render(Reading reading)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ReadingTree.Print(terminal.Console(text), reading, explain);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
