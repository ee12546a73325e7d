using CsCheck;
using Rapporteur.Syntax;
using Rapporteur.Syntax.Layers;

namespace Rapporteur.Tests.Syntax;

public sealed class NetworkTests
{
    private static readonly ModelFile model = RandomModel.Create(RandomModel.Small, 7);

    [Fact]
    public void Integers_give_the_scores_of_the_plain_network_to_within_their_rounding()
    {
        var (text, sentences) = Texts.Random(3, 6, 12);
        var work = new Workspace();
        var network = new Network(model);
        foreach (var sentence in sentences)
        {
            network.Run(text, sentence.Tokens.AsSpan(), [sentence.Tokens.Length], work);
            var (upos, _, arcs, _) = new FloatNetwork(model).Run([.. sentence.Tokens.Select(token => token.In(text).ToString())]);
            for (int d = 0; d < upos.Length; d++)
            {
                Near(upos[d], TagScores(work, d).AsSpan(0, 17));
                Near([.. arcs[d].Where((_, h) => h != d + 1)], [.. ArcScores(work, d, upos.Length).Where((_, h) => h != d + 1)]);
            }
        }
    }

    [Fact]
    public void It_chooses_what_the_plain_network_chooses()
    {
        var (text, sentences) = Texts.Random(4, 12, 12);
        var trees = Analyser().Analyse(text, sentences);
        int same = 0, all = 0;
        foreach (var (sentence, tree) in sentences.Zip(trees))
        {
            var (upos, xpos, _, labels) = new FloatNetwork(model).Run([.. sentence.Tokens.Select(token => token.In(text).ToString())]);
            foreach (var (i, word) in tree.Words.Index())
            {
                string relation = word.Head < 0 ? "root" : model.Vocabulary.Relations[Best([double.NegativeInfinity, .. labels(i, word.Head)[1..]])];
                all += 3;
                same += (word.Upos == model.Vocabulary.Upos[Best(upos[i])] ? 1 : 0) + (word.Xpos == model.Vocabulary.Xpos[Best(xpos[i])] ? 1 : 0)
                    + (word.Relation == relation ? 1 : 0);
            }
        }

        Assert.InRange(same, all * 0.99, all);
    }

    [Fact]
    public void A_sentence_among_others_is_analysed_as_it_is_alone() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[1, 20], Gen.Int[1, 30]).Sample(
            (seed, count, longest) =>
            {
                var (text, sentences) = Texts.Random(seed, count, longest);
                var analyser = Analyser();
                var alone = sentences.Select(sentence => analyser.Analyse(text, [sentence]).Single());
                Assert.Equal(alone.Select(Print), analyser.Analyse(text, sentences).Select(Print));
            },
            iter: 20);

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var (text, sentences) = Texts.Random(5, 40, 25);
        var analyser = Analyser();
        var expected = analyser.Analyse(text, sentences).Select(Print).ToArray();
        Parallel.For(0, 16, _ => Assert.Equal(expected, analyser.Analyse(text, sentences).Select(Print)));
    }

    [Fact]
    public void A_text_without_a_full_stop_is_read_in_pieces_and_still_makes_one_tree()
    {
        var (text, sentences) = Texts.Of([.. Enumerable.Repeat("word", 2_500)]);

        var tree = Analyser().Analyse(text, sentences).Single();

        Assert.True(SpanningTree.IsTree([.. tree.Words.Select(word => word.Head)]));
    }

    [Fact]
    public void No_sentences_give_no_trees() => Assert.Empty(Analyser().Analyse("", []));

    internal static string Print(Tree tree) => string.Join(' ', tree.Words.Select(word => $"{word.Upos}/{word.Xpos}/{word.Head}/{word.Relation}"));

    private static Analyser Analyser() => new(model, new Lemmatiser());

    private static int Best(double[] scores) => Array.IndexOf(scores, scores.Max());

    private static unsafe float[] TagScores(Workspace work, int word) => new Span<float>(work.TagScores.Pointer + (word * 32), 32).ToArray();

    private static unsafe float[] ArcScores(Workspace work, int word, int length) =>
        new Span<float>(work.ArcScores.Pointer + (word * (length + 1)), length + 1).ToArray();

    private static void Near(double[] expected, ReadOnlySpan<float> actual)
    {
        for (int i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 0.01);
    }
}
