using Rapporteur.Attributions.Frames;

namespace Rapporteur.Statements;

/// <summary>Finds the word that a source hangs by.</summary>
internal static class SourceHead
{
    private const int Hops = 6;

    /// <summary>The word of a phrase whose own head stands outside of it: the subject of the cue, if it is one of them.</summary>
    public static int Of(Saying saying, Phrase phrase)
    {
        var view = saying.View;
        int found = -1;
        for (int i = phrase.First; i <= phrase.Last; i++)
        {
            if (phrase.Holds(view.Head(i)) || view.IsMark(i)) continue;
            if (view.Head(i) == saying.Sense.Word && (view.Is(i, "nsubj") || view.Is(i, "obl"))) return i;
            if (found < 0 || (!IsNominal(view, found) && IsNominal(view, i))) found = i;
        }

        return found < 0 ? phrase.Last : IsNominal(view, found) || view[found].Upos is not "VERB" ? found : Noun(view, phrase, found);
    }

    // "two people briefed on the deal", "returning officer Ana Ruiz", where the tree took the participle for the verb.
    private static int Noun(SentenceView view, Phrase phrase, int verb)
    {
        for (int i = phrase.First; i <= phrase.Last; i++)
            if (IsNominal(view, i) && !(view.Is(i, "compound") || view.Is(i, "nmod") || view.Is(i, "flat"))) return i;
        return verb;
    }

    /// <summary>The noun that a relative pronoun stands for; -1 where the tree shows none.</summary>
    public static int Antecedent(SentenceView view, int pronoun, int cue)
    {
        foreach (int start in (ReadOnlySpan<int>)[pronoun, cue])
        {
            int word = start;
            for (int hop = 0; hop < Hops && word >= 0; hop++, word = view.Head(word))
                if (view.Is(word, "acl") && view.Head(word) is var noun and >= 0 && noun < pronoun && IsNominal(view, noun)) return noun;
        }

        return -1;
    }

    private static bool IsNominal(SentenceView view, int word) => view[word].Upos is "NOUN" or "PROPN" or "PRON";
}
