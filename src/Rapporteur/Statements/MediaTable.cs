using System.Collections.Frozen;
using Rapporteur.Attributions.Frames;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>The nouns, verbs and names that tell by what way something was said.</summary>
internal sealed class MediaTable
{
    private readonly FrozenDictionary<string, MediumKind> nouns, outlets, sources, verbs, names;

    private MediaTable(DataTable table)
    {
        (nouns, outlets, sources, verbs, names) = (Of("noun"), Of("outlet"), Of("source"), Of("verb"), Of("name"));

        FrozenDictionary<string, MediumKind> Of(string use) =>
            table.Rows.Where(row => row[2] == use).ToFrozenDictionary(row => row[0], Kind, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads <c>statements/media.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names a kind or a use that is none.</exception>
    public static MediaTable Load(string dataFolder)
    {
        var table = DataTable.Load(Path.Combine(dataFolder, "language", "en", "statements", "media.tsv"), "words", "kind", "use");
        foreach (var row in table.Rows)
            if (row[2] is not ("noun" or "outlet" or "source" or "verb" or "name"))
                throw row.Fault($"'{row[2]}' is no use.", "Use noun, outlet, source, verb or name.");
        return new MediaTable(table);
    }

    /// <summary>The medium that a noun or a name stands for: "statement", "news conference", "Twitter". Nothing where it is none.</summary>
    public MediumKind? Noun(Saying saying, int word) => Thing(saying, word) ?? Outlet(saying.View, word);

    // "on state television"
    private MediumKind? Outlet(SentenceView view, int word) =>
        view[word].Upos is "NOUN" ? Compound(outlets, view, word) ?? Find(outlets, view[word].Lemma) : null;

    /// <summary>The same, without those that may hear and speak themselves: "state television".</summary>
    public MediumKind? Thing(Saying saying, int word)
    {
        var view = saying.View;
        if (view[word].Upos is "PROPN" || char.IsUpper(view.Form(word)[0]))
        {
            if (Find(names, view.Form(word)) is { } name) return name;
            if (saying.Mentions.Named(word) is not null) return null;
        }
        else if (view[word].Upos is not ("NOUN" or "X"))
        {
            return null;
        }

        return Compound(nouns, view, word) ?? Find(nouns, view[word].Lemma);
    }

    /// <summary>The medium of a noun that may be a source though nobody speaks: "the survey found". Nothing where it is none.</summary>
    public MediumKind? Source(Saying saying, int word) => Thing(saying, word) ??
        (saying.View[word].Upos is "NOUN" ? Compound(sources, saying.View, word) ?? Find(sources, saying.View[word].Lemma) : null);

    /// <summary>The medium that a verb tells: "tweeted". Nothing where it tells none.</summary>
    public MediumKind? Verb(string lemma) => verbs.TryGetValue(lemma, out var kind) ? kind : null;

    // "news conference": with the noun before it.
    private static MediumKind? Compound(FrozenDictionary<string, MediumKind> kinds, SentenceView view, int word)
    {
        const int Longest = 40;
        if (word == 0) return null;
        var first = view.Form(word - 1);
        string last = view[word].Lemma;
        if (first.Length + 1 + last.Length > Longest) return null;
        Span<char> both = stackalloc char[first.Length + 1 + last.Length];
        first.CopyTo(both);
        both[first.Length] = ' ';
        last.CopyTo(both[(first.Length + 1)..]);
        return Find(kinds, both);
    }

    private static MediumKind? Find(FrozenDictionary<string, MediumKind> kinds, ReadOnlySpan<char> words) =>
        kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var kind) ? kind : null;

    private static MediumKind Kind(DataRow row) =>
        Enum.TryParse<MediumKind>(row[1], ignoreCase: true, out var kind) ? kind
            : throw row.Fault($"'{row[1]}' is no kind of medium.", "Use one of those in docs/formats/reading.md.");
}
