using System.Text.Json;
using Rapporteur.Names;
using Rapporteur.Syntax;
using Rapporteur.Workshop.Training;

namespace Rapporteur.Workshop.Names;

/// <summary>What the recogniser of names learns.</summary>
internal sealed class NameWeights
{
    private const int Labels = NameLabels.Count;

    /// <summary>Numbers to start from.</summary>
    public NameWeights(int states, int sets, NameSettings settings)
        : this(states, sets, settings.Hidden, settings.Rows)
    {
        var random = new Random(settings.Seed);
        Fill(First, Math.Sqrt(6.0 / (Hidden + states)), random);
        Fill(Second, Math.Sqrt(6.0 / (Hidden + Labels)), random);
    }

    private NameWeights(int states, int sets, int hidden, int rows)
    {
        (States, Hidden, Rows) = (states, hidden, rows);
        (First, FirstBias) = (new float[hidden * states], new float[hidden]);
        (Second, SecondBias, Transitions) = (new float[Labels * hidden], new float[Labels], new float[Labels * Labels]);
        (Sets, Features) = (new float[sets * Labels], new float[rows * Labels]);
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

    /// <summary>One recogniser whose scores are the mean of several: their hidden layers stand side by side.</summary>
    public static NameWeights Mean(IReadOnlyList<NameWeights> members)
    {
        float share = 1f / members.Count;
        int hidden = members[0].Hidden, all = members.Sum(member => member.Hidden);
        var mean = new NameWeights(members[0].States, sets: 0, all, members[0].Rows);
        for (int i = 0; i < members.Count; i++)
        {
            var member = members[i];
            member.First.CopyTo(mean.First, i * member.First.Length);
            member.FirstBias.CopyTo(mean.FirstBias, i * hidden);
            for (int label = 0; label < Labels; label++)
                Vectors.AddScaled(mean.Second.AsSpan((label * all) + (i * hidden), hidden), member.Second.AsSpan(label * hidden, hidden), share);
            Vectors.AddScaled(mean.SecondBias, member.SecondBias, share);
            Vectors.AddScaled(mean.Transitions, member.Transitions, share);
            Vectors.AddScaled(mean.Features, member.Features, share);
        }

        return mean;
    }

    private static void Fill(float[] values, double range, Random random)
    {
        for (int i = 0; i < values.Length; i++) values[i] = (float)(((2 * random.NextDouble()) - 1) * range);
    }
}
