using Rapporteur.Attributions.Frames;

namespace Rapporteur.Actors.Antecedents;

/// <summary>Sets down what pronouns may speak of, in reading order: the mentions, and the things named between
/// them.</summary>
internal sealed class ReferentReader
{
    private readonly ContentIndex quotations;
    private readonly ContentIndex contents;
    private readonly List<Referent> referents = [];
    private readonly List<Referent> ofSentence = [];
    private readonly bool[] isTaken = new bool[4096];

    private ReferentReader(ReadSoFar read) =>
        (quotations, contents) = (new ContentIndex(read.Quotations.Select(static quotation => quotation.Inner)),
            new ContentIndex(read.Attributions.Select(static attribution => attribution.Content)));

    /// <summary>All of them, in reading order.</summary>
    public static Referent[] Read(ReadSoFar read, IReadOnlyList<ActorMention> mentions)
    {
        var reader = new ReferentReader(read);
        var view = new SentenceView();
        int mention = 0;
        for (int i = 0; i < read.Sentences.Length; i++)
        {
            view.Take(read.Report.Text, read.Sentences[i], read.Trees[i], read.Layout.Dateline);
            int first = mention;
            while (mention < mentions.Count && mentions[mention].Sentence == i) mention++;
            reader.Add(view, i, mentions, first, mention);
        }

        return [.. reader.referents];
    }

    private void Add(SentenceView view, int sentence, IReadOnlyList<ActorMention> mentions, int from, int to)
    {
        ofSentence.Clear();
        Array.Clear(isTaken);
        for (int i = from; i < to; i++)
        {
            var mention = mentions[i];
            for (int word = mention.Kind == Names.MentionKind.Name ? mention.First
                : mention.HeadWord; word <= mention.Last && word < isTaken.Length; word++)
            {
                isTaken[word] = true;
                if (mention.Kind != Names.MentionKind.Name) break;
            }

            ofSentence.Add(Made(view, i, sentence, mention.First, mention.Last, mention.HeadWord));
        }

        for (int word = view.Floor; word < view.Count && word < isTaken.Length; word++)
        {
            if (isTaken[word] || !IsThing(view, word)) continue;
            var phrase = NounPhrase.Of(view, word);
            ofSentence.Add(Made(view, -1, sentence, phrase.First, phrase.Last, word));
        }

        ofSentence.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Last != b.Last
            ? b.Last.CompareTo(a.Last) : a.Mention.CompareTo(b.Mention));
        foreach (var referent in ofSentence)
            referents.Add(referent with
            {
                Quotation = quotations.At(view.Span(referent.First).Start),
                Content = contents.At(view.Span(referent.First).Start)
            });
    }

    private static bool IsThing(SentenceView view, int word) =>
        view[word].Upos is "NOUN" or "PROPN"
        && !view.Is(word, "compound") && !view.Is(word, "flat") && !view.Is(word, "fixed") && !view.Is(word, "goeswith")
        && !view.Is(word, "nmod:desc")
        && !view.Is(word, "obl:unmarked") && !view.Is(word, "nmod:unmarked");

    private static Referent Made(SentenceView view, int mention, int sentence, int first, int last, int word) => new()
    {
        Mention = mention,
        Sentence = sentence,
        First = first,
        Last = last,
        Word = word,
        Role = ClauseWalk.Role(view, word),
        Clause = ClauseWalk.Clause(view, word),
        IsMany = view[word].Xpos is "NNS" or "NNPS",
        IsJoined = view.Is(word, "conj"),
        IsApposition = view.Is(word, "appos"),
    };
}
