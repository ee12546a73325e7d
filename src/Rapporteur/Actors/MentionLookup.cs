using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Finds the mention that a stretch of text speaks by.</summary>
internal sealed class MentionLookup
{
    private readonly ReadSoFar read;
    private readonly ImmutableArray<ActorMention> mentions;

    /// <param name="read">The report's sentences and trees.</param>
    /// <param name="mentions">The mentions in reading order.</param>
    public MentionLookup(ReadSoFar read, ImmutableArray<ActorMention> mentions) =>
        (this.read, this.mentions) = (read, mentions);

    /// <summary>
    /// The place of the mention whose head is the word that the stretch hangs by; where none is, of the first mention
    /// that hangs outside of it, or that lies in it; −1 where none does.
    /// </summary>
    public int At(TextSpan span)
    {
        int first = FirstFrom(span.Start);
        int head = HeadOf(span), within = -1, hanging = -1;
        for (int i = first; i < mentions.Length && mentions[i].Span.Start < span.End; i++)
        {
            if (mentions[i].Span.End > span.End) continue;
            if (mentions[i].HeadWord == head || HasTitle(mentions[i], head)) return i;
            if (within < 0) within = i;
            if (hanging < 0 && HangsOutside(mentions[i], span)) hanging = i;
        }

        return hanging >= 0 ? hanging : within;
    }

    private bool HangsOutside(ActorMention mention, TextSpan span)
    {
        int head = read.Trees[mention.Sentence].Words[mention.HeadWord].Head;
        return head < 0 || !span.Contains(read.Sentences[mention.Sentence].Tokens[head].Span);
    }

    // "Key Kestrian defector General Ivo Berg": the tree may hang it all by a title.
    private static bool HasTitle(ActorMention mention, int word) =>
        mention.TitleFirst >= 0 && word >= mention.TitleFirst && word < mention.First;

    private int FirstFrom(int start) => SpanSearch.FirstFrom(mentions.AsSpan(), start, static mention => mention.Span);

    // The word of the stretch that hangs on one outside of it; of several the first that is a noun or a pronoun.
    private int HeadOf(TextSpan span)
    {
        int sentence = SentenceAt(span.Start);
        if (sentence < 0) return -1;
        var (tokens, words) = (read.Sentences[sentence].Tokens, read.Trees[sentence].Words);
        int found = -1;
        for (int i = FirstToken(tokens, span.Start); i < tokens.Length && tokens[i].Span.End <= span.End; i++)
        {
            bool isInside = words[i].Head >= 0 && span.Contains(tokens[words[i].Head].Span);
            if (isInside) continue;
            if (words[i].Upos is "NOUN" or "PROPN" or "PRON") return i;
            if (found < 0 && words[i].Upos is not "PUNCT") found = i;
        }

        return found;
    }

    private int SentenceAt(int start)
    {
        int found = SpanSearch.FirstEndingAfter(read.Sentences.AsSpan(), start, static sentence => sentence.Span);
        return found < read.Sentences.Length ? found : -1;
    }

    private static int FirstToken(ImmutableArray<Token> tokens, int start) =>
        SpanSearch.FirstFrom(tokens.AsSpan(), start, static token => token.Span);
}
