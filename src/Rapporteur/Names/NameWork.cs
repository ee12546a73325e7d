using System.Collections.Immutable;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Room for the recognition of names in one report; kept and used report after report.</summary>
/// <param name="model">The trained recogniser.</param>
/// <param name="phrases">Known phrases.</param>
internal sealed class NameWork(NameModel model, PhraseTable phrases)
{
    private const int Labels = NameLabels.Count;

    private readonly LabelChain chain = model.Chain.Copy();
    private readonly NameFeatures features = new(phrases, model.Rows);
    private int[] scores = [];
    private byte[] labels = [];

    /// <summary>What the analysis fills.</summary>
    public WordScores Scores { get; } = new(model.Head);

    /// <summary>The labels of a sentence's words, after <see cref="Label"/>.</summary>
    public ReadOnlySpan<byte> Of(int sentence, int length) => Row(sentence, length);

    /// <summary>Labels all words of a report: first sentence by sentence, then once more in the light of the other sentences.</summary>
    public void Label(string text, Layout layout, ImmutableArray<Sentence> sentences, ImmutableArray<Tree> trees)
    {
        if (labels.Length < Scores.Words) labels = new byte[Scores.Words];
        features.Begin(text, sentences);
        for (int i = 0; i < sentences.Length; i++) First(text, layout.Paragraphs[sentences[i].Paragraph].Kind, sentences[i], trees[i], i);
        for (int i = 0; i < sentences.Length; i++) Again(text, sentences[i], i);
    }

    private void First(string text, ParagraphKind paragraph, Sentence sentence, Tree tree, int index)
    {
        int length = sentence.Tokens.Length;
        if (scores.Length < length * Labels) scores = new int[2 * length * Labels];
        features.Read(text, sentence, tree, paragraph);
        for (int word = 0; word < length; word++)
        {
            var row = scores.AsSpan(word * Labels, Labels);
            var states = Scores.Of(index, word);
            for (int label = 0; label < row.Length; label++) row[label] = states[label];
            model.Add(features.Of(word), row);
            for (int label = 0; label < row.Length; label++)
                states[label] = (short)(row[label] = Math.Clamp(row[label], short.MinValue, short.MaxValue));
        }

        var found = Row(index, length);
        chain.Find(scores.AsSpan(0, length * Labels), found);
        features.Count(found);
    }

    // Once more, with what the words are in other sentences.
    private void Again(string text, Sentence sentence, int index)
    {
        var found = Row(index, sentence.Tokens.Length);
        if (!features.ReadElsewhere(text, sentence, found)) return;
        for (int word = 0; word < found.Length; word++)
        {
            var row = scores.AsSpan(word * Labels, Labels);
            var first = Scores.Of(index, word);
            for (int label = 0; label < row.Length; label++) row[label] = first[label];
            model.Add(features.Of(word), row);
        }

        chain.Find(scores.AsSpan(0, found.Length * Labels), found);
    }

    private Span<byte> Row(int sentence, int length) => labels.AsSpan(Scores.Place(sentence, 0), length);
}
