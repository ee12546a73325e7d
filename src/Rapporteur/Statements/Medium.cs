using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>A way by which something was said.</summary>
/// <param name="Kind">Of what kind; nothing where only the outlet is known.</param>
/// <param name="Actor">Id of the outlet, where one is named.</param>
/// <param name="Text">The words, as printed.</param>
/// <param name="Spans">Where they stand.</param>
public sealed record Medium(MediumKind? Kind, string? Actor, string Text, ImmutableArray<TextSpan> Spans);
