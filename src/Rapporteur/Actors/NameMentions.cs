using System.Collections.Immutable;
using Rapporteur.Attributions.Frames;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Makes mentions of the names of a sentence, with the titles before them.</summary>
internal sealed class NameMentions
{
    private const int MostTitleWords = 8;

    private readonly NounTable nouns;
    private readonly TitleTable titles;
    private readonly NamePartReader parts;

    private NameMentions(NounTable nouns, TitleTable titles, NamePartReader parts) =>
        (this.nouns, this.titles, this.parts) = (nouns, titles, parts);

    /// <summary>Loads the tables of titles and given names.</summary>
    /// <exception cref="DataFileException">A file of them is missing or broken.</exception>
    public static NameMentions Load(string dataFolder, NounTable nouns) =>
        new(nouns, TitleTable.Load(dataFolder), NamePartReader.Load(dataFolder));

    /// <summary>Adds a name.</summary>
    public void Add(SentenceView view, Mention name, SentenceMentions found)
    {
        int first = FirstWord(view, name.Span);
        int last = first;
        while (last + 1 < view.Count && view.Span(last + 1).Start < name.Span.End) last++;
        int head = first;
        for (int i = last; i >= first; i--)
            if (view.Head(i) < first || view.Head(i) > last) head = i;
        bool isPerson = name.Type == MentionType.Person;
        var gender = Gender.Untold;
        int title = isPerson ? TitleBefore(view, first, ref gender) : -1;
        if (isPerson && gender == Gender.Untold) gender = parts.Read(name.Span.In(view.Text).ToString()).Gender;
        found.Add(new ActorMention
        {
            Index = 0,
            Sentence = found.Sentence,
            First = first,
            Last = last,
            HeadWord = head,
            Span = name.Span,
            Head = name.Head,
            Kind = MentionKind.Name,
            Type = name.Type,
            Number = NumberOf(view, name.Type, first, last),
            Gender = gender,
            TitleFirst = title,
            Evidence = name.Evidence,
        });
    }

    private static int FirstWord(SentenceView view, TextSpan name)
    {
        int from = 0, to = view.Count - 1;
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (view.Span(middle).End <= name.Start) from = middle + 1;
            else to = middle;
        }

        return from;
    }

    // "the Ruizes", "Senators", "Kurds"; a people is told by an adjective as well.
    private GrammaticalNumber NumberOf(SentenceView view, MentionType type, int first, int last)
    {
        bool isPlural = view[last].Xpos is "NNS" or "NNPS";
        if (type == MentionType.Group) return isPlural ? GrammaticalNumber.Many : GrammaticalNumber.Untold;
        bool isFamily = isPlural && type == MentionType.Person && first == last
            && ((first > 0 && view.Reads(first - 1, "the")) || nouns.Find(view[last].Lemma) is not null);
        return isFamily ? GrammaticalNumber.Many : GrammaticalNumber.One;
    }

    // Titles, and nouns that stand there without "the" or a comma: "Foreign Minister", "spokeswoman".
    private int TitleBefore(SentenceView view, int name, ref Gender gender)
    {
        int from = name;
        while (from > 0 && name - from < MostTitleWords && !view.IsMark(from - 1)) from--;
        if (from == name) return -1;
        int start = view.Span(from).Start;
        var words = NameFolding.Tokens(view.Text[start..view.Span(name - 1).End]);
        int title = name, token = words.Length;
        while (token > 0)
        {
            int at = Longest(words[..token], ref gender);
            if (at < token)
            {
                token = at;
                while (title > from && view.Span(title - 1).End > start + words[at].Start) title--;
                continue;
            }

            if (title == from || !IsNoun(view, title - 1, ref gender)) break;
            title--;
            while (token > 0 && start + words[token - 1].End > view.Span(title).Start) token--;
        }

        return title < name ? title : -1;
    }

    private int Longest(ImmutableArray<FoldedToken> words, ref Gender gender)
    {
        for (int at = Math.Max(0, words.Length - 5); at < words.Length; at++)
        {
            var (title, count) = titles.At(words, at);
            if (title is null || at + count != words.Length) continue;
            if (gender == Gender.Untold) gender = title.Gender;
            return at;
        }

        return words.Length;
    }

    private bool IsNoun(SentenceView view, int i, ref Gender gender)
    {
        if (view[i].Upos is not ("NOUN" or "PROPN") || view[i].Xpos is "NNS") return false;
        if (nouns.Find(view[i].Lemma) is not { Type: MentionType.Person } noun) return false;
        if (gender == Gender.Untold) gender = noun.Gender;
        return true;
    }
}
