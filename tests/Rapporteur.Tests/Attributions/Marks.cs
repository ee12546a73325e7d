using System.Text;
using System.Text.RegularExpressions;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Tests.Attributions;

/// <summary>Attributions marked in the text itself: <c>{source:Ruiz} {cue:said} {content:the dam was leaking}.</c></summary>
/// <remarks>¶ parts paragraphs. Only attributions that lie in no other are marked, and a source that several share once.</remarks>
internal static partial class Marks
{
    private static readonly Reader reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    public static Reading Reading(Report report) => reader.Read(report);

    public static Reading Reading(string text) => reader.Read(new Report(text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal)));

    public static Attribution[] Read(string text) => [.. Reading(text).Attributions];

    public static string Unmark(string marked) => Role().Replace(marked, "").Replace("}", "", StringComparison.Ordinal);

    public static string Mark(string text)
    {
        var reading = Reading(text);
        var marks = new List<(int At, int Order, string Mark)>();
        foreach (var attribution in reading.Attributions.Where(attribution => attribution.Within is null))
        {
            Add("source", attribution.Source);
            Add("cue", attribution.Cue);
            Add("content", attribution.Content);
        }

        var marked = new StringBuilder(reading.Report.Text);
        foreach (var (at, _, mark) in marks.Distinct().OrderByDescending(mark => mark.At).ThenByDescending(mark => mark.Order)) marked.Insert(at, mark);
        return marked.ToString().Replace("\n\n", " ¶ ", StringComparison.Ordinal);

        void Add(string role, IEnumerable<TextSpan> spans)
        {
            foreach (var span in spans)
            {
                marks.Add((span.Start, 1, $"{{{role}:"));
                marks.Add((span.End, 0, "}"));
            }
        }
    }

    [GeneratedRegex(@"\{(source|cue|content):")]
    private static partial Regex Role();
}
