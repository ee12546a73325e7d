using System.Text;
using Rapporteur.Cli.Printing;

namespace Rapporteur.Cli.Output;

/// <summary>For people: why one record of each reading stands.</summary>
/// <param name="terminal">What the terminal can show.</param>
/// <param name="id">Id of the record.</param>
internal sealed class RecordFormat(TerminalForm terminal, string id) : IReadingFormat
{
    public byte[] Render(Reading reading)
    {
        using var text = new StringWriter { NewLine = "\n" };
        RecordSheet.Print(terminal.Console(text), reading, id);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public (string Fault, string Remedy)? Lack(Reading reading)
    {
        var explanation = new RecordExplanation(new Cast(reading));
        if (!explanation.Of(id).IsEmpty) return null;
        string ids = explanation.Ids();
        return ids.Length == 0
            ? ($"There is no record {id}: nothing was read from it.", "Read it without --explain to see why.")
            : ($"There is no record {id}.", $"There are {ids}; --explain without an id tells of all.");
    }
}
