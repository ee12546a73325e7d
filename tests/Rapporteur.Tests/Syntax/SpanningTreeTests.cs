using CsCheck;
using Rapporteur.Syntax;

namespace Rapporteur.Tests.Syntax;

public sealed class SpanningTreeTests
{
    private static readonly Gen<float[]> scores = Gen.Int[1, 4].SelectMany(n => Gen.Int[-9, 9].Select(x => (float)x).Array[n * (n + 1)]);

    [Fact]
    public void The_tree_is_the_best_of_all_trees() => scores.Sample(
        table =>
        {
            int n = Words(table);
            var heads = Find(table);
            Assert.Equal(All(n).Where(tree => SpanningTree.IsTree(tree)).Max(tree => Sum(table, tree)), Sum(table, heads));
        },
        iter: 1_000);

    [Fact]
    public void However_long_and_whatever_the_scores_it_is_a_tree() =>
        Gen.Int[1, 60].SelectMany(n => Gen.Float[-20, 20].Array[n * (n + 1)]).Sample(table => SpanningTree.IsTree(Find(table)), iter: 300);

    [Fact]
    public void Equal_scores_give_the_root_to_the_first_word() => Assert.Equal([-1, 0, 0], Find(new float[12]));

    [Theory]
    [InlineData(true, -1)]
    [InlineData(true, 1, -1, 1)]
    [InlineData(false, -1, -1)]
    [InlineData(false, 1, 0)]
    [InlineData(false, -1, 2, 1)]
    public void A_tree_has_one_root_and_no_circle(bool tree, params int[] heads) => Assert.Equal(tree, SpanningTree.IsTree(heads));

    private static int[] Find(float[] table)
    {
        var heads = new int[Words(table)];
        SpanningTree.Find(table, heads);
        return heads;
    }

    private static int Words(float[] table) => (int)Math.Sqrt(table.Length);

    private static float Sum(float[] table, int[] heads) => heads.Select((head, d) => table[(d * (heads.Length + 1)) + head + 1]).Sum();

    private static IEnumerable<int[]> All(int n) => Enumerable.Range(0, (int)Math.Pow(n + 1, n))
        .Select(code => Enumerable.Range(0, n).Select(d => (code / (int)Math.Pow(n + 1, d) % (n + 1)) - 1).ToArray())
        .Where(heads => heads.Select((head, d) => head != d).All(other => other));
}
