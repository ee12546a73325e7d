using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>Who is in a report, and where they are spoken of.</summary>
/// <param name="Mentions">All mentions in reading order, names and others, each with its actor where that is known.</param>
/// <param name="Actors">The actors in the order of their first mention.</param>
/// <param name="Relations">What ties them.</param>
internal sealed record ActorsRead(ImmutableArray<Mention> Mentions, ImmutableArray<Actor> Actors, ImmutableArray<Relation> Relations);
