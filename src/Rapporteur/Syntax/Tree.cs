using System.Collections.Immutable;

namespace Rapporteur.Syntax;

/// <summary>Tags, lemmas and heads of one sentence; always a tree with one root.</summary>
/// <param name="Words">One for each token, in order.</param>
public sealed record Tree(ImmutableArray<Word> Words);
