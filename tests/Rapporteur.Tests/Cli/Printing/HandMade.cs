using System.Text;
using NodaTime;
using Rapporteur.Attributions;
using Rapporteur.Statements;
using Rapporteur.Text;

namespace Rapporteur.Tests.Cli.Printing;

/// <summary>Readings written down by hand, so that printing is tested without the rules that read.</summary>
/// <remarks>
/// <c>‹s1:Ruiz› ‹q1:said› ‹c1:the dam was leaking›.</c> marks source, cue and content of the first attribution; marks may
/// lie in each other. Every line is a paragraph.
/// </remarks>
internal static class HandMade
{
    /// <summary>A reading with the marked attributions.</summary>
    /// <param name="marked">The text with its marks.</param>
    /// <param name="acts">Act and polarity of each attribution: <c>warn</c>, <c>say Refused</c>.</param>
    public static Reading Reading(string marked, params string[] acts)
    {
        var (text, marks) = Unmark(marked);
        var layout = new Layout([.. Lines(text)], null);
        var attributions = acts.Select((act, i) => Attribution(i + 1, act, marks)).ToArray();
        for (int i = 0; i < attributions.Length; i++)
            attributions[i] = attributions[i] with { Within = Holder(attributions[i], attributions) };
        return new Reading
        {
            Report = new Report(text)
            {
                Ref = "dam.txt", Outlet = "Radio Sur", Published = new LocalDate(2014, 5, 22), Headline = "Dam holds, says Ruiz",
            },
            Layout = layout,
            Sentences = [.. layout.Paragraphs.Select((paragraph, i) => new Sentence(paragraph.Span, [], i))],
            Quotations = [],
            Attributions = [.. attributions],
            Statements = [.. attributions.Select((attribution, i) => Statement(text, attribution, i, acts[i]))],
        };
    }

    private static Attribution Attribution(int number, string act, ILookup<string, TextSpan> marks) => new(
        $"a{number}",
        [.. marks[$"s{number}"]],
        [.. marks[$"q{number}"]],
        [.. marks[$"c{number}"]],
        AttributionKind.Indirect,
        act.Split(' ') is [_, var polarity] ? Enum.Parse<Polarity>(polarity) : Polarity.Affirmed,
        null,
        new Evidence(marks[$"q{number}"].FirstOrDefault(), "attribution.hand"));

    private static Statement Statement(string text, Attribution attribution, int i, string act) => new(
        $"s{i + 1}",
        attribution.Id,
        act.Split(' ')[0],
        string.Join(' ', attribution.Content.Select(span => span.In(text).ToString())),
        ["author", attribution.Id],
        new Evidence(attribution.Cue.FirstOrDefault(), "act.hand"));

    private static string? Holder(Attribution held, Attribution[] all) => held.Cue.IsEmpty ? null : all
        .Where(holder => holder.Id != held.Id && holder.Content.Any(content => content.Contains(held.Cue[0])))
        .OrderBy(holder => holder.Content.Sum(content => content.Length)).FirstOrDefault()?.Id;

    private static IEnumerable<Paragraph> Lines(string text)
    {
        int start = 0;
        foreach (var line in text.Split('\n'))
        {
            var span = new TextSpan(start, start + line.Length).Trim(text);
            if (span.Length > 0) yield return new Paragraph(span, ParagraphKind.Body);
            start += line.Length + 1;
        }
    }

    private static (string Text, ILookup<string, TextSpan> Marks) Unmark(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Name, int Start)>();
        var marks = new List<(string Name, TextSpan Span)>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '‹')
            {
                int colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 1)..colon], text.Length));
                i = colon;
            }
            else if (marked[i] == '›')
            {
                var (name, start) = open.Pop();
                marks.Add((name, new TextSpan(start, text.Length)));
            }
            else text.Append(marked[i]);
        }

        return (text.ToString(), marks.OrderBy(mark => mark.Span.Start).ToLookup(mark => mark.Name, mark => mark.Span));
    }
}
