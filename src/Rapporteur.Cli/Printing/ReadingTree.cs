using Rapporteur.Text;
using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>Prints a reading for people: source by source, the words first, what the program adds in a quieter colour.</summary>
internal sealed class ReadingTree
{
    // Longer lines are hard to read; narrower terminals than this have no room for a column of verbs.
    private const int Widest = 110, ColumnFrom = 60;
    private const int Margin = 2, LongestVerb = 10, HeldIndent = 2;

    private readonly Reading reading;
    private readonly CodePoints? offsets;
    private readonly Doubt doubt;
    private readonly Sheet sheet;
    private readonly int hang;

    private ReadingTree(Reading reading, bool explain, int width, IReadOnlyList<Saying> sayings)
    {
        (this.reading, offsets) = (reading, explain ? new CodePoints(reading.Report.Text) : null);
        doubt = new Doubt(reading);
        sheet = new Sheet(width);
        int verb = sayings.Select(saying => Sheet.Cells(saying.Verb)).Where(cells => cells <= LongestVerb)
            .DefaultIfEmpty(0).Max();
        hang = width < ColumnFrom ? 2 * Margin : Margin + Math.Max(verb, 6) + 2;
    }

    /// <summary>Prints one reading, with an empty line after it.</summary>
    /// <param name="console">Where to; its width is kept to.</param>
    /// <param name="reading">What to print.</param>
    /// <param name="explain">Whether to print each record's id, spans and rule.</param>
    public static void Print(IAnsiConsole console, Reading reading, bool explain)
    {
        var sayings = Saying.In(reading);
        var tree = new ReadingTree(reading, explain, Math.Clamp(console.Profile.Width, 16, Widest), sayings);
        foreach (var line in Heading.Of(reading, explain)) tree.sheet.Set(null, 0, 0, [line]);
        foreach (var speakers in Speakers.Of(sayings)) tree.Group(speakers);
        tree.Findings();
        tree.sheet.Skip();
        console.Write(tree.sheet);
    }

    private void Group(Speakers speakers)
    {
        sheet.Skip();
        var style = speakers.IsNamed ? Ink.Source : Ink.Quiet;
        sheet.Set(null, 0, 0, [[new Run(speakers.Name, style)]], speakers.Note);
        foreach (var saying in speakers.Sayings)
        {
            sheet.Set(new Run(saying.Verb, Style(saying)), Margin, hang, Words(saying), doubt.Of(saying));
            Below(saying, hang);
        }
    }

    // What a saying holds, and why it stands.
    private void Below(Saying saying, int indent)
    {
        if (offsets is not null)
            foreach (var line in Explanation.Of(saying, offsets))
                sheet.Set(null, indent, indent + HeldIndent, [[new Run(line, Ink.Quiet)]]);
        foreach (var held in saying.Held) Held(held, indent + HeldIndent);
    }

    private void Held(Saying saying, int indent)
    {
        var paragraphs = Words(saying);
        Run[] lead = [new(saying.Source, Ink.Source), new(saying.Verb, Style(saying))];
        sheet.Set(new Run("–", Ink.Quiet), indent, indent + 2, [[.. lead, .. paragraphs[0]], .. paragraphs[1..]], doubt.Of(saying));
        Below(saying, indent + 2);
    }

    // Names, places and dates, which stand behind the statements and not in their order.
    private void Findings()
    {
        foreach (var kind in Finding.In(reading).GroupBy(finding => finding.Kind))
        {
            sheet.Skip();
            sheet.Set(null, 0, 0, [[new Run($"{Heading.Counted(kind.Count(), kind.Key)}", Ink.Quiet)]]);
            if (offsets is null && kind.All(finding => finding.Note.Length == 0)) Row(kind);
            else foreach (var finding in kind) Found(finding);
        }
    }

    private void Row(IEnumerable<Finding> findings) =>
        sheet.Set(null, Margin, Margin, [[new Run(string.Join($"{Sheet.Glue}· ", findings.Select(finding => finding.Words)), Ink.Words)]]);

    private void Found(Finding finding)
    {
        sheet.Set(null, Margin, 2 * Margin, [[new Run(finding.Words, Ink.Words)]], finding.Note);
        if (offsets is null) return;
        var records = finding.Records.Select(record => $"{record.Id}{Sheet.Glue}· {Explanation.Span(record.Span, offsets)}{Sheet.Glue}· {record.By}");
        foreach (var line in finding.Reasons.Concat(records)) sheet.Set(null, 2 * Margin, 3 * Margin, [[new Run(line, Ink.Quiet)]]);
    }

    private static Style Style(Saying saying) => saying.IsOpen ? Ink.Against : Ink.Act;

    private IReadOnlyList<Run>[] Words(Saying saying) =>
        [.. saying.Paragraphs(reading).Select<string, Run[]>((words, i) =>
            i == 0 ? [new Run(words, Ink.Words)] : [new Run("¶", Ink.Quiet), new Run(words, Ink.Words)])];
}
