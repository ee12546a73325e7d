using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>A title that stands before names.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Classes">What kinds it is of: <c>honorific</c>, <c>office</c>, <c>rank</c>, … as in <c>titles.tsv</c>.</param>
/// <param name="Gender">What it tells of its bearer.</param>
internal sealed record Title(string Text, ImmutableArray<string> Classes, Gender Gender);
