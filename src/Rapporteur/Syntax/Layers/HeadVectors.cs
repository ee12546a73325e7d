namespace Rapporteur.Syntax.Layers;

/// <summary>
/// For each word four vectors made of what the last layer shows: the word as a head and as a dependent, once for finding
/// heads and once for telling relations apart.
/// </summary>
internal sealed unsafe class HeadVectors
{
    private readonly DenseLayer layer;

    public HeadVectors(ModelFile model)
    {
        string[] parts = ["arc.head", "arc.dependent", "label.head", "label.dependent"];
        var rows = parts.Select(part => model[$"{part}.weight"].InRoundedBytes())
            .SelectMany(tensor => Enumerable.Range(0, tensor.Rows).Select(row => new WeightRow(tensor, row)));
        layer = new DenseLayer(new PackedWeights([.. rows], 0, 2 * model.Shape.Hidden), [.. parts.SelectMany(part => model[$"{part}.bias"].ToFloats())]);
        (ArcDependent, LabelHead) = (model.Shape.ArcSize, 2 * model.Shape.ArcSize);
        LabelDependent = LabelHead + model.Shape.LabelSize;
    }

    /// <summary>Largest whole number that may come from below.</summary>
    public int Limit => layer.Limit;

    /// <summary>From one word's vectors to the next's; the arc's head vector comes first.</summary>
    public int Stride => layer.Outputs;

    /// <summary>Where the arc's dependent vector starts.</summary>
    public int ArcDependent { get; }

    /// <summary>Where the label's head vector starts.</summary>
    public int LabelHead { get; }

    /// <summary>Where the label's dependent vector starts.</summary>
    public int LabelDependent { get; }

    /// <summary>Writes the vectors of all words.</summary>
    public void Make(Workspace work, short* shown)
    {
        int rows = work.Batch.Words;
        layer.Apply(shown, layer.Inputs, work.ShownScales.Pointer, rows, work.HeadVectors.Grow(rows * Stride), DenseKind.Rectified);
    }
}
