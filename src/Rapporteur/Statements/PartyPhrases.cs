using Rapporteur.Attributions.Frames;
using Rapporteur.Names;

namespace Rapporteur.Statements;

/// <summary>Cuts the words of those spoken to out of a sentence, one phrase for each.</summary>
internal static class PartyPhrases
{
    /// <summary>The phrases that a noun and those coordinated with it head.</summary>
    /// <remarks>Of "reporters from Radio Sur and Canal Uno" the second outlet is a phrase of its own.</remarks>
    public static IEnumerable<(int Word, Phrase Phrase)> Of(Saying saying, int head)
    {
        var view = saying.View;
        var words = new List<int> { head };
        Coordinated(saying, head, words);
        if (words.Count == 1 && Origin(saying, head) is var origin and >= 0)
        {
            Coordinated(saying, origin, words);
            if (words.Count == 1) Listed(saying, head, words);
        }

        words.Sort();
        for (int i = 0; i < words.Count; i++)
        {
            int first = Start(view, words[i]);
            if (i > 0) first = AfterConjunction(view, words[i - 1] + 1, words[i], first);
            int end = i + 1 < words.Count ? AfterConjunction(view, words[i] + 1, words[i + 1], Start(view, words[i + 1])) - 1 : view.Right(words[i]);
            var phrase = Cut(saying, words[i], new Phrase(first, end));
            if (!phrase.IsEmpty) yield return (words[i], phrase);
        }
    }

    private static void Coordinated(Saying saying, int head, List<int> words)
    {
        var view = saying.View;
        var name = saying.Mentions.Named(head);
        for (int child = view.FirstChild(head); child >= 0; child = view.Next(child))
        {
            bool joined = child > head && view.Relation(child) is "conj" && view[child].Upos is "NOUN" or "PROPN" or "PRON";
            if (joined && (name is null || saying.Mentions.Named(child) != name)) words.Add(child);
        }
    }

    // "from Radio Sur and the channel Canal Uno", where the tree took the two names for one.
    private static void Listed(Saying saying, int head, List<int> words)
    {
        var view = saying.View;
        for (int i = head + 2; i < view.Right(head); i++)
        {
            if (view.Relation(i) is not "cc" || saying.Mentions.Named(i - 1) is not { } before) continue;
            for (int j = i + 1; j <= view.Right(head) && !view.IsMark(j); j++)
            {
                if (saying.Mentions.Headed(j) is not { Type: MentionType.Organisation or MentionType.Person, Kind: MentionKind.Name } after || after == before) continue;
                words.Add(j);
                return;
            }
        }
    }

    // "interviewers from Radio Sur": the outlet.
    private static int Origin(Saying saying, int head)
    {
        var view = saying.View;
        for (int child = view.FirstChild(head); child >= 0; child = view.Next(child))
            if (child > head && view.Is(child, "nmod") && view[view.Left(child)].Lemma is "from" or "with"
                && saying.Mentions.Headed(child) is { Type: MentionType.Organisation })
                return child;
        return -1;
    }

    // The first word after the "and" between two, or the one given.
    private static int AfterConjunction(SentenceView view, int from, int to, int first)
    {
        for (int i = to - 1; i >= from; i--)
            if (view.Relation(i) is "cc") return Math.Max(first, i + 1);
        return Math.Max(first, from);
    }

    // Its first word, without preposition and conjunction.
    private static int Start(SentenceView view, int head)
    {
        int first = view.Left(head);
        while (first < head && (view.Is(first, "case") || view.Is(first, "cc") || view.Is(first, "mark") || view.IsMark(first)) && !view.Hangs(head, first)) first++;
        return first;
    }

    // Neither the content nor the time, the place and the manner of the saying belong to it.
    private static Phrase Cut(Saying saying, int head, Phrase phrase)
    {
        var view = saying.View;
        int first = phrase.First, last = head;
        bool inside = saying.IsContent(head);
        while (first < head && (saying.Cue.Holds(first) || view.Is(first, "case"))) first++;
        for (int i = head + 1; i <= phrase.Last; i++)
        {
            if (saying.Cue.Holds(i) || (!inside && saying.IsContent(i)) || EndsAt(saying, head, i, inside)) break;
            last = i;
        }

        while (last + 1 < view.Count && saying.Mentions.Named(head) is { } name && saying.Mentions.Named(last + 1) == name) last++;
        while (last > head && (view.IsMark(last) && !Marks.Closes(view, head, last) || view.Relation(last) is "cc" || view.Is(last, "case"))) last--;
        return new Phrase(first, last);
    }

    private static bool EndsAt(Saying saying, int head, int word, bool inside)
    {
        var view = saying.View;
        if (saying.IsDate(word) || view.Relation(word) is "nmod:unmarked" or "obl:unmarked") return true;
        if (inside && (view[word].Xpos is "TO" || (view.Reads(word, "that") && view[word].Upos is "SCONJ"))) return true;
        if (!view.Is(word, "case") || view.Head(word) <= word) return false;
        int noun = view.Head(word);
        if (saying.IsDate(noun)) return true;
        if (view[word].Lemma is "in" or "at" or "on" or "outside" or "near" or "during" or "after" or "before" or "by" or "via" or "through")
            return saying.Mentions.Headed(noun) is { Type: MentionType.Location } || view.Head(noun) != head || saying.IsMedium(noun) || view[noun].Upos is "NUM";
        return false;
    }
}
