using Rapporteur.Attributions;
using Rapporteur.Attributions.Frames;

namespace Rapporteur.Statements;

/// <summary>Finds the words on which the circumstances of a saying hang.</summary>
/// <remarks>
/// The word of the cue; the verb that it continues ("began to say") or that a cue noun is said with ("issued a warning");
/// the participles beside it: "Speaking in Paris, he said", "he said, addressing reporters"; and the talk that it goes on
/// with: "spoke to reporters and said".
/// </remarks>
internal static class CueAnchors
{
    /// <summary>The anchors of a cue, its own word first; none where it has no word.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="cues">The table of cues.</param>
    /// <param name="sense">The word of the cue.</param>
    /// <param name="cue">All of its words.</param>
    /// <param name="isCue">Whether a word is of any cue: a participle that makes an attribution of its own is none.</param>
    public static List<int> Of(SentenceView view, CueTable cues, CueSense sense, Phrase cue, Func<int, bool> isCue)
    {
        var anchors = new List<int>(2);
        if (sense.Word < 0) return anchors;
        anchors.Add(sense.Word);
        int outer = sense.Kind switch
        {
            CueKind.Verb => PredicateReader.Of(view, cues, sense.Word).Outer,
            CueKind.Noun when view.Is(sense.Word, "obj") || view.Is(sense.Word, "obl") => view.Head(sense.Word),
            _ => sense.Word,
        };
        if (outer >= 0 && outer != sense.Word && (sense.Kind == CueKind.Verb || cue.Holds(outer))) anchors.Add(outer);
        if (view.Is(anchors[^1], "conj") && view.Head(anchors[^1]) is var first and >= 0 && first < anchors[^1] && IsTalk(view[first].Lemma) && !isCue(first))
            anchors.Add(first);
        for (int i = anchors.Count - 1; i >= 0; i--)
            for (int child = view.FirstChild(anchors[i]); child >= 0; child = view.Next(child))
                if (IsBeside(view, cues, child) && !isCue(child)) anchors.Add(child);
        return anchors;
    }

    private static bool IsBeside(SentenceView view, CueTable cues, int child)
    {
        if (!view.Is(child, "advcl") || view[child].Xpos is not "VBG" || view.Child(child, "nsubj") >= 0) return false;
        string lemma = view[child].Lemma;
        return IsTalk(lemma) || (cues.VerbTakes(lemma, CueFrames.Quote | CueFrames.NounPhrase) && !HasContent(view, child));
    }

    private static bool IsTalk(string lemma) => lemma is "speak" or "talk" or "address" or "phone" or "telephone" or "interview";

    private static bool HasContent(SentenceView view, int verb) => view.Child(verb, "ccomp") >= 0 || view.Child(verb, "xcomp") >= 0;
}
