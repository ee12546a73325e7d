using NodaTime;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>What ties two actors.</summary>
/// <param name="Id"><c>r1</c>, <c>r2</c>, … in reading order within the report.</param>
/// <param name="Type">What kind of tie.</param>
/// <param name="Word">The word printed for it, "son"; nothing where there is none.</param>
/// <param name="Subject">Id of the actor that the word is said of.</param>
/// <param name="Object">Id of the other.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="From">First day of it, as far as the report tells.</param>
/// <param name="To">Last day of it, inclusive.</param>
/// <param name="Holder">On whose word: <c>author</c>, or the id of an attribution.</param>
/// <param name="Evidence">The words that tell it, and the rule.</param>
public sealed record Relation(
    string Id,
    RelationType Type,
    string? Word,
    string Subject,
    string Object,
    RoleStatus Status,
    LocalDate? From,
    LocalDate? To,
    string Holder,
    Evidence Evidence);
