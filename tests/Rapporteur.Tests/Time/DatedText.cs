using System.Text;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Tests.Time;

/// <summary>Dates marked in the text itself, <c>They met on {Monday}.</c>, and written out beside it.</summary>
internal static class DatedText
{
    private static readonly Reader reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    public static Reading Read(string text, string? published) => reader.Read(new Report(text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal))
    {
        Published = published is null or "-" ? null : LocalDatePattern.Iso.Parse(published).Value,
    });

    public static string Unmark(string marked) => marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    public static string Mark(Reading reading)
    {
        var marked = new StringBuilder(reading.Report.Text);
        foreach (var date in reading.Dates.Reverse()) marked.Insert(date.Span.End, '}').Insert(date.Span.Start, '{');
        return marked.ToString().Replace("\n\n", " ¶ ", StringComparison.Ordinal);
    }

    /// <summary>Type, value, modifier, first and last day, precision and basis of each.</summary>
    public static string Write(Reading reading) => string.Join(" | ", reading.Dates.Select(date =>
        $"{date.Type.ToString().ToUpperInvariant()} {date.Value ?? "-"} {Mod(date)} {Day(date.From)}..{Day(date.To)} {Camel(date.Precision.ToString())} {Camel(date.Basis.ToString())}"));

    /// <summary>The values of the dates, parted by spaces; - where one stays open.</summary>
    public static string Values(string text, string? published) => string.Join(' ', Read(text, published).Dates.Select(date => date.Value ?? "-"));

    private static string Day(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "";

    private static string Mod(Date date) => date.Mod is { } mod ? string.Concat(mod.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}")) : "-";

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
