using Rapporteur.Names;
using Rapporteur.Workshop.Names;

namespace Rapporteur.Tests.Workshop.Names;

public sealed class ChainLossTests
{
    private const int Count = NameLabels.Count, Words = 4;

    private readonly Random random = new(5);
    private readonly ChainLoss loss = new();

    [Fact]
    public void The_gradients_are_those_of_the_loss()
    {
        float[] scores = Numbers(Words * Count), follows = Numbers(Count * Count);
        uint[] allowed = [1, 1u << NameLabels.Of(MentionType.Person, NameLabels.Begin), uint.MaxValue, (1u << Count) - 1];
        var (gradient, followsGradient) = (new float[scores.Length], new float[follows.Length]);
        Learn(scores, follows, allowed, gradient, followsGradient);

        for (int i = 0; i < scores.Length; i++) Assert.Equal(Slope(scores, i), gradient[i], 0.002);
        for (int i = 0; i < follows.Length; i++) Assert.Equal(Slope(follows, i), followsGradient[i], 0.002);

        double Slope(float[] numbers, int i)
        {
            const float step = 0.01f;
            float before = numbers[i];
            numbers[i] = before + step;
            double above = Learn(scores, follows, allowed, new float[scores.Length], new float[follows.Length]);
            numbers[i] = before - step;
            double below = Learn(scores, follows, allowed, new float[scores.Length], new float[follows.Length]);
            numbers[i] = before;
            return (above - below) / (2 * step);
        }
    }

    [Fact]
    public void Where_anything_is_allowed_nothing_is_learnt()
    {
        var gradient = new float[Words * Count];
        double all = Learn(Numbers(Words * Count), new float[Count * Count], [.. Enumerable.Repeat(uint.MaxValue, Words)], gradient, new float[Count * Count]);

        Assert.Equal(0, all, 1e-6);
        Assert.All(gradient, value => Assert.Equal(0, value, 1e-5));
    }

    [Fact]
    public void Marks_that_cannot_stand_together_are_passed_over()
    {
        uint end = 1u << NameLabels.Of(MentionType.Person, NameLabels.End);
        var gradient = new float[Words * Count];

        Assert.Equal(0, Learn(Numbers(Words * Count), new float[Count * Count], [end, 1, 1, 1], gradient, new float[Count * Count]));
        Assert.All(gradient, value => Assert.Equal(0, value));
    }

    private double Learn(float[] scores, float[] follows, uint[] allowed, float[] gradient, float[] followsGradient)
    {
        loss.Follow(follows);
        return loss.Learn(scores, allowed, 1, gradient, followsGradient);
    }

    private float[] Numbers(int length) => [.. Enumerable.Range(0, length).Select(_ => random.NextSingle() - 0.5f)];
}
