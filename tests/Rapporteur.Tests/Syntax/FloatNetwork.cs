using Rapporteur.Syntax;

namespace Rapporteur.Tests.Syntax;

/// <summary>The network written down plainly, in double precision: what the fast one is held against.</summary>
internal sealed class FloatNetwork(ModelFile model)
{
    private readonly Dictionary<string, float[]> tensors = model.Tensors.ToDictionary(tensor => tensor.Name, tensor => tensor.ToFloats(), StringComparer.Ordinal);
    private readonly NetworkShape shape = model.Shape;
    private readonly Vocabulary vocabulary = model.Vocabulary;

    public (double[][] Upos, double[][] Xpos, double[][] Arcs, Func<int, int, double[]> Labels) Run(string[] words)
    {
        var below = words.Select(Encode).ToArray();
        double[][] guess = [], xpos = [];
        for (int layer = 0; layer < shape.Layers; layer++)
        {
            if (layer == 1 && shape.TagSize > 0) below = [.. below.Select((row, i) => (double[])[.. row, .. Expected(guess[i])])];
            below = Layer(below, layer + 1);
            if (layer > 0) continue;
            if (shape.TagSize > 0) guess = [.. below.Select(row => Dense("guess", row))];
            xpos = [.. below.Select(row => Dense("xpos", row))];
        }

        double[][] upos = [.. below.Select(row => Dense("upos", row))];
        double[][] head = Vectors("arc.head"), dependent = Vectors("arc.dependent"), labelHead = Vectors("label.head"), labelDependent = Vectors("label.dependent");
        double[] root = [.. tensors["arc.root"].Select(x => (double)x)];
        var arcs = dependent.Select(d => head.Prepend(root).Select(h => Biaffine("arc.weight", 0, [.. d, 1], h)).ToArray()).ToArray();
        return (upos, xpos, arcs, (d, h) => [.. vocabulary.Relations.Select((_, r) => Biaffine("label.weight", r, [.. labelDependent[d], 1], [.. labelHead[h], 1]))]);

        double[][] Vectors(string name) => [.. below.Select(row => Dense(name, row).Select(x => Math.Max(0, x)).ToArray())];
    }

    private double[] Encode(string word)
    {
        var norm = new char[WordFeatures.LongestNorm];
        int length = WordFeatures.Norm(word, norm);
        var buckets = new int[WordFeatures.Count];
        WordFeatures.Hash(word, norm.AsSpan(0, length), shape.FeatureBuckets, buckets);
        var features = buckets.Select(bucket => Row("feature.embedding", bucket, shape.FeatureSize)).ToArray();
        return
        [
            .. Row("word.embedding", vocabulary.Word(norm.AsSpan(0, length)), shape.WordSize),
            .. Enumerable.Range(0, shape.FeatureSize).Select(i => features.Sum(row => row[i])),
            .. Characters(word),
        ];
    }

    private double[] Characters(string word)
    {
        var ids = new int[shape.LongestWord];
        ids = ids[..WordFeatures.Characters(word, vocabulary, ids)];
        var vectors = ids.Select(id => Row("char.embedding", id, shape.CharacterSize)).ToArray();
        var none = new double[shape.CharacterSize];
        var answers = vectors.Select((_, i) => Product("char.filter", [.. At(i - 1), .. At(i), .. At(i + 1)]).Zip(tensors["char.bias"], (x, b) => x + b).ToArray()).ToArray();
        return [.. Enumerable.Range(0, shape.CharacterFilters).Select(f => Math.Max(0, answers.Max(row => row[f])))];

        double[] At(int i) => i < 0 || i >= vectors.Length ? none : vectors[i];
    }

    private double[][] Layer(double[][] below, int layer)
    {
        var forward = Direction(below, $"lstm{layer}.forward");
        var backward = Direction([.. below.Reverse()], $"lstm{layer}.backward");
        return [.. forward.Zip(backward.Reverse(), (f, b) => (double[])[.. f, .. b])];
    }

    private double[][] Direction(double[][] inputs, string name)
    {
        double[] memory = new double[shape.Hidden], shown = new double[shape.Hidden];
        var all = new double[inputs.Length][];
        for (int step = 0; step < inputs.Length; step++)
        {
            double[] input = Product($"{name}.input", inputs[step]), recurrent = Product($"{name}.recurrent", shown);
            double Gate(int gate, int cell)
            {
                int row = (gate * shape.Hidden) + cell;
                return input[row] + recurrent[row] + tensors[$"{name}.bias"][row];
            }

            memory = [.. memory.Select((kept, i) => (Sigmoid(Gate(1, i)) * kept) + (Sigmoid(Gate(0, i)) * Math.Tanh(Gate(2, i))))];
            shown = [.. memory.Select((kept, i) => Sigmoid(Gate(3, i)) * Math.Tanh(kept))];
            all[step] = shown;
        }

        return all;
    }

    private double[] Expected(double[] scores)
    {
        double best = scores.Max(), sum = scores.Sum(score => Math.Exp(score - best));
        return [.. Enumerable.Range(0, shape.TagSize).Select(i => scores.Select((score, tag) => Math.Exp(score - best) / sum * tensors["tag.embedding"][(tag * shape.TagSize) + i]).Sum())];
    }

    private double Biaffine(string name, int block, double[] left, double[] right)
    {
        var weights = tensors[name].AsSpan(block * left.Length * right.Length);
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            for (int k = 0; k < right.Length; k++) sum += left[i] * weights[(i * right.Length) + k] * right[k];
        }

        return sum;
    }

    private double[] Dense(string name, double[] row) => [.. Product($"{name}.weight", row).Zip(tensors[$"{name}.bias"], (x, b) => x + b)];

    private double[] Product(string name, double[] vector) => [.. Enumerable.Range(0, tensors[name].Length / vector.Length).Select(row => Row(name, row, vector.Length).Zip(vector, (w, x) => w * x).Sum())];

    private double[] Row(string name, int row, int width) => [.. tensors[name].AsSpan(row * width, width).ToArray().Select(x => (double)x)];

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
