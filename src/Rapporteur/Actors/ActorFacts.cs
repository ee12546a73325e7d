using System.Collections.Immutable;
using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Roles and relations as they are read, by mentions, until actors have ids.</summary>
internal sealed class ActorFacts
{
    private readonly List<RoleFact> roles = [];
    private readonly List<RelationFact> relations = [];

    /// <summary>Adds a role.</summary>
    public void Add(RoleFact role) => roles.Add(role);

    /// <summary>Adds a relation.</summary>
    public void Add(RelationFact relation) => relations.Add(relation);

    /// <summary>The roles by the ids of actors, and the relations between actors that are two.</summary>
    public (ILookup<string, Role> Roles, ImmutableArray<Relation> Relations) Write(string?[] ids)
    {
        roles.Sort(static (a, b) => TextSpan.ReadingOrder.Compare(a.Evidence.Span, b.Evidence.Span));
        relations.Sort(static (a, b) => TextSpan.ReadingOrder.Compare(a.Evidence.Span, b.Evidence.Span));
        var seenRoles = new HashSet<(string, string, string?, RoleStatus, string, LocalDate?)>();
        var seenRelations = new HashSet<(string, string, RelationType, string?, RoleStatus, string)>();
        var written = new List<(string Id, Role Role)>();
        foreach (var fact in roles)
        {
            if (ids[fact.Bearer] is not { } id) continue;
            string? organisation = fact.Organisation >= 0 ? ids[fact.Organisation] : null;
            if (organisation == id) organisation = null;
            if (!seenRoles.Add((id, fact.Title, organisation, fact.Tenure.Status, fact.Holder, fact.Tenure.From)))
                continue;
            written.Add((id,
                new Role(fact.Title, organisation, fact.Tenure.Status, fact.Tenure.From, fact.Tenure.To, fact.Holder,
                fact.Evidence)));
        }

        var tied = ImmutableArray.CreateBuilder<Relation>();
        foreach (var fact in relations)
        {
            if (ids[fact.Subject] is not { } subject || ids[fact.Object] is not { } other || subject == other) continue;
            if (!seenRelations.Add((subject, other, fact.Type, fact.Word, fact.Tenure.Status, fact.Holder))) continue;
            tied.Add(new Relation($"r{tied.Count + 1}", fact.Type, fact.Word, subject, other, fact.Tenure.Status,
                fact.Tenure.From, fact.Tenure.To, fact.Holder, fact.Evidence));
        }

        return (written.ToLookup(static pair => pair.Id, static pair => pair.Role, StringComparer.Ordinal),
            tied.ToImmutable());
    }
}
