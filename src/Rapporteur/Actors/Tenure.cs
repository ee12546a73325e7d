using NodaTime;

namespace Rapporteur.Actors;

/// <summary>Whether a role or relation holds, and when.</summary>
/// <param name="Status">Whether it holds.</param>
/// <param name="From">First day of it.</param>
/// <param name="To">Last day of it, inclusive.</param>
internal readonly record struct Tenure(RoleStatus Status, LocalDate? From, LocalDate? To);
