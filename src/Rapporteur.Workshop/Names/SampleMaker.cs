using System.Numerics;
using Rapporteur.Names;
using Rapporteur.Syntax;
using Rapporteur.Syntax.Layers;
using Rapporteur.Text;

namespace Rapporteur.Workshop.Names;

/// <summary>Reads texts as the program does, and takes down what its network and the features show of each word.</summary>
internal sealed unsafe class SampleMaker
{
    /// <summary>Longer sentences are not learnt from.</summary>
    public const int LongestSentence = 150;

    private readonly SentenceReader sentenceReader;
    private readonly Network network;
    private readonly Vocabulary vocabulary;
    private readonly NameFeatures features;
    private readonly Workspace work = new();
    private ulong made;

    /// <param name="dataFolder">The program's data folder.</param>
    /// <param name="rows">Rows of the table of features.</param>
    public SampleMaker(string dataFolder, int rows)
    {
        sentenceReader = SentenceReader.Load(dataFolder);
        var model = ModelFile.Load(Path.Combine(dataFolder, "language", "en", "analysis", "english.model"));
        (network, vocabulary, States) = (new Network(model), model.Vocabulary, 4 * model.Shape.Hidden);
        features = new NameFeatures(NamePhrases.Load(dataFolder), rows);
    }

    /// <summary>Numbers that the network's two layers show of a word.</summary>
    public int States { get; }

    /// <summary>The sentences of a document, each with its sample.</summary>
    /// <param name="document">The document.</param>
    /// <param name="set">The number of its set.</param>
    /// <param name="weight">How much its sentences count.</param>
    /// <param name="recasing">Chance and random numbers by which sentences are written another way first, and only those are given; none by default.</param>
    public IEnumerable<(Sentence Sentence, NameSample Sample)> Make(NameDocument document, int set, float weight, Recasing? recasing = null)
    {
        string text = document.Text;
        var layout = LayoutReader.Read(new Report(text));
        var sentences = sentenceReader.Read(text, layout);
        bool[] changed = new bool[sentences.Length];
        if (recasing is not null) text = recasing.Apply(text, sentences, changed);
        features.Begin(text, sentences);
        features.Noise = NameWord.Join(NameWord.Hash(document.Id), ++made);
        uint[][] allowed = [.. sentences.Select(document.Allowed)];
        byte[][] labels = [.. allowed.Select(sentence => sentence.Select(word => (byte)(uint.IsPow2(word) ? BitOperations.Log2(word) : 0)).ToArray())];
        for (int i = 0; i < sentences.Length; i++) features.Count(text, sentences[i], labels[i]);

        for (int i = 0; i < sentences.Length; i++)
        {
            if (recasing is not null && !changed[i]) continue;
            if (sentences[i].Tokens.Length > LongestSentence) continue;
            var (tree, states) = Analyse(text, sentences[i]);
            features.Read(text, sentences[i], tree, layout.Paragraphs[sentences[i].Paragraph].Kind);
            int[][] rows = [.. Enumerable.Range(0, tree.Words.Length).Select(word => features.Of(word).ToArray())];
            if (features.ReadElsewhere(text, sentences[i], labels[i]))
                rows = [.. rows.Select((row, word) => (int[])[.. row, .. features.Of(word)])];
            yield return (sentences[i], new NameSample(set, weight, states, rows, allowed[i]));
        }
    }

    private (Tree Tree, short[] States) Analyse(string text, Sentence sentence)
    {
        int length = sentence.Tokens.Length, half = States / 2;
        network.Run(text, sentence.Tokens.AsSpan(), [length], work);
        var states = new short[length * States];
        var words = new Word[length];
        for (int word = 0; word < length; word++)
        {
            int row = work.Batch.Row(0, word);
            for (int layer = 0; layer < 2; layer++)
                new Span<short>(work.Shown[layer].Pointer + ((long)row * half), half).CopyTo(states.AsSpan((word * States) + (layer * half)));
            words[word] = new Word(
                "", vocabulary.Upos[work.Upos.Span[row]], vocabulary.Xpos[work.Xpos.Span[row]], work.Heads.Span[row], vocabulary.Relations[work.Relations.Span[row]]);
        }

        return (new Tree([.. words]), states);
    }
}
