using NodaTime.Text;
using Rapporteur.Text;

namespace Rapporteur.Cli.Printing;

/// <summary>The lines above a reading: what was read, and how much was found.</summary>
internal static class Heading
{
    /// <summary>What stands for a name where a report has none.</summary>
    public const string Untitled = "Untitled report";

    /// <summary>The lines, the first of which names the report.</summary>
    public static IEnumerable<IReadOnlyList<Run>> Of(Cast cast, bool explain)
    {
        var reading = cast.Reading;
        var (title, name) = (Title(reading), Name(reading));
        bool hasBoth = title.Length > 0 && title != name;
        yield return Facts(new Run(name, hasBoth ? Ink.Words : Ink.Source), cast);
        if (hasBoth) yield return [new Run(title, Ink.Source)];
        if (Unread(reading) is { } remark) yield return [new Run(remark, Ink.Against)];
        if (explain) yield return [new Run("Offsets count Unicode code points, from 0.", Ink.Quiet)];
    }

    /// <summary>The name that it came under, else its headline.</summary>
    public static string Name(Reading reading) =>
        Printable.Line(reading.Report.Ref) is { Length: > 0 } known ? known
        : Title(reading) is { Length: > 0 } title ? title : Untitled;

    /// <summary>The headline, given with the report or standing in its text; empty where there is none.</summary>
    public static string Title(Reading reading)
    {
        if (Printable.Line(reading.Report.Headline) is { Length: > 0 } given) return given;
        var lines = reading.Layout.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Headline);
        return Printable.Line(reading.Report.Text, lines.Select(line => line.Span));
    }

    /// <summary>Why there are no statements, as a sentence; nothing where there are some.</summary>
    public static string? Unread(Reading reading) => reading switch
    {
        { Language: { IsForeign: true, Name.Length: > 0 } language } =>
            $"Not read: the text does not seem to be English, but {Printable.Line(language.Name)}.",
        { Language.IsForeign: true } => "Not read: the text does not seem to be English.",
        { Attributions.IsEmpty: true } => "No statements: the report does not say that anybody said anything.",
        _ => null,
    };

    /// <summary>"1 statement", "2 statements".</summary>
    public static string Counted(int count, string thing) => $"{count} {thing}{(count == 1 ? "" : "s")}";

    /// <summary>Outlet, dates and counts, those that are known.</summary>
    public static IEnumerable<string> Facts(Cast cast)
    {
        var (reading, report) = (cast.Reading, cast.Reading.Report);
        if (Printable.Line(report.Outlet) is { Length: > 0 } outlet) yield return outlet;
        if (report.Published is { } published) yield return $"published {LocalDatePattern.Iso.Format(published)}";
        if (report.Updated is { } updated) yield return $"updated {LocalDatePattern.Iso.Format(updated)}";
        if (reading.Language.IsForeign) yield break;
        yield return Counted(reading.Sentences.Length, "sentence");
        string statements = Counted(reading.Attributions.Length, "statement");
        yield return cast.SpeakerCount is > 0 and var count ? $"{statements} by {Counted(count, "speaker")}" : statements;
    }

    // A line ends after a point, never inside a fact.
    private static Run[] Facts(Run name, Cast cast)
    {
        var facts = string.Join($"{Sheet.Glue}· ", Facts(cast).Select(fact => fact.Replace(' ', Sheet.Glue)));
        return facts.Length == 0 ? [name] : [name, new Run($"· {facts}", Ink.Quiet)];
    }
}
