using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>What somebody is: an office, a rank, a trade.</summary>
/// <param name="Title">As printed: "defence minister".</param>
/// <param name="Organisation">Id of the actor whose office it is; nothing where none is told.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="From">First day of it, as far as the report tells.</param>
/// <param name="To">Last day of it, inclusive.</param>
/// <param name="Holder">On whose word: <c>author</c>, or the id of an attribution.</param>
/// <param name="Evidence">The words that tell it, and the rule.</param>
public sealed record Role(string Title, string? Organisation, RoleStatus Status, LocalDate? From, LocalDate? To, string Holder, Evidence Evidence);
