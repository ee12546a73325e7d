using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>The mentions of a report by the words of one sentence; one serves sentence after sentence.</summary>
/// <param name="mentions">All mentions, in reading order.</param>
internal sealed class SentenceMentions(ImmutableArray<Mention> mentions)
{
    private int[] headed = [], named = [], several = [];

    /// <summary>Takes up another sentence.</summary>
    public void Take(SentenceView view)
    {
        if (headed.Length < view.Count) (headed, named, several) = (new int[view.Count * 2], new int[view.Count * 2], new int[view.Count * 2]);
        headed.AsSpan(0, view.Count).Fill(-1);
        named.AsSpan(0, view.Count).Fill(-1);
        several.AsSpan(0, view.Count).Fill(-1);
        int start = view.Span(0).Start, end = view.Span(view.Count - 1).End;
        for (int i = FirstFrom(start); i < mentions.Length && mentions[i].Span.Start < end; i++) Place(view, i);
    }

    /// <summary>The mention that a word heads; of two, the one with a name. Nothing where it heads none.</summary>
    public Mention? Headed(int word) => headed[word] < 0 ? null : mentions[headed[word]];

    /// <summary>The name that a word is part of; nothing where it is of none.</summary>
    public Mention? Named(int word) => named[word] < 0 ? null : mentions[named[word]];

    /// <summary>The mention that takes several together, of which a word heads the first: "Ruiz and Haddad"; nothing where it heads none.</summary>
    public Mention? Several(int word) => several[word] < 0 ? null : mentions[several[word]];

    private void Place(SentenceView view, int i)
    {
        var mention = mentions[i];
        int first = WordAt(view, mention.Head.Start), last = first;
        if (first >= view.Count) return;
        while (last + 1 < view.Count && view.Span(last + 1).Start < mention.Head.End) last++;
        int head = first;
        for (int word = first; word <= last; word++)
        {
            if (view.Head(word) < first || view.Head(word) > last) head = word;
            if (mention.Kind == MentionKind.Name) named[word] = i;
        }

        if (mention.Evidence.By == "mention.several") several[head] = i;
        else if (headed[head] < 0 || mentions[headed[head]].Kind != MentionKind.Name) headed[head] = i;
    }

    private int FirstFrom(int start) => SpanSearch.FirstFrom(mentions.AsSpan(), start, static mention => mention.Span);

    /// <summary>The first word that ends after an offset; the number of words where none does.</summary>
    public static int WordAt(SentenceView view, int offset)
    {
        int low = 0, high = view.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (view.Span(middle).End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
