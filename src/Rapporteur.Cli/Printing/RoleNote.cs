using NodaTime;
using NodaTime.Text;
using Rapporteur.Actors;

namespace Rapporteur.Cli.Printing;

/// <summary>What somebody is and what ties them to others, in few words, as the report tells it.</summary>
internal static class RoleNote
{
    private const int MostShort = 2;

    /// <summary>The roles of an actor, each once, without those that its name tells; those of one holder together: "defector, general (says the BBC)".</summary>
    public static IEnumerable<string> Of(Actor actor, Cast cast)
    {
        var roles = Told(actor, cast).Select(role => (Words: Words(role, cast), Holder: Word(role.Holder, cast)))
            .Where(role => role.Words.Length > 0)
            .GroupBy(role => role.Words, StringComparer.OrdinalIgnoreCase)
            .Select(same => (same.First().Words, Holder: same.Any(role => role.Holder.Length == 0) ? "" : same.First().Holder));
        return roles.GroupBy(role => role.Holder, StringComparer.Ordinal)
            .Select(held => string.Join(", ", held.Select(role => role.Words)) + (held.Key.Length > 0 ? $" ({held.Key})" : ""));
    }

    // "a spokesman for the dam" is told to be a spokesman by that name.
    private static IEnumerable<Role> Told(Actor actor, Cast cast) => actor.Roles.Where(role =>
        !actor.Name.Contains(role.Title, StringComparison.OrdinalIgnoreCase)
        || (cast.Actor(role.Organisation) is { } of && !actor.Name.Contains(of.Name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The first roles alone, without time and holder.</summary>
    public static string Short(Actor actor, Cast cast) => string.Join(", ", Told(actor, cast)
        .Select(role => Words(role with { From = null, To = null }, cast)).Where(words => words.Length > 0)
        .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostShort));

    /// <summary>"former defence minister (until 2004)", "general of Second Army", "crook (says Ana Ruiz)".</summary>
    public static string Of(Role role, Cast cast)
    {
        var (words, holder) = (Words(role, cast), Word(role.Holder, cast));
        return holder.Length > 0 ? $"{words} ({holder})" : words;
    }

    private static string Words(Role role, Cast cast)
    {
        string title = Standing(Printable.Line(role.Title), role.Status);
        string of = cast.Name(role.Organisation) is { Length: > 0 } name && !title.Contains(name, StringComparison.OrdinalIgnoreCase)
            ? $" of {name}" : "";
        return title.Length == 0 ? "" : title + of + (Time(role.From, role.To) is { Length: > 0 } time ? $" ({time})" : "");
    }

    /// <summary>"Manaf Tlas, son of Mustafa Tlas": the tie as it is told, without what the program adds.</summary>
    public static string Of(Relation relation, Cast cast)
    {
        string word = Standing(Printable.Line(relation.Word) is { Length: > 0 } printed ? printed : Kind(relation.Type), relation.Status);
        return $"{cast.Name(relation.Subject)}, {word} of {cast.Name(relation.Object)}";
    }

    /// <summary>For how long a relation holds, and on whose word; empty where the author's, without a time.</summary>
    public static string Note(Relation relation, Cast cast) =>
        string.Join($"{Sheet.Glue}· ", new[] { Time(relation.From, relation.To), Word(relation.Holder, cast) }.Where(part => part.Length > 0));

    private static string Kind(RelationType type) => type switch
    {
        RelationType.Kinship => "relative",
        RelationType.Membership => "member",
        RelationType.Office => "office holder",
        _ => "friend",
    };

    private static string Standing(string title, RoleStatus status) => status switch
    {
        _ when title.Length == 0 => title,
        RoleStatus.Former when !Has(title, "former", "ex-", "one-time", "late ") => $"former {title}",
        RoleStatus.Acting when !Has(title, "acting", "interim", "caretaker") => $"acting {title}",
        RoleStatus.Elect when !Has(title, "elect", "designate", "incoming") => $"{title}-elect",
        _ => title,
    };

    private static bool Has(string title, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (title.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string Time(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        ({ } first, { } last) => $"{First(first)} to {Last(last)}",
        ({ } first, null) => $"from {First(first)}",
        (null, { } last) => $"until {Last(last)}",
        _ => "",
    };

    private static string First(LocalDate day) => day is { Month: 1, Day: 1 } ? $"{day.Year}" : LocalDatePattern.Iso.Format(day);

    private static string Last(LocalDate day) => day is { Month: 12, Day: 31 } ? $"{day.Year}" : LocalDatePattern.Iso.Format(day);

    private static string Word(string holder, Cast cast) =>
        cast.Attribution(holder) is { } attribution && cast.Speaker(attribution) is { IsNamed: true } speaker ? $"says {speaker.Name}" : "";
}
