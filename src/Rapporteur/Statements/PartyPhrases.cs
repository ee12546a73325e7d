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
        Coordinated(view, head, words);
        if (words.Count == 1 && Origin(saying, head) is var origin and >= 0) Coordinated(view, origin, words);
        words.Sort();
        for (int i = 0; i < words.Count; i++)
        {
            int end = i + 1 < words.Count ? Start(view, words[i + 1]) - 1 : view.Right(words[i]);
            if (i == words.Count - 1) end = Math.Max(end, i > 0 ? view.Right(words[i]) : end);
            var phrase = Cut(saying, words[i], new Phrase(Start(view, words[i]), end));
            if (!phrase.IsEmpty) yield return (words[i], phrase);
        }
    }

    private static void Coordinated(SentenceView view, int head, List<int> words)
    {
        for (int child = view.FirstChild(head); child >= 0; child = view.Next(child))
            if (child > head && view.Relation(child) is "conj" && view[child].Upos is "NOUN" or "PROPN" or "PRON" && view.Is(child, "conj")) words.Add(child);
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

        while (last > head && (view.IsMark(last) && !Marks.Closes(view, head, last) || view.Relation(last) is "cc" || view.Is(last, "case"))) last--;
        return new Phrase(first, last);
    }

    private static bool EndsAt(Saying saying, int head, int word, bool inside)
    {
        var view = saying.View;
        if (Attributions.Frames.Time.IsDay(view.Form(word)) || view.Relation(word) is "nmod:unmarked" or "obl:unmarked") return true;
        if (view[word].Xpos is "TO" && inside && view.Head(word) > word && view.Hangs(word, head) is false) return true;
        if (!view.Is(word, "case") || view.Head(word) <= word) return false;
        int noun = view.Head(word);
        if (Attributions.Frames.Time.IsDay(view.Form(noun))) return true;
        if (view[word].Lemma is "in" or "at" or "on" or "outside" or "near" or "during" or "after" or "before" or "by" or "via" or "through")
            return saying.Mentions.Headed(noun) is { Type: MentionType.Location } || view.Head(noun) != head || saying.IsMedium(noun) || view[noun].Upos is "NUM";
        return false;
    }
}
