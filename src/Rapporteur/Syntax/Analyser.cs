using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Rapporteur.Syntax.Layers;
using Rapporteur.Text;

namespace Rapporteur.Syntax;

/// <summary>Tags, lemmas and trees of sentences, from the network. One analyser serves any number of threads.</summary>
/// <remarks>
/// The trees of a sentence are the same alone or among others, and on every processor. A sentence of more than
/// <see cref="LongestPiece"/> words is read in pieces, as the work on heads grows with the square of the length; the
/// root words of the later pieces hang on that of the first, as <c>parataxis</c>.
/// </remarks>
internal sealed class Analyser
{
    /// <summary>Words that are analysed as one sentence at most.</summary>
    public const int LongestPiece = 400;

    // Enough that the products are worth their name, and few enough that their numbers stay in the caches.
    private const int BatchWords = 1_024;

    private readonly ConcurrentBag<Workspace> idle = [];
    private readonly Network network;
    private readonly Vocabulary vocabulary;
    private readonly Lemmatiser lemmatiser;

    /// <param name="model">The trained network.</param>
    /// <param name="lemmatiser">What finds dictionary forms.</param>
    public Analyser(ModelFile model, Lemmatiser lemmatiser)
    {
        (network, vocabulary, this.lemmatiser) = (new Network(model), model.Vocabulary, lemmatiser);
        ModelId = $"model:{model.Id}";
    }

    /// <summary>The network's name and version as evidence cites them: <c>model:english@1</c>.</summary>
    public string ModelId { get; }

    /// <summary>Loads <c>language/en/analysis/english.model</c> and <c>language/en/lemmas.tsv</c>.</summary>
    /// <exception cref="DataFileException">One of them is missing or broken.</exception>
    public static Analyser Load(string dataFolder)
    {
        var language = Path.Combine(dataFolder, "language", "en");
        return new Analyser(ModelFile.Load(Path.Combine(language, "analysis", "english.model")), Lemmatiser.Load(language));
    }

    /// <summary>The trees, one for each sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="scores">Receives what a further head reads from the network's states, which are not kept; none by default.</param>
    public ImmutableArray<Tree> Analyse(string text, ImmutableArray<Sentence> sentences, WordScores? scores = null)
    {
        scores?.Begin(sentences);
        var pieces = Pieces(sentences);
        var words = new Word[sentences.Length][];
        for (int i = 0; i < words.Length; i++) words[i] = new Word[sentences[i].Tokens.Length];
        if (!idle.TryTake(out var work)) work = new Workspace();
        for (int from = 0; from < pieces.Length;)
        {
            int to = from, count = 0;
            while (to < pieces.Length && (to == from || count + pieces[to].Length <= BatchWords)) count += pieces[to++].Length;
            Analyse(text, sentences, pieces.AsSpan(from, to - from), count, words, work);
            if (scores is not null) Ask(scores, pieces.AsSpan(from, to - from), work);
            from = to;
        }

        idle.Add(work);
        Join(sentences, words);
        return [.. words.Select(static sentence => new Tree(ImmutableCollectionsMarshal.AsImmutableArray(sentence)))];
    }

    // The longest first, so that sentences of like length share a batch.
    private static Piece[] Pieces(ImmutableArray<Sentence> sentences)
    {
        var pieces = new List<Piece>(sentences.Length);
        for (int i = 0; i < sentences.Length; i++)
        {
            int length = sentences[i].Tokens.Length;
            for (int start = 0; start < length; start += LongestPiece) pieces.Add(new Piece(i, start, Math.Min(LongestPiece, length - start)));
        }

        pieces.Sort(static (a, b) => b.Length != a.Length ? b.Length.CompareTo(a.Length)
            : a.Sentence != b.Sentence ? a.Sentence.CompareTo(b.Sentence) : a.Start.CompareTo(b.Start));
        return [.. pieces];
    }

    private void Analyse(string text, ImmutableArray<Sentence> sentences, ReadOnlySpan<Piece> pieces, int count, Word[][] words, Workspace work)
    {
        var (tokens, lengths) = work.Input(count, pieces.Length);
        int at = 0;
        for (int i = 0; i < pieces.Length; i++)
        {
            var (sentence, start, length) = pieces[i];
            sentences[sentence].Tokens.AsSpan().Slice(start, length).CopyTo(tokens.AsSpan(at));
            lengths[i] = length;
            at += length;
        }

        network.Run(text, tokens.AsSpan(0, count), lengths.AsSpan(0, pieces.Length), work);
        for (int place = 0; place < pieces.Length; place++)
        {
            var (sentence, start, length) = pieces[work.Batch.Sentence(place)];
            var tokensOfPiece = sentences[sentence].Tokens.AsSpan().Slice(start, length);
            for (int word = 0; word < length; word++)
                words[sentence][start + word] = Word(text, tokensOfPiece[word], start, work, work.Batch.Row(place, word));
        }
    }

    private static unsafe void Ask(WordScores scores, ReadOnlySpan<Piece> pieces, Workspace work)
    {
        scores.Head.Score(work);
        for (int place = 0; place < pieces.Length; place++)
        {
            var (sentence, start, length) = pieces[work.Batch.Sentence(place)];
            for (int word = 0; word < length; word++)
                scores.Keep(sentence, start + word, work.HeadScores.Pointer + ((long)work.Batch.Row(place, word) * scores.Head.Stride));
        }
    }

    private Word Word(string text, Token token, int start, Workspace work, int row)
    {
        string upos = vocabulary.Upos[work.Upos.Span[row]], xpos = vocabulary.Xpos[work.Xpos.Span[row]];
        int head = work.Heads.Span[row];
        return new Word(
            lemmatiser.Lemma(token.In(text), xpos), upos, xpos,
            head < 0 ? SpanningTree.Root : start + head, vocabulary.Relations[work.Relations.Span[row]]);
    }

    private static void Join(ImmutableArray<Sentence> sentences, Word[][] words)
    {
        for (int i = 0; i < sentences.Length; i++)
        {
            if (words[i].Length <= LongestPiece) continue;
            int first = Array.FindIndex(words[i], word => word.Head == SpanningTree.Root);
            for (int k = first + 1; k < words[i].Length; k++)
            {
                if (words[i][k].Head == SpanningTree.Root) words[i][k] = words[i][k] with { Head = first, Relation = "parataxis" };
            }
        }
    }

    private readonly record struct Piece(int Sentence, int Start, int Length);
}
