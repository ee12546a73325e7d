using System.Collections.Frozen;
using Rapporteur.Attributions;
using Rapporteur.Attributions.Frames;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>Finds what a refusal to speak is about: "declined to comment on the price", "would not say which".</summary>
internal sealed class TopicReader
{
    private readonly FrozenSet<string> verbs;

    private TopicReader(FrozenSet<string> verbs) => this.verbs = verbs;

    /// <summary>Reads <c>statements/refusals.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read.</exception>
    public static TopicReader Load(string dataFolder)
    {
        var table = DataTable.Load(Path.Combine(dataFolder, "language", "en", "statements", "refusals.tsv"), "verb");
        return new TopicReader(table.Rows.Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The topic; nothing where the refusal names none, or is none to speak.</summary>
    public Quoted? Read(Saying saying)
    {
        var view = saying.View;
        int first = SentenceMentions.WordAt(view, saying.Attribution.Content[0].Start), last = first - 1;
        while (last + 1 < view.Count && saying.IsContent(last + 1)) last++;
        if (last < first || !saying.IsContent(first)) return null;
        int start = Start(saying, first, last);
        if (start < 0 || start > last) return null;
        var span = view.Span(new Phrase(start, last));
        return new Quoted(saying.Print(new Phrase(start, last)), [span]);
    }

    private int Start(Saying saying, int first, int last)
    {
        var view = saying.View;
        if (IsLead(view, first) || view.Reads(first, "for")) return view.Reads(first + 1, "comment") ? AfterLead(view, first + 2, last) : first + 1;
        if (view[first].Xpos is not "TO") return saying.Sense.Act is SpeechAct.Refuse && !Marks.Opens(view, first) && view[first].Upos is not "NOUN" ? -1 : first;
        int verb = first + 1;
        while (verb <= last && view[verb].Upos is not "VERB") verb++;
        if (verb > last || !verbs.Contains(view[verb].Lemma)) return -1;
        return IsLead(view, verb + 1) ? verb + 2 : verb + 1;
    }

    // "for comment on the price"
    private static int AfterLead(SentenceView view, int word, int last) => word <= last && IsLead(view, word) ? word + 1 : -1;

    private static bool IsLead(SentenceView view, int word) =>
        view.Reads(word, "on") || view.Reads(word, "about") || view.Reads(word, "upon") || view.Reads(word, "over") || view.Reads(word, "regarding");
}
