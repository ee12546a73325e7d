using System.Collections.Immutable;
using Rapporteur.Actors;
using Rapporteur.Names;

namespace Rapporteur.Cli.Printing;

/// <summary>The actors of one type that say nothing.</summary>
/// <param name="Kind">What stands before them: <c>persons</c>.</param>
/// <param name="Actors">In the order of their first mention.</param>
internal sealed record Bystanders(string Kind, ImmutableArray<Actor> Actors)
{
    /// <summary>Persons, organisations, groups, states, those that there are.</summary>
    /// <remarks>
    /// Left out are places, and states that are spoken of as places alone: they stand under places. So are those without a
    /// name that are spoken of once and have no part in what is said: they would hide the others.
    /// </remarks>
    public static ImmutableArray<Bystanders> In(Cast cast)
    {
        var reading = cast.Reading;
        var placed = reading.Places.Select(place => place.Span).ToHashSet();
        var spoken = reading.Statements.Select(statement => statement.Speaker).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var addressed = reading.Statements.SelectMany(statement => statement.Addressees).Select(party => party.Actor)
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. reading.Actors
                .Where(actor => actor.Type != ActorType.Place && !spoken.Contains(actor.Id))
                .Where(actor => !cast.Mentions(actor).All(mention => placed.Contains(mention.Span)))
                .Where(actor => IsOfNote(actor) || addressed.Contains(actor.Id) || cast.Mentions(actor).Skip(1).Any())
                .GroupBy(actor => actor.Type)
                .OrderBy(group => group.Key)
                .Select(group => new Bystanders(Named(group.Key), [.. group])),
        ];

        bool IsOfNote(Actor actor) => !actor.Relations.IsEmpty || cast.Mentions(actor).Any(mention => mention.Kind == MentionKind.Name);
    }

    /// <summary>Name and roles, on one line.</summary>
    public static string Line(Actor actor, Cast cast)
    {
        string name = cast.Name(actor);
        var roles = string.Join("; ", RoleNote.Of(actor, cast));
        return roles.Length == 0 ? name : $"{name}, {roles}";
    }

    private static string Named(ActorType type) => type switch
    {
        ActorType.Person => "persons",
        ActorType.Organisation => "organisations",
        ActorType.Group => "groups",
        _ => "states",
    };
}
