using System.Collections.Immutable;
using System.Text.Json;
using Rapporteur.Syntax;
using Rapporteur.Syntax.Layers;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>The trained recogniser of names. <see cref="TensorFile"/> tells the form of its file.</summary>
/// <remarks>
/// Tensors: <c>states.*</c> and <c>labels.*</c>, the layers of the head on the network; <c>features</c>, a row of labels'
/// weights for each row of features; <c>transitions</c>, [label before, label].
/// </remarks>
internal sealed class NameModel
{
    private const int Labels = NameLabels.Count;

    private readonly short[] weights; // of the features, row by row

    private NameModel(string file, string name, int version, ImmutableArray<Tensor> tensors)
    {
        (Name, Version) = (name, version);
        var byName = tensors.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
        Tensor hidden = byName["states.weight"], features = byName["features"];
        Head = new StateHead(
            hidden, Sized("states.bias", hidden.Rows, 1), Sized("labels.weight", Labels, hidden.Rows), Sized("labels.bias", Labels, 1));
        if (hidden.Rows % Elementwise.Width != 0 || !int.IsPow2(features.Rows) || features.Columns != Labels || hidden.Columns % 4 != 0)
            throw new DataFileException(file, 0, "This model's tensors are of a size that does not fit.", TensorFile.Remedy);
        Rows = features.Rows;
        weights = Whole(features);
        Chain = new LabelChain([.. Whole(Sized("transitions", Labels, Labels)).Select(weight => (int)weight)]);

        Tensor Sized(string tensor, int rows, int columns) =>
            byName.TryGetValue(tensor, out var found) && (found.Rows, found.Columns) == (rows, columns) ? found
                : throw new DataFileException(file, 0, $"This model lacks the tensor {tensor} of {rows} × {columns}.", TensorFile.Remedy);
    }

    /// <summary>The first eight bytes of its file.</summary>
    public static ReadOnlySpan<byte> Mark => "RAPPNAM1"u8;

    /// <summary><c>names</c>.</summary>
    public string Name { get; }

    /// <summary>Counts trainings whose records may differ.</summary>
    public int Version { get; }

    /// <summary>As evidence cites it: <c>names@1</c>.</summary>
    public string Id => $"{Name}@{Version}";

    /// <summary>Scores the labels of a word by the network's states.</summary>
    public StateHead Head { get; }

    /// <summary>Rows of the table of features.</summary>
    public int Rows { get; }

    /// <summary>Finds the best labels; not for two threads at once (<see cref="LabelChain.Copy"/>).</summary>
    public LabelChain Chain { get; }

    /// <summary>Adds what a word's features count for each label, in units of 1 / <see cref="WordScores.Unit"/>.</summary>
    public void Add(ReadOnlySpan<int> features, Span<int> scores)
    {
        foreach (int row in features)
        {
            var counts = weights.AsSpan(row * Labels, Labels);
            for (int label = 0; label < counts.Length; label++) scores[label] += counts[label];
        }
    }

    /// <exception cref="DataFileException">The file cannot be read, is no model of names, is damaged, or lacks a tensor.</exception>
    public static NameModel Load(string file) => TensorFile.Load(file, Mark, (json, tensors) =>
    {
        using var document = JsonDocument.Parse(json);
        var head = document.RootElement;
        return new NameModel(
            file, head.GetProperty("name").GetString() ?? "", head.GetProperty("version").GetInt32(),
            tensors([.. head.GetProperty("tensors").EnumerateArray().Select(TensorHeader.Read)]));
    });

    /// <summary>See <see cref="TensorFile.ReadStamp"/>.</summary>
    /// <exception cref="DataFileException">The file cannot be read, or is no model of names.</exception>
    public static string? ReadStamp(string file) => TensorFile.ReadStamp(file, Mark);

    private static short[] Whole(Tensor tensor) =>
        [.. tensor.ToFloats().Select(weight => (short)Math.Clamp(MathF.Round(weight * WordScores.Unit), short.MinValue, short.MaxValue))];
}
