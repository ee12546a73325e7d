using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>A person, an organisation, a group, a state or a place that does or says something; one for each real one in the report.</summary>
/// <param name="Id"><c>e1</c>, <c>e2</c>, … in the order of their first mention.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">The name to print: the fullest, or the description of one who is not named.</param>
/// <param name="Names">All names in the report; empty of one who is not named.</param>
/// <param name="Roles">Offices, ranks, trades, in reading order.</param>
/// <param name="Relations">Ids of the relations that it stands in.</param>
/// <param name="Evidence">Its first mention, and the rule that made an actor of it.</param>
public sealed record Actor(
    string Id,
    ActorType Type,
    string Name,
    ImmutableArray<ActorName> Names,
    ImmutableArray<Role> Roles,
    ImmutableArray<string> Relations,
    Evidence Evidence);
