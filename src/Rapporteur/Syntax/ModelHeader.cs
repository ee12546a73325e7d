using System.Collections.Immutable;

namespace Rapporteur.Syntax;

/// <summary>The head of a model file, in JSON.</summary>
internal sealed record ModelHeader
{
    public required string Name { get; init; }

    public required int Version { get; init; }

    public required NetworkShape Shape { get; init; }

    public required string Characters { get; init; }

    public required ImmutableArray<string> Upos { get; init; }

    public required ImmutableArray<string> Xpos { get; init; }

    public required ImmutableArray<string> Relations { get; init; }

    public required ImmutableArray<string> Words { get; init; }

    public required ImmutableArray<TensorHeader> Tensors { get; init; }

    public Vocabulary ToVocabulary() => new(Words, Characters, Upos, Xpos, Relations);
}
