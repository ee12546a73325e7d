using CsCheck;
using Rapporteur.Names;

namespace Rapporteur.Tests.Names;

public sealed class LabelChainTests
{
    private const int Count = NameLabels.Count;

    private static readonly Gen<int[]> transitions = Gen.Int[-500, 500].Array[Count * Count];

    [Fact]
    public void The_labels_found_can_stand_together() =>
        Gen.Select(transitions, Gen.Int[1, 12].SelectMany(words => Gen.Int[-2000, 2000].Array[words * Count])).Sample((follows, scores) =>
        {
            var labels = Find(follows, scores);
            return NameLabels.Starts(labels[0]) && NameLabels.Ends(labels[^1])
                && labels.Zip(labels.Skip(1)).All(pair => NameLabels.Follows(pair.First, pair.Second));
        });

    [Fact]
    public void No_labelling_of_three_words_scores_higher() =>
        Gen.Select(transitions, Gen.Int[-2000, 2000].Array[3 * Count]).Sample((follows, scores) =>
            Assert.Equal(All().Max(labels => Total(follows, scores, labels)), Total(follows, scores, Find(follows, scores))), iter: 20);

    [Fact]
    public void A_sentence_as_long_as_a_book_does_not_overflow()
    {
        const int words = 200_000;
        var labels = Find(new int[Count * Count], [.. Enumerable.Repeat(int.MinValue / 4, words * Count)]);
        Assert.Equal(words, labels.Length);
    }

    private static byte[] Find(int[] follows, int[] scores)
    {
        var labels = new byte[scores.Length / Count];
        new LabelChain(follows).Find(scores, labels);
        return labels;
    }

    private static IEnumerable<byte[]> All() =>
        from first in Enumerable.Range(0, Count)
        where NameLabels.Starts(first)
        from second in Enumerable.Range(0, Count)
        where NameLabels.Follows(first, second)
        from third in Enumerable.Range(0, Count)
        where NameLabels.Follows(second, third) && NameLabels.Ends(third)
        select new[] { (byte)first, (byte)second, (byte)third };

    private static long Total(int[] follows, int[] scores, byte[] labels) =>
        labels.Select((label, i) => (long)scores[(i * Count) + label] + (i > 0 ? follows[(labels[i - 1] * Count) + label] : 0)).Sum();
}
