using Rapporteur.Syntax;
using Rapporteur.Workshop.Training;

namespace Rapporteur.Tests.Workshop;

/// <summary>The gradient of every tensor against the difference quotient of the loss.</summary>
public sealed class GradientTests
{
    private const float Nudge = 2e-3f;

    private static readonly NetworkShape small = new()
    {
        WordSize = 6, FeatureBuckets = 64, FeatureSize = 5, CharacterSize = 4, CharacterFilters = 6, LongestWord = 8, Hidden = 8, ArcSize = 8, LabelSize = 8, TagSize = 4,
    };

    private static readonly TrainingSettings settings = new() { Smoothing = 0 };

    private readonly Weights weights = new(small, Encoder.Learn(SmallTreebank.Sentences));
    private readonly NetworkPass pass;
    private readonly Batch batch;

    public GradientTests()
    {
        weights.Initialise(7);
        var random = new Random(3);
        foreach (var parameter in weights.All.Where(parameter => parameter.Columns == 1))
        {
            for (int i = 0; i < parameter.Value.Length; i++) parameter.Value[i] += Offset(parameter.Name, i, random);
        }

        // So far from 0, and doubled by dropout, they would drive probabilities below the least that a loss tells apart.
        foreach (ref float value in weights["label.weight"].Value.AsSpan()) value *= 0.2f;
        pass = new NetworkPass(weights, settings);
        batch = new Batch(SmallTreebank.Sentences.Select(s => Encoder.Encode(s, s.Forms, weights.Vocabulary, small)));
    }

    public static TheoryData<string, bool> Tensors() =>
        [.. small.Tensors(Encoder.Learn(SmallTreebank.Sentences)).SelectMany(tensor => new[] { (tensor.Name, false), (tensor.Name, true) })];

    [Theory]
    [MemberData(nameof(Tensors))]
    public void The_gradient_is_the_slope_of_the_loss(string tensor, bool dropout)
    {
        var (off, length) = Compare(tensor, dropout, factor: 1);

        Assert.True(length > 0.01, $"The loss does not depend on {tensor}.");
        Assert.True(off <= Bound(length), $"{tensor}: off by {off:g3} of {length:g3}");
    }

    [Theory]
    [InlineData("lstm1.backward.recurrent")]
    [InlineData("arc.weight")]
    [InlineData("tag.embedding")]
    public void A_gradient_that_is_a_tenth_too_long_would_be_noticed(string tensor)
    {
        var (off, length) = Compare(tensor, dropout: false, factor: 1.1f);

        Assert.True(off > Bound(length));
    }

    private static double Bound(double length) => (0.02 * length) + 0.004;

    // Biases before a rectifier go far from its kink, half of them to each side, as the slope at a kink is none.
    private static float Offset(string name, int i, Random random) =>
        name is "arc.head.bias" or "arc.dependent.bias" or "label.head.bias" or "label.dependent.bias"
            ? (i % 2 == 0 ? 2 : -2)
            : (random.NextSingle() - 0.5f) * 0.4f;

    // Lengths of the difference and of the slopes, over some elements that the gradient names and some by chance.
    private (double Off, double Length) Compare(string tensor, bool dropout, float factor)
    {
        var parameter = weights[tensor];
        Loss(dropout);
        float[] gradient = (float[])pass.Gradients[parameter.Index].Clone();
        var random = new Random(11);
        var largest = Enumerable.Range(0, gradient.Length).OrderByDescending(i => Math.Abs(gradient[i])).ThenBy(i => i).Take(10);
        double off = 0, length = 0;
        foreach (int i in largest.Concat(Enumerable.Range(0, 30).Select(_ => random.Next(gradient.Length))))
        {
            double slope = Slope(parameter.Value, i, dropout), difference = slope - (factor * gradient[i]);
            off += difference * difference;
            length += slope * slope;
        }

        return (Math.Sqrt(off), Math.Sqrt(length));
    }

    private double Slope(float[] value, int i, bool dropout)
    {
        float kept = value[i];
        value[i] = kept + Nudge;
        double above = Loss(dropout);
        value[i] = kept - Nudge;
        double below = Loss(dropout);
        value[i] = kept;
        return (above - below) / (2 * Nudge);
    }

    // The same seed drops the same every time.
    private double Loss(bool dropout)
    {
        pass.Learn(batch, 1, dropout ? new Random(5) : null);
        return pass.Losses.Sum();
    }
}
