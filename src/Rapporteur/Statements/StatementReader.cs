using System.Collections.Immutable;
using Rapporteur.Attributions;

namespace Rapporteur.Statements;

/// <summary>Resolves attributions: the speech act, the words, the chain of who tells whom.</summary>
internal sealed class StatementReader
{
    private readonly ImmutableArray<Statement> none = [];

    /// <summary>Loads the table of cues.</summary>
    public static StatementReader Load(string dataFolder) => new();

    /// <summary>One statement for each attribution, in the same order.</summary>
    public ImmutableArray<Statement> Read(string text, ImmutableArray<Attribution> attributions) => none;
}
