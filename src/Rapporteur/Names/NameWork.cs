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
    private int[] scores = [];
    private byte[] labels = [];

    /// <summary>What the analysis fills.</summary>
    public WordScores Scores { get; } = new(model.Head);

    /// <summary>What speaks for a name in a word's form and place.</summary>
    public NameFeatures Features { get; } = new(phrases, model.Rows);

    /// <summary>The labels of a sentence's words; good until the next call.</summary>
    public ReadOnlySpan<byte> Label(string text, Layout layout, Sentence sentence, Tree tree, int index)
    {
        int length = sentence.Tokens.Length;
        if (labels.Length < length) (labels, scores) = (new byte[2 * length], new int[2 * length * Labels]);
        Features.Read(text, sentence, tree, layout.Paragraphs[sentence.Paragraph].Kind);
        for (int word = 0; word < length; word++)
        {
            var row = scores.AsSpan(word * Labels, Labels);
            var states = Scores.Of(index, word);
            for (int label = 0; label < row.Length; label++) row[label] = states[label];
            model.Add(Features.Of(word), row);
        }

        chain.Find(scores.AsSpan(0, length * Labels), labels.AsSpan(0, length));
        return labels.AsSpan(0, length);
    }
}
