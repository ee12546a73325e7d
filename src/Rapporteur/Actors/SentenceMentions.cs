using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>The mentions of one sentence while they are being found. One serves sentence after sentence.</summary>
internal sealed class SentenceMentions
{
    private readonly List<ActorMention> mentions = [];
    private readonly List<(ActorMention Whole, List<ActorMention> Members)> coordinations = [];
    private ActorMention?[] byWord = [];
    private ActorMention?[] titled = [];

    /// <summary>The number of the sentence.</summary>
    public int Sentence { get; private set; }

    /// <summary>Takes up another sentence.</summary>
    public void Start(int sentence, int words)
    {
        Sentence = sentence;
        mentions.Clear();
        coordinations.Clear();
        if (byWord.Length < words) (byWord, titled) = (new ActorMention?[words * 2], new ActorMention?[words * 2]);
        Array.Clear(byWord, 0, words);
        Array.Clear(titled, 0, words);
    }

    /// <summary>The mention that a word carries, or of whose name it is a part.</summary>
    public ActorMention? At(int word) => byWord[word];

    /// <summary>The name that a word is a title of.</summary>
    public ActorMention? TitleOf(int word) => titled[word];

    /// <summary>Adds a mention that was found.</summary>
    public void Add(ActorMention mention)
    {
        mentions.Add(mention);
        byWord[mention.HeadWord] = mention;
        if (mention.Kind != MentionKind.Name) return;
        for (int i = mention.First; i <= mention.Last; i++) byWord[i] = mention;
        for (int i = mention.TitleFirst; i >= 0 && i < mention.First; i++) titled[i] = mention;
    }

    /// <summary>Adds several that are spoken of together.</summary>
    public void Add(ActorMention whole, List<ActorMention> members)
    {
        mentions.Add(whole);
        coordinations.Add((whole, members));
    }

    /// <summary>Sets the mentions down in reading order, with their places.</summary>
    public void MoveTo(ImmutableArray<ActorMention>.Builder all, SourceWords sources)
    {
        mentions.Sort(static (a, b) => TextSpan.ReadingOrder.Compare(a.Span, b.Span) is var order and not 0 ? order
            : a.Members.Length.CompareTo(b.Members.Length));
        foreach (var mention in mentions)
        {
            mention.Index = all.Count;
            mention.IsSource = sources.Overlap(mention.Head);
            all.Add(mention);
        }

        foreach (var (whole, members) in coordinations) whole.Members =
            [.. members.Select(static member => member.Index)];
    }
}
