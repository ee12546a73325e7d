using System.Collections.Immutable;
using System.Text.Json;
using Rapporteur.Text;

namespace Rapporteur.Syntax;

/// <summary>A trained network as it is kept: name, version, sizes, vocabulary and weights. <see cref="TensorFile"/> tells the form.</summary>
internal sealed class ModelFile
{
    private readonly Dictionary<string, Tensor> byName;

    public ModelFile(string name, int version, NetworkShape shape, Vocabulary vocabulary, ImmutableArray<Tensor> tensors)
    {
        (Name, Version, Shape, Vocabulary, Tensors) = (name, version, shape, vocabulary, tensors);
        byName = tensors.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
    }

    private static ReadOnlySpan<byte> Mark => "RAPPNET1"u8;

    /// <summary><c>english</c>.</summary>
    public string Name { get; }

    /// <summary>Counts trainings whose records may differ.</summary>
    public int Version { get; }

    /// <summary>Name and version as evidence cites them: <c>english@1</c>.</summary>
    public string Id => $"{Name}@{Version}";

    /// <summary>The network's sizes.</summary>
    public NetworkShape Shape { get; }

    /// <summary>What the network has numbers for.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The weights in the order of the file.</summary>
    public ImmutableArray<Tensor> Tensors { get; }

    /// <summary>The tensor of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none; after <see cref="Load"/> all of the shape are there.</exception>
    public Tensor this[string name] => byName[name];

    /// <exception cref="DataFileException">The file cannot be read, is no model, is damaged, or lacks a tensor of its shape.</exception>
    public static ModelFile Load(string file) => TensorFile.Load(file, Mark, (json, tensors) =>
    {
        var head = ModelHeader.Read(json);
        var model = new ModelFile(head.Name, head.Version, head.Shape, head.ToVocabulary(), tensors(head.Tensors));
        model.Check(file);
        return model;
    });

    /// <summary>See <see cref="TensorFile.ReadStamp"/>.</summary>
    /// <exception cref="DataFileException">The file cannot be read, or is no model.</exception>
    public static string? ReadStamp(string file) => TensorFile.ReadStamp(file, Mark);

    /// <summary>Writes the file; the same model gives the same bytes.</summary>
    public void Save(string file)
    {
        var head = new ModelHeader
        {
            Name = Name, Version = Version, Shape = Shape,
            Characters = Vocabulary.Characters, Upos = Vocabulary.Upos, Xpos = Vocabulary.Xpos,
            Relations = Vocabulary.Relations, Words = Vocabulary.Words,
            Tensors = [.. Tensors.Select(tensor => tensor.Header)],
        };
        TensorFile.Save(file, Mark, JsonSerializer.SerializeToUtf8Bytes(head, ModelJson.Default.ModelHeader), Tensors);
    }

    private void Check(string file)
    {
        foreach (var (name, rows, columns) in Shape.Tensors(Vocabulary))
        {
            if (!byName.TryGetValue(name, out var tensor) || tensor.Rows != rows || tensor.Columns != columns)
                throw new DataFileException(file, 0, $"This model lacks the tensor {name} of {rows} × {columns}.", TensorFile.Remedy);
        }
    }
}
