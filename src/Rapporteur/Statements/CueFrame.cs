using Rapporteur.Attributions.Frames;

namespace Rapporteur.Statements;

/// <summary>What a cue takes as its content, as <c>acts.tsv</c> calls it.</summary>
internal static class CueFrame
{
    /// <summary>The frame of a saying.</summary>
    public static string Of(Saying saying)
    {
        var view = saying.View;
        string rule = saying.Attribution.Evidence.By;
        int start = SentenceMentions.WordAt(view, saying.Attribution.Content[0].Start);
        if (start < view.Count && IsQuestion(view, start)) return "wh";
        if (rule is "tree.person-to" or "attribution.person-infinitive") return "person-to";
        for (int piece = 0; piece < saying.Attribution.Content.Length; piece++)
        {
            int first = SentenceMentions.WordAt(view, saying.Attribution.Content[piece].Start);
            if (first >= view.Count || !saying.IsContent(first)) continue;
            if (view[first].Lemma is "not" && first + 1 < view.Count) first++;
            if (view[first].Xpos is "TO") return piece == 0 ? "to" : "person-to";
            if (piece > 0) continue;
            if (Marks.Opens(view, first)) return "quote";
            if (view.Reads(first, "that")) return "that";
            if (view[first].Xpos is "VBG") return "ing";
        }

        return Clause(saying);
    }

    private static bool IsQuestion(SentenceView view, int word) =>
        view[word].Xpos is "WP" or "WRB" || (view[word].Xpos is "WDT" && !view.Reads(word, "that")) || view.Reads(word, "whether") || view.Reads(word, "if");

    private static string Clause(Saying saying)
    {
        var view = saying.View;
        int word = saying.Sense.Word;
        if (word < 0) return "np";
        if (view.Child(word, "ccomp") >= 0) return "that";
        bool person = view.Child(word, "obj", word) >= 0 || view.Child(word, "iobj", word) >= 0;
        for (int child = view.FirstChild(word); person && child >= 0; child = view.Next(child))
            if (child > word && (view.Is(child, "xcomp") || view.Is(child, "advcl")) && view[view.Left(child)].Xpos is "TO" && saying.IsContent(child))
                return "person-to";
        return saying.Attribution.Evidence.By is "tree.np" or "tree.obj" or "tree.prep" or "tree.relative" or "attribution.phrase" or "attribution.relative"
            || saying.Attribution.Evidence.By.StartsWith("tree.passive", StringComparison.Ordinal) ? "np" : "that";
    }
}
