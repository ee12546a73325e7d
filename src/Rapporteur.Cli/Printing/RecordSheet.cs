using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>Prints why one record of a reading stands.</summary>
internal static class RecordSheet
{
    private const int Margin = 2, LongestLabel = 10, Deeper = 2;

    /// <summary>Prints it, with an empty line after it; nothing where the reading has no record of that id.</summary>
    public static void Print(IAnsiConsole console, Reading reading, string id)
    {
        var cast = new Cast(reading);
        var rows = new RecordExplanation(cast).Of(id);
        if (rows.IsEmpty) return;
        int width = ReadingTree.Width(console), hang = Margin + LongestLabel + 2;
        var sheet = new Sheet(width);
        sheet.Set(null, 0, 0, [[new Run($"{id}, {Kind(id)} of {Heading.Name(reading)}", Ink.Source)]]);
        sheet.Set(null, 0, 0, [[new Run("Offsets count Unicode code points, from 0.", Ink.Quiet)]]);
        sheet.Skip();
        foreach (var row in rows)
        {
            sheet.Set(new Run(row.Label, Ink.Act), Margin, hang, [[new Run(row.Lines[0], Ink.Words)]]);
            foreach (var line in row.Lines[1..]) sheet.Set(null, hang, hang + Deeper, [[new Run(line, Ink.Quiet)]]);
        }

        sheet.Skip();
        console.Write(sheet);
    }

    private static string Kind(string id) => RecordExplanation.Kinds.First(kind => kind.Letter == id[0]).Name;
}
