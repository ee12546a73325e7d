using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>Somebody spoken to.</summary>
/// <param name="Actor">Id of the actor, where it is known.</param>
/// <param name="Text">The words, as printed.</param>
/// <param name="Spans">Where they stand.</param>
public sealed record Party(string? Actor, string Text, ImmutableArray<TextSpan> Spans);
