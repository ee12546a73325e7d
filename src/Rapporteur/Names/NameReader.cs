using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Finds the names of persons, organisations, groups and places. One reader serves any number of threads.</summary>
internal sealed class NameReader
{
    // Words of a report; the room that a longer one took is given back.
    private const int LongestKept = 100_000;

    private readonly ConcurrentBag<NameWork> idle = [];
    private readonly NameModel model;
    private readonly string modelId;
    private readonly PhraseTable phrases;
    private readonly NameRuns runs;

    /// <param name="model">The trained recogniser.</param>
    /// <param name="phrases">Known phrases; those that it was trained with.</param>
    /// <param name="lexicon">Known names of persons.</param>
    public NameReader(NameModel model, PhraseTable phrases, NameLexicon lexicon)
    {
        (this.model, this.phrases, runs) = (model, phrases, new NameRuns(lexicon));
        modelId = $"model:{model.Id}";
    }

    /// <summary>Loads <c>language/en/names/</c>.</summary>
    /// <param name="dataFolder">The folder that holds <c>language/</c>.</param>
    /// <exception cref="DataFileException">A file of it is missing or broken.</exception>
    public static NameReader Load(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "language", "en", "names");
        return new NameReader(NameModel.Load(Path.Combine(folder, "names.model")), NamePhrases.Load(dataFolder), NameLexicon.Load(dataFolder));
    }

    /// <summary>What the analysis of a report is to fill for <see cref="Read"/>, which takes it back.</summary>
    public NameWork Borrow() => idle.TryTake(out var work) ? work : new NameWork(model, phrases);

    /// <summary>All names in reading order; none overlaps another.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="layout">Its paragraphs.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="trees">Their trees.</param>
    /// <param name="work">From <see cref="Borrow"/>, its scores filled by the analysis of those sentences; not to be used afterwards.</param>
    public ImmutableArray<Mention> Read(
        string text, Layout layout, ImmutableArray<Sentence> sentences, ImmutableArray<Tree> trees, NameWork work)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        work.Label(text, layout, sentences, trees);
        for (int i = 0; i < sentences.Length; i++) AddMentions(text, sentences[i], trees[i], work.Of(i, sentences[i].Tokens.Length), mentions);
        if (work.Scores.Words <= LongestKept) idle.Add(work);
        return mentions.DrainToImmutable();
    }

    private void AddMentions(string text, Sentence sentence, Tree tree, ReadOnlySpan<byte> labels, ImmutableArray<Mention>.Builder mentions)
    {
        int start = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            int label = labels[i];
            if (label == NameLabels.Outside) continue;
            if (NameLabels.Starts(label)) start = i;
            if (!NameLabels.Ends(label)) continue;
            i += NameTail.Length(text, sentence, tree, labels, start, i);
            var words = sentence.Tokens.AsSpan(start, i + 1 - start);
            int length = NameLabels.Type(label) == MentionType.Person ? runs.Length(text, words) : words.Length;
            for (int at = 0; at < words.Length; at += length) Add(words[at..Math.Min(at + length, words.Length)], NameLabels.Type(label), mentions);
        }
    }

    private void Add(ReadOnlySpan<Token> words, MentionType type, ImmutableArray<Mention>.Builder mentions)
    {
        var span = new TextSpan(words[0].Span.Start, words[^1].Span.End);
        mentions.Add(new Mention($"m{mentions.Count + 1}", span, span, type, MentionKind.Name, new Evidence(span, modelId)));
    }
}
