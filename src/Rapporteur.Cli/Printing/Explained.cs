using System.Collections.Immutable;

namespace Rapporteur.Cli.Printing;

/// <summary>One thing that is told of a record.</summary>
/// <param name="Label">What is told: <c>cue</c>.</param>
/// <param name="Lines">The first what it is, those after it why.</param>
internal sealed record Explained(string Label, ImmutableArray<string> Lines);
