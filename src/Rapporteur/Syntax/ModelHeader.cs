using System.Collections.Immutable;
using System.Text.Json;

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

    /// <summary>Reads a head element by element: a quarter of the time that the serialiser takes to get ready.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    /// <exception cref="KeyNotFoundException">It lacks something.</exception>
    /// <exception cref="InvalidOperationException">Something is of another kind.</exception>
    /// <exception cref="FormatException">A number is no whole number.</exception>
    public static ModelHeader Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var head = document.RootElement;
        return new ModelHeader
        {
            Name = head.GetProperty("name").GetString() ?? throw new KeyNotFoundException("The name is null."),
            Version = head.GetProperty("version").GetInt32(),
            Shape = NetworkShape.Read(head.GetProperty("shape")),
            Characters = head.GetProperty("characters").GetString() ?? throw new KeyNotFoundException("The characters are null."),
            Upos = Strings(head.GetProperty("upos")),
            Xpos = Strings(head.GetProperty("xpos")),
            Relations = Strings(head.GetProperty("relations")),
            Words = Strings(head.GetProperty("words")),
            Tensors = [.. head.GetProperty("tensors").EnumerateArray().Select(TensorHeader.Read)],
        };
    }

    private static ImmutableArray<string> Strings(JsonElement list)
    {
        var strings = ImmutableArray.CreateBuilder<string>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray()) strings.Add(item.GetString() ?? throw new KeyNotFoundException("A word is null."));
        return strings.MoveToImmutable();
    }
}
