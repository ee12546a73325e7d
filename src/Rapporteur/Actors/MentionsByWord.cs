using System.Collections.Immutable;
using Rapporteur.Names;

namespace Rapporteur.Actors;

/// <summary>The mentions by the words that carry them.</summary>
internal sealed class MentionsByWord
{
    private readonly ImmutableArray<ActorMention> mentions;
    private readonly int[] starts;
    private readonly int[] byWord;

    public MentionsByWord(ReadSoFar read, ImmutableArray<ActorMention> mentions)
    {
        this.mentions = mentions;
        starts = new int[read.Sentences.Length + 1];
        for (int i = 0; i < read.Sentences.Length; i++) starts[i + 1] = starts[i] + read.Sentences[i].Tokens.Length;
        byWord = new int[starts[^1]];
        foreach (var mention in mentions)
        {
            if (!mention.Members.IsEmpty) continue;
            Set(mention, mention.HeadWord);
            if (mention.Kind != MentionKind.Name) continue;
            for (int i = mention.First; i <= mention.Last; i++) Set(mention, i);
        }
    }

    /// <summary>The mention that a word carries, or of whose name it is a part; several together are none.</summary>
    public ActorMention? At(int sentence, int word)
    {
        if (word < 0 || starts[sentence] + word >= starts[sentence + 1]) return null;
        int at = byWord[starts[sentence] + word];
        return at == 0 ? null : mentions[at - 1];
    }

    private void Set(ActorMention mention, int word)
    {
        int at = starts[mention.Sentence] + word;
        if (at < starts[mention.Sentence + 1] && byWord[at] == 0) byWord[at] = mention.Index + 1;
    }
}
