using Rapporteur.Attributions.Frames;

namespace Rapporteur.Statements;

/// <summary>Describes a speaker whom the report does not name: in its words, and how many they are.</summary>
internal sealed class AnonymousReader(NumberTable numbers)
{
    /// <summary>Whether a pronoun speaks of some without telling who: "some", "one", "others".</summary>
    public bool Counts(ReadOnlySpan<char> pronoun) => numbers.TryFind(pronoun, out _);

    /// <summary>The speaker of a source.</summary>
    public Anonymous Read(Saying saying, Phrase source, int head) =>
        new(saying.Print(saying.Trim(Whole(saying, source, head))), Number(saying, source, head));

    // "the driver, who asked not to be named, said": with what is told of the source before the cue.
    private static Phrase Whole(Saying saying, Phrase source, int head)
    {
        var view = saying.View;
        if (saying.Cue.IsEmpty || source.Last >= saying.Cue.First || view.Right(head) <= source.Last) return source;
        for (int i = source.Last + 1; i < saying.Cue.First; i++)
            if (saying.IsContent(i) || !(view.IsMark(i) || view.Hangs(i, head))) return source;
        return source with { Last = saying.Cue.First - 1 };
    }

    private int? Number(Saying saying, Phrase source, int head)
    {
        var view = saying.View;
        int? all = OfNoun(view, head);
        for (int child = view.FirstChild(head); child >= 0; child = view.Next(child))
        {
            if (view.Relation(child) is not "conj" || !source.Holds(child) || view[child].Upos is not ("NOUN" or "PROPN" or "PRON" or "NUM")) continue;
            all += OfNoun(view, child);
        }

        return all;
    }

    // "two officials", "a dozen residents", "dozens of residents", "residents", "a senior official"
    private int? OfNoun(SentenceView view, int noun)
    {
        for (int child = view.FirstChild(noun); child >= 0; child = view.Next(child))
            if (child < noun && (view.Is(child, "nummod") || view.Is(child, "det") || view.Is(child, "amod"))
                && numbers.TryFind(view.Form(child), out int? told) && (told is not null || view[child].Lemma is not "all"))
                return told;
        if (numbers.TryFind(view.Form(noun), out int? own)) return own;
        return view[noun].Xpos is "NN" or "NNP" ? 1 : null;
    }
}
