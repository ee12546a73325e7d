using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using Rapporteur.Actors;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Tests.Actors;

/// <summary>Reads actors with the data that the program ships; <c>{1:the mayor}</c> marks words that speak of actor 1.</summary>
internal static partial class ActorReading
{
    private static readonly Reader reader = Reader.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    private static readonly ActorReader actorReader = ActorReader.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    /// <summary>The actors of a text, with the look-up of stretches.</summary>
    public static ActorsRead ReadActors(string text)
    {
        var report = new Report(text);
        return actorReader.Read(reader.BeforeActors(report, LayoutReader.Read(report)));
    }

    /// <summary>Reads a text as published on 11 September 2012.</summary>
    public static Reading Read(string text) => reader.Read(new Report(text) { Published = new LocalDate(2012, 9, 11) });

    /// <summary>The same text with the numbers that the reading gives: 0 for words of no actor, the others by first mention.</summary>
    public static string Told(string marked) =>
        Told(marked, (reading, span) => reading.Mentions.FirstOrDefault(mention => mention.Span == span)?.Actor);

    /// <summary>The same, where a mark may take in more than the mention: a title, a clause.</summary>
    public static string Heard(string marked) =>
        Told(marked, (reading, span) => reading.Mentions.FirstOrDefault(mention => mention.Actor is not null && span.Contains(mention.Span))?.Actor);

    private static string Told(string marked, Func<Reading, TextSpan, string?> actorOf)
    {
        var (text, spans) = Unmark(marked);
        var reading = Read(text);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var told = new StringBuilder();
        int at = 0;
        foreach (var span in spans)
        {
            string? actor = actorOf(reading, span);
            int number = actor is null ? 0 : numbers.TryGetValue(actor, out int known) ? known : numbers[actor] = numbers.Count + 1;
            told.Append(text[at..span.Start]).Append(CultureInfo.InvariantCulture, $"{{{number}:{span.In(text)}}}");
            at = span.End;
        }

        return told.Append(text[at..]).ToString();
    }

    /// <summary>The roles of an actor by its name, one a line: title; organisation; status; from; to; holder.</summary>
    public static string Roles(string text, string name)
    {
        var reading = Read(text);
        var names = reading.Actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);
        return string.Join('\n', reading.Actors.Where(actor => actor.Name == name).SelectMany(actor => actor.Roles)
            .Select(role => $"{role.Title}; {Name(role.Organisation, names)}; {role.Status.ToString().ToLowerInvariant()}; {Day(role.From)}; {Day(role.To)}"));
    }

    /// <summary>The relations, one a line: subject; word; object; status.</summary>
    public static string Relations(string text, RelationType type)
    {
        var reading = Read(text);
        var names = reading.Actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);
        return string.Join('\n', reading.Relations.Where(relation => relation.Type == type)
            .Select(relation => $"{names[relation.Subject]}; {relation.Word}; {names[relation.Object]}; {relation.Status.ToString().ToLowerInvariant()}"));
    }

    /// <summary>The mention with those words.</summary>
    public static Mention Mention(Reading reading, string words) =>
        reading.Mentions.First(mention => mention.Span.In(reading.Report.Text).SequenceEqual(words));

    private static string Name(string? id, Dictionary<string, string> names) => id is null ? "-" : names[id];

    private static string Day(LocalDate? day) => day is { } known ? known.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "-";

    private static (string Text, List<TextSpan> Spans) Unmark(string marked)
    {
        var (text, spans) = (new StringBuilder(), new List<TextSpan>());
        int at = 0;
        foreach (Match match in Marked().Matches(marked))
        {
            text.Append(marked, at, match.Index - at);
            spans.Add(new TextSpan(text.Length, text.Length + match.Groups[1].Length));
            text.Append(match.Groups[1].Value);
            at = match.Index + match.Length;
        }

        return (text.Append(marked, at, marked.Length - at).ToString(), spans);
    }

    [GeneratedRegex(@"\{\d+:([^}]*)\}")]
    private static partial Regex Marked();
}
