using Rapporteur.Syntax;
using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Workshop.Training;

/// <summary>Scores on gold words, in per cent; relations without their subtypes, punctuation counted.</summary>
internal readonly record struct Evaluation(double Upos, double Xpos, double Uas, double Las)
{
    private const int BatchSentences = 32;

    /// <summary>Of the network in single precision.</summary>
    public static Evaluation Of(Weights weights, IReadOnlyList<TreebankSentence> gold)
    {
        var (vocabulary, pass) = (weights.Vocabulary, new NetworkPass(weights, new TrainingSettings()));
        var (ordered, trees) = (new List<TreebankSentence>(gold.Count), new List<Tree>(gold.Count));
        foreach (var chunk in gold.OrderBy(sentence => sentence.Length).Chunk(BatchSentences))
        {
            // In the order of the batch: both sorts keep the order of what is equally long.
            var sorted = chunk.OrderByDescending(sentence => sentence.Length).ToArray();
            ordered.AddRange(sorted);
            var found = pass.Predict(new Batch(sorted.Select(sentence => Encoder.Encode(sentence, sentence.Forms, vocabulary, weights.Shape))));
            trees.AddRange(found.Select(sentence => TreeOf(sentence, vocabulary)));
        }

        return Of(trees, ordered);
    }

    /// <summary>Of trees over the same words.</summary>
    public static Evaluation Of(IReadOnlyList<Tree> trees, IReadOnlyList<TreebankSentence> gold)
    {
        double words = 0, upos = 0, xpos = 0, uas = 0, las = 0;
        for (int s = 0; s < gold.Count; s++)
        {
            for (int t = 0; t < gold[s].Length; t++, words++)
            {
                var word = trees[s].Words[t];
                if (word.Upos == gold[s].Upos[t]) upos++;
                if (word.Xpos == gold[s].Xpos[t]) xpos++;
                if (word.Head + 1 != gold[s].Heads[t]) continue;
                uas++;
                if (Universal(word.Relation).SequenceEqual(Universal(gold[s].Relations[t]))) las++;
            }
        }

        double Share(double count) => words == 0 ? 0 : 100 * count / words;
        return new Evaluation(Share(upos), Share(xpos), Share(uas), Share(las));
    }

    public override string ToString() => $"upos {Upos:f2} xpos {Xpos:f2} uas {Uas:f2} las {Las:f2}";

    private static Tree TreeOf(EncodedSentence sentence, Vocabulary vocabulary) => new([.. Enumerable.Range(0, sentence.Length).Select(t => new Word(
        "", vocabulary.Upos[sentence.Upos[t]], vocabulary.Xpos[sentence.Xpos[t]], sentence.Heads[t] - 1, vocabulary.Relations[sentence.Relations[t]]))]);

    private static ReadOnlySpan<char> Universal(string relation) =>
        relation.IndexOf(':', StringComparison.Ordinal) is >= 0 and var end ? relation.AsSpan(0, end) : relation;
}
