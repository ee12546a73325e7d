using Rapporteur.Actors;
using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>Prints a reading for people: speaker by speaker, the words first, what the program adds in a quieter colour.</summary>
internal sealed class ReadingTree
{
    // Longer lines are hard to read; narrower terminals than this have no room for a column of verbs.
    private const int Widest = 110, ColumnFrom = 60;
    private const int Margin = 2, LongestVerb = 10, HeldIndent = 2, LongestKind = 13;

    private readonly Cast cast;
    private readonly Explanation? explanation;
    private readonly Doubt doubt;
    private readonly SayingNote note;
    private readonly Sheet sheet;
    private readonly int width, hang;

    private ReadingTree(Cast cast, bool explain, int width, IReadOnlyList<Speakers> all)
    {
        (this.cast, this.width) = (cast, width);
        explanation = explain ? new Explanation(cast) : null;
        (doubt, note, sheet) = (new Doubt(cast.Reading), new SayingNote(cast), new Sheet(width));
        int verb = all.SelectMany(speakers => speakers.Sayings).Select(saying => Sheet.Cells(saying.Verb))
            .Where(cells => cells <= LongestVerb).DefaultIfEmpty(0).Max();
        hang = width < ColumnFrom ? 2 * Margin : Margin + Math.Max(verb, 6) + 2;
    }

    /// <summary>Prints one reading, with an empty line after it.</summary>
    /// <param name="console">Where to; its width is kept to.</param>
    /// <param name="reading">What to print.</param>
    /// <param name="explain">Whether to print each record's id, spans and rule.</param>
    public static void Print(IAnsiConsole console, Reading reading, bool explain)
    {
        var records = new Cast(reading);
        var all = Speakers.Of(Saying.In(records));
        var tree = new ReadingTree(records, explain, Width(console), all);
        foreach (var line in Heading.Of(records, explain)) tree.sheet.Set(null, 0, 0, [line]);
        foreach (var speakers in all) tree.Group(speakers);
        tree.Silent();
        tree.Findings();
        tree.sheet.Skip();
        console.Write(tree.sheet);
    }

    /// <summary>The columns to print in.</summary>
    public static int Width(IAnsiConsole console) => Math.Clamp(console.Profile.Width, 16, Widest);

    private void Group(Speakers speakers)
    {
        sheet.Skip();
        var speaker = speakers.Speaker;
        var about = string.Join($"{Sheet.Glue}· ", SpeakerNote.Of(speaker, cast));
        string count = speakers.Count > 1 ? Heading.Counted(speakers.Count, "statement") : "";
        Run name = new(speaker.Name, speaker.IsNamed ? Ink.Source : Ink.Quiet);
        sheet.Set(null, 0, 2 * Margin, [about.Length == 0 ? [name] : [name, new Run($"{Sheet.Glue}{about}", Ink.Quiet)]], count);
        if (speaker.Actor is { } actor) Why(explanation?.Of(actor), Margin);
        foreach (var saying in speakers.Sayings)
        {
            sheet.Set(new Run(saying.Verb, Style(saying)), Margin, hang, Words(saying), Beside(saying));
            Below(saying, hang);
        }
    }

    private string Beside(Saying saying) =>
        string.Join($"{Sheet.Glue}· ", note.Of(saying).Append(doubt.Of(saying)).Where(part => part.Length > 0));

    // What a saying holds, and why it stands.
    private void Below(Saying saying, int indent)
    {
        Why(explanation?.Of(saying), indent);
        foreach (var held in saying.Held)
        {
            if (held.StandsApart) Elsewhere(held, indent + HeldIndent);
            else Held(held, indent + HeldIndent);
        }
    }

    private void Held(Saying saying, int indent)
    {
        var paragraphs = Words(saying);
        Run verb = new(saying.Verb, Style(saying));
        bool isOther = saying.Speaker.IsNamed && saying.Speaker.Key != saying.Holder?.Key;
        Run[] lead = isOther ? [new(saying.Speaker.Name, Ink.Source), verb] : [verb];
        sheet.Set(new Run("–", Ink.Quiet), indent, indent + 2, [[.. lead, .. paragraphs[0]], .. paragraphs[1..]], Beside(saying));
        Below(saying, indent + 2);
    }

    // Its words stand under its own speaker.
    private void Elsewhere(Saying saying, int indent) =>
        sheet.Set(new Run("–", Ink.Quiet), indent, indent + 2, [[new($"{saying.Speaker.Name} {saying.Verb} …", Ink.Quiet)]]);

    private void Silent()
    {
        var all = Bystanders.In(cast);
        if (all.IsEmpty) return;
        sheet.Skip();
        int count = all.Sum(kind => kind.Actors.Length);
        sheet.Set(null, 0, 0, [[new Run($"{Heading.Counted(count, "other")} who {(count == 1 ? "says" : "say")} nothing", Ink.Quiet)]]);
        foreach (var kind in all)
        {
            if (explanation is null) Row(kind);
            else foreach (var actor in kind.Actors) Silent(actor);
        }
    }

    private void Row(Bystanders kind)
    {
        var names = string.Join($"{Sheet.Glue}· ", kind.Actors.Select(actor => Bystanders.Line(actor, cast)));
        sheet.Set(new Run(kind.Kind, Ink.Quiet), Margin, width < ColumnFrom ? 2 * Margin : Margin + LongestKind + 2, [[new Run(names, Ink.Words)]]);
    }

    private void Silent(Actor actor)
    {
        sheet.Set(null, Margin, 2 * Margin, [[new Run(Bystanders.Line(actor, cast), Ink.Words)]]);
        Why(explanation?.Of(actor), 2 * Margin);
    }

    // Relations, places and dates, which stand behind the statements and not in their order.
    private void Findings()
    {
        foreach (var kind in Finding.In(cast).GroupBy(finding => finding.Kind))
        {
            sheet.Skip();
            sheet.Set(null, 0, 0, [[new Run($"{Heading.Counted(kind.Count(), kind.Key)}", Ink.Quiet)]]);
            foreach (var finding in kind)
            {
                sheet.Set(null, Margin, 2 * Margin, [[new Run(finding.Words, Ink.Words)]], finding.Note);
                Why(explanation?.Of(finding), 2 * Margin);
            }
        }
    }

    private void Why(IEnumerable<string>? lines, int indent)
    {
        foreach (var line in lines ?? []) sheet.Set(null, indent, indent + HeldIndent, [[new Run(line, Ink.Quiet)]]);
    }

    private static Style Style(Saying saying) => saying.IsOpen ? Ink.Against : Ink.Act;

    private IReadOnlyList<Run>[] Words(Saying saying) =>
        [.. saying.Paragraphs(cast.Reading).Select<string, Run[]>((words, i) =>
            i == 0 ? [new Run(words, Ink.Words)] : [new Run("¶", Ink.Quiet), new Run(words, Ink.Words)])];
}
