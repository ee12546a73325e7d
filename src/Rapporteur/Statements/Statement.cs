using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>An attribution, resolved as far as this version can: the act, the words, and the chain of who tells whom.</summary>
/// <param name="Id"><c>s1</c>, <c>s2</c>, … in the order of the attributions.</param>
/// <param name="Attribution">Id of the attribution that it resolves.</param>
/// <param name="Act">The speech act by the cue: <c>say</c>, <c>warn</c>, … (closed list in docs/formats/reading.md).</param>
/// <param name="Words">The content as one would print it, its pieces joined by a space.</param>
/// <param name="Chain">Holders from the author inwards: <c>author</c>, then ids of attributions, the last its own.</param>
/// <param name="Evidence">The cue, and the rule that read the act from it.</param>
public sealed record Statement(
    string Id,
    string Attribution,
    string Act,
    string Words,
    ImmutableArray<string> Chain,
    Evidence Evidence);
