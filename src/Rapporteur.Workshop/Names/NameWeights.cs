using System.Text.Json;
using Rapporteur.Names;
using Rapporteur.Syntax;

namespace Rapporteur.Workshop.Names;

/// <summary>What the recogniser of names learns.</summary>
internal sealed class NameWeights
{
    private const int Labels = NameLabels.Count;

    public NameWeights(int states, int sets, NameSettings settings)
    {
        (States, Hidden, Rows) = (states, settings.Hidden, settings.Rows);
        var random = new Random(settings.Seed);
        First = Uniform(Hidden * states, Math.Sqrt(6.0 / (Hidden + states)), random);
        Second = Uniform(Labels * Hidden, Math.Sqrt(6.0 / (Hidden + Labels)), random);
        (FirstBias, SecondBias, Transitions) = (new float[Hidden], new float[Labels], new float[Labels * Labels]);
        (Sets, Features) = (new float[sets * Labels], new float[Rows * Labels]);
    }

    public int States { get; }

    public int Hidden { get; }

    public int Rows { get; }

    /// <summary>From the states to the hidden layer, a row for each of its numbers.</summary>
    public float[] First { get; }

    public float[] FirstBias { get; }

    /// <summary>From the hidden layer to the labels.</summary>
    public float[] Second { get; }

    public float[] SecondBias { get; }

    public float[] Transitions { get; }

    /// <summary>What each set leans to; not kept.</summary>
    public float[] Sets { get; }

    public float[] Features { get; }

    /// <summary>All that is learnt densely.</summary>
    public float[][] Dense => [First, FirstBias, Second, SecondBias, Transitions, Sets];

    /// <summary>Writes the model.</summary>
    public void Save(string file, string name, int version)
    {
        Tensor[] tensors =
        [
            Tensor.Rounded("states.weight", Hidden, States, First),
            Tensor.Exact("states.bias", Hidden, 1, FirstBias),
            Tensor.Rounded("labels.weight", Labels, Hidden, Second),
            Tensor.Exact("labels.bias", Labels, 1, SecondBias),
            Tensor.Exact("transitions", Labels, Labels, Transitions),
            Tensor.Rounded("features", Rows, Labels, Features),
        ];
        var head = new
        {
            name,
            version,
            tensors = tensors.Select(tensor => new { name = tensor.Name, rows = tensor.Rows, columns = tensor.Columns, inBytes = tensor.InBytes }),
        };
        TensorFile.Save(file, NameModel.Mark, JsonSerializer.SerializeToUtf8Bytes(head), [.. tensors]);
    }

    private static float[] Uniform(int length, double range, Random random)
    {
        var values = new float[length];
        for (int i = 0; i < length; i++) values[i] = (float)(((2 * random.NextDouble()) - 1) * range);
        return values;
    }
}
