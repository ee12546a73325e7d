using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>Words of the report.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Spans">Where they stand.</param>
public sealed record Quoted(string Text, ImmutableArray<TextSpan> Spans);
