using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Who is in a report, and where they are spoken of.</summary>
/// <param name="Mentions">All mentions in reading order, names and others, each with its actor where that is known.</param>
/// <param name="Actors">The actors in the order of their first mention.</param>
/// <param name="Relations">What ties them.</param>
internal sealed record ActorsRead(ImmutableArray<Mention> Mentions, ImmutableArray<Actor> Actors, ImmutableArray<Relation> Relations)
{
    /// <summary>By where words stand, the mentions.</summary>
    public required MentionLookup Lookup { get; init; }

    /// <summary>The mention that a stretch of text speaks by: of "the former minister, William Hague," that of its head.</summary>
    /// <returns>Nothing where no mention carries it.</returns>
    public Mention? MentionAt(TextSpan span) => Lookup.At(span) is var at and >= 0 ? Mentions[at] : null;

    /// <summary>Id of the actor that a stretch of text speaks of; nothing where it speaks of none, or that stays open.</summary>
    public string? ActorAt(TextSpan span) => MentionAt(span)?.Actor;
}
