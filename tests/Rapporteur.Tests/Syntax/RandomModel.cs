using System.Collections.Immutable;
using Rapporteur.Syntax;

namespace Rapporteur.Tests.Syntax;

/// <summary>An untrained network: what it says is nonsense, but it says the same nonsense everywhere.</summary>
internal static class RandomModel
{
    public static NetworkShape Small { get; } = new()
    {
        WordSize = 16, FeatureBuckets = 256, FeatureSize = 8, CharacterSize = 8, CharacterFilters = 8, LongestWord = 12,
        Hidden = 24, TagSize = 8, ArcSize = 24, LabelSize = 16,
    };

    public static ModelFile Create(NetworkShape shape, int seed)
    {
        var random = new Random(seed);
        var vocabulary = new Vocabulary(
            ["the", "of", "said", "that", "minister", "on", ",", ".", "\"", "talks"],
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,.\"-'",
            Names("U", 17), Names("X", 50), ["root", .. Names("r", 50)]);
        return new ModelFile("random", 1, shape, vocabulary, [.. shape.Tensors(vocabulary).Select(Make)]);

        Tensor Make((string Name, int Rows, int Columns) tensor)
        {
            var (name, rows, columns) = tensor;
            double width = name.Contains("embedding", StringComparison.Ordinal) ? 1 : 2 / Math.Sqrt(columns);
            var weights = new float[rows * columns];
            for (int i = 0; i < weights.Length; i++) weights[i] = (float)(((2 * random.NextDouble()) - 1) * width);
            return columns == 1 ? Tensor.Exact(name, rows, columns, weights) : Tensor.Rounded(name, rows, columns, weights);
        }
    }

    private static ImmutableArray<string> Names(string prefix, int count) => [.. Enumerable.Range(0, count).Select(i => $"{prefix}{i}")];
}
