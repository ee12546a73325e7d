using System.Collections.Immutable;
using Rapporteur.Syntax;
using Rapporteur.Workshop.Training;

namespace Rapporteur.Tests.Workshop;

/// <summary>Scores of trees on given words.</summary>
public sealed class EvaluationTests
{
    // "Go" is one word of the small treebank's sentences, and its root.
    [Theory]
    [InlineData("VERB", "VB", -1, "root", 100, 100, 100, 100)]
    [InlineData("VERB", "VB", -1, "root:x", 100, 100, 100, 100)]
    [InlineData("NOUN", "VBP", -1, "dep", 0, 0, 100, 0)]
    [InlineData("VERB", "VB", 0, "root", 100, 100, 0, 0)]
    public void Each_score_counts_its_own_and_subtypes_do_not_matter(
        string upos, string xpos, int head, string relation, double uposScore, double xposScore, double uas, double las)
    {
        var go = SmallTreebank.Sentences.Single(sentence => sentence.Length == 1);
        var tree = new Tree([new Word("go", upos, xpos, head, relation)]);

        Assert.Equal(new Evaluation(uposScore, xposScore, uas, las), Evaluation.Of([tree], [go]));
    }

    [Fact]
    public void No_words_score_nothing() => Assert.Equal(default, Evaluation.Of(ImmutableArray<Tree>.Empty, []));
}
