using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Attributions;
using Rapporteur.Statements;
using Rapporteur.Text;
using Rapporteur.Time;

namespace Rapporteur.Cli.Printing;

/// <summary>What stands beside a statement: to whom, by what way, where and when it was said, and who passes it on.</summary>
internal sealed class SayingNote(Cast cast)
{
    private static readonly LocalDatePattern thisYear = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");
    private static readonly LocalDatePattern otherYear = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");
    private static readonly YearMonthPattern month = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");
    private static readonly YearMonthPattern monthOfYear = YearMonthPattern.CreateWithInvariantCulture("MMM uuuu");
    private readonly string text = cast.Reading.Report.Text;

    /// <summary>All of it, part by part, as far as it is told.</summary>
    public IEnumerable<string> Of(Saying saying)
    {
        if (saying.Statement is { } statement)
        {
            if (To(saying, statement) is { Length: > 0 } to) yield return $"to {to}";
            if (By(statement) is { Length: > 0 } by && by != saying.Speaker.Name) yield return by;
            if (cast.Place(statement.Place) is { } place) yield return Where(place);
            if (cast.Date(statement.Date) is { } date) yield return When(date);
        }

        if (saying.StandsApart && Via(saying) is { Length: > 0 } via) yield return $"via {via}";
    }

    // Whom the words of the statement themselves name is not told again.
    private string To(Saying saying, Statement statement) => Listed([.. statement.Addressees
        .Where(party => !IsNamedIn(party, saying.Attribution))
        .Select(Named).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)]);

    private string Named(Party party) => cast.Name(party.Actor) ?? Printable.Line(party.Text);

    private bool IsNamedIn(Party party, Attribution attribution) =>
        ((cast.Actor(party.Actor) is { Names.IsEmpty: true } && party.Text.Contains(' ', StringComparison.Ordinal))
            || Printable.Line(party.Text).Contains(Named(party), StringComparison.OrdinalIgnoreCase))
        && party.Spans.All(span => attribution.Content.Any(content => content.Contains(span)));

    private string By(Statement statement)
    {
        if (statement.Medium is not { } medium) return "";
        string words = Printable.Line(medium.Text);
        string? outlet = cast.Name(medium.Actor);
        if (statement.Addressees.Any(party => words.Contains(Named(party), StringComparison.OrdinalIgnoreCase))) return "";
        return words.Length == 0 ? outlet is null ? "" : $"on {outlet}" : IsPhrase(words) ? words : $"{In(medium.Kind, words)} {words}";
    }

    private static bool IsPhrase(string words) => words.Split(' ')[0].ToLowerInvariant()
        is "in" or "at" or "on" or "by" or "via" or "through" or "during" or "over" or "from" or "to" or "with";

    private static string In(MediumKind? kind, string words) => kind switch
    {
        MediumKind.Conversation when !words.Contains(' ', StringComparison.Ordinal) => "by",
        MediumKind.NewsConference or MediumKind.Briefing => "at",
        null => "on",
        _ => "in",
    };

    private string Where(Places.Place place)
    {
        string name = Printable.Line(place.Span.In(text));
        return $"{Preposition(place.Span)} {name}";
    }

    // As the report has it: "from Paris", "outside Lima"; "in" where it has none.
    private string Preposition(TextSpan place)
    {
        var before = text.AsSpan(0, place.Start).TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        foreach (var known in (ReadOnlySpan<string>)["from", "at", "near", "outside", "on"])
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return known;
        return "in";
    }

    /// <summary>A day as people write it, "Mon 10 Sep", with the year where it is not that of the report.</summary>
    public string When(Date date)
    {
        if (date.Value is not { } value) return $"“{Printable.Line(date.Span.In(text))}”";
        var (day, time) = value.IndexOf('T') is > 0 and var at ? (value[..at], value[(at + 1)..]) : (value, "");
        if (month.Parse(day).TryGetValue(default, out var first)) return FindingNote.Modified(monthOfYear.Format(first), date.Mod);
        if (LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var known)) return Day(known) + Clock(time);
        return date is { Precision: DatePrecision.Week, From: { } monday } ? $"week of {Day(monday)}" : FindingNote.Value(date);
    }

    private string Day(LocalDate day) => (day.Year == cast.Reading.Report.Published?.Year ? thisYear : otherYear).Format(day);

    private static string Clock(string time) => time switch
    {
        "" => "",
        "MO" => ", morning",
        "MI" => ", midday",
        "AF" => ", afternoon",
        "EV" => ", evening",
        "NI" => ", night",
        _ => $", {time}",
    };

    // Who passes it on, from the innermost outwards.
    private string Via(Saying saying)
    {
        var holders = new List<string>();
        string last = saying.Speaker.Key;
        for (var holder = cast.Attribution(saying.Attribution.Within); holder is not null; holder = cast.Attribution(holder.Within))
        {
            var speaker = cast.Speaker(holder);
            if (speaker.IsNamed && !speaker.IsOpenPronoun && speaker.Key != last) holders.Add(speaker.Name);
            last = speaker.Key;
        }

        return string.Join(", ", holders);
    }

    private static string Listed(string[] names) => names switch
    {
        [] => "",
        [var one] => one,
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names[..^1])} and {names[^1]}"),
    };
}
