using System.Collections.Immutable;
using Rapporteur.Syntax;

namespace Rapporteur.Workshop.Training;

/// <summary>All that a network learns, in the order of its shape.</summary>
internal sealed class Weights
{
    private readonly Dictionary<string, Parameter> byName;

    public Weights(NetworkShape shape, Vocabulary vocabulary)
    {
        (Shape, Vocabulary) = (shape, vocabulary);
        All = [.. shape.Tensors(vocabulary).Select((t, i) => new Parameter(t.Name, i, t.Rows, t.Columns))];
        byName = All.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
    }

    public NetworkShape Shape { get; }

    public Vocabulary Vocabulary { get; }

    public ImmutableArray<Parameter> All { get; }

    public Parameter this[string name] => byName[name];

    /// <summary>An array for each parameter, of its length: gradients, moments, averages.</summary>
    public float[][] Like() => [.. All.Select(parameter => new float[parameter.Value.Length])];

    /// <summary>The weights as they ship: matrices in bytes, biases and the root's vectors in single precision.</summary>
    public ModelFile ToModel(string name, int version) => new(name, version, Shape, Vocabulary, [.. All.Select(parameter => parameter.Columns == 1
        ? Tensor.Exact(parameter.Name, parameter.Rows, parameter.Columns, parameter.Value)
        : Tensor.Rounded(parameter.Name, parameter.Rows, parameter.Columns, parameter.Value))]);

    /// <summary>The weights of a model as the network reads them, bytes times their scales.</summary>
    public static Weights Of(ModelFile model)
    {
        var weights = new Weights(model.Shape, model.Vocabulary);
        foreach (var parameter in weights.All) model[parameter.Name].ToFloats().CopyTo(parameter.Value, 0);
        return weights;
    }

    /// <summary>Uniform numbers of Glorot's range; biases 0, but 1 for the forget gates.</summary>
    public void Initialise(int seed)
    {
        var random = new Random(seed);
        foreach (var parameter in All)
        {
            if (parameter.Columns == 1 && !parameter.Name.EndsWith(".root", StringComparison.Ordinal))
            {
                if (parameter.Name.StartsWith("lstm", StringComparison.Ordinal))
                    parameter.Value.AsSpan(Shape.Hidden, Shape.Hidden).Fill(1);
                continue;
            }

            bool table = parameter.Name.EndsWith(".embedding", StringComparison.Ordinal);
            double range = table ? Math.Sqrt(3.0 / parameter.Columns) * (parameter.Name[0] == 'f' ? 0.4 : 1)
                : parameter.Name is "label.weight" ? Math.Sqrt(6.0 / (2 * parameter.Columns))
                : Math.Sqrt(6.0 / (parameter.Rows + parameter.Columns));
            if (parameter.Name.EndsWith(".input", StringComparison.Ordinal) || parameter.Name.EndsWith(".recurrent", StringComparison.Ordinal))
                range = Math.Sqrt(6.0 / ((parameter.Rows / 4) + parameter.Columns)); // one gate is one matrix
            for (int i = 0; i < parameter.Value.Length; i++) parameter.Value[i] = (float)(((2 * random.NextDouble()) - 1) * range);
        }
    }
}
