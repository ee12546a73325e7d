using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>The verbs that make attributions, by form.</summary>
internal sealed class CueTable
{
    private static readonly FrozenDictionary<string, CueFrames> frameNames = new Dictionary<string,
        CueFrames>(StringComparer.Ordinal)
    {
        ["that"] = CueFrames.That,
        ["zero"] = CueFrames.Zero,
        ["quote"] = CueFrames.Quote,
        ["wh"] = CueFrames.Wh,
        ["to"] = CueFrames.To,
        ["np"] = CueFrames.NounPhrase,
        ["person-that"] = CueFrames.PersonThat,
        ["person-wh"] = CueFrames.PersonWh,
        ["person-to"] = CueFrames.PersonTo,
        ["person-of"] = CueFrames.PersonOf,
        ["noun"] = CueFrames.Noun,
        ["ing"] = CueFrames.Gerund,
        ["obj"] = CueFrames.Object,
        ["as"] = CueFrames.As,
        ["person-as"] = CueFrames.PersonAs,
        ["seem"] = CueFrames.Seem,
        ["chain"] = CueFrames.Chain,
        ["light"] = CueFrames.Light,
        ["stir"] = CueFrames.Stirs,
        ["receive"] = CueFrames.Receives,
        ["holder"] = CueFrames.Holder,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const CueFrames Leading = CueFrames.Chain | CueFrames.Light | CueFrames.Seem | CueFrames.Receives;

    private readonly FrozenDictionary<string, CueWord> words;
    private readonly FrozenDictionary<string, CueWord> verbs;
    private readonly FrozenDictionary<string, NounCue> nouns;
    private readonly FrozenDictionary<string, NounCue> adjectives;
    private readonly FrozenDictionary<string, NounCue> adverbs;

    private CueTable(
        FrozenDictionary<string, CueWord> words, FrozenDictionary<string, CueWord> verbs,
        FrozenDictionary<string, NounCue> nouns, FrozenDictionary<string, NounCue> adjectives, FrozenDictionary<string,
            NounCue> adverbs) =>
        (this.words, this.verbs, this.nouns, this.adjectives, this.adverbs) = (words, verbs, nouns, adjectives,
            adverbs);

    /// <summary>Reads <c>language/en/cues.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names an act, strength or frame that is
    /// none.</exception>
    public static CueTable Load(string dataFolder)
    {
        var table = DataTable.Load(
            Path.Combine(dataFolder, "language", "en", "cues.tsv"),
            "lemma", "third", "past", "participle", "gerund", "particle", "act", "strength", "frames");
        var forms = new Dictionary<string, CueForms>(StringComparer.OrdinalIgnoreCase);
        var senses = new Dictionary<string, List<Cue>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            var cue = Parse(row);
            for (int column = 0; column < 5; column++)
            {
                forms[row[column]] = forms.GetValueOrDefault(row[column]) | (CueForms)(1 << column);
                if (!senses.TryGetValue(row[column], out var list)) senses[row[column]] = list = [];
                if (!list.Contains(cue)) list.Add(cue);
            }
        }

        var byForm = senses.ToFrozenDictionary(
            pair => pair.Key,
            pair => new CueWord(forms[pair.Key], [.. pair.Value.OrderByDescending(cue => cue.Particle.Length)]),
            StringComparer.OrdinalIgnoreCase);
        return new CueTable(byForm, ByLemma(senses), Nominal(dataFolder, "cue-nouns.tsv", "noun", "plural"),
            Nominal(dataFolder, "cue-adjectives.tsv", "adjective"), Nominal(dataFolder, "cue-adverbs.tsv", "adverb"));
    }

    /// <summary>The senses of a verb by its dictionary form, those with the longest particle first.</summary>
    public ImmutableArray<Cue> Verb(string lemma) => verbs.TryGetValue(lemma, out var found) ? found.Senses : [];

    /// <summary>A noun by its dictionary form; nothing where it is no cue.</summary>
    public NounCue? Noun(string lemma) => nouns.GetValueOrDefault(lemma);

    /// <summary>An adjective, in any case; nothing where it is no cue.</summary>
    public NounCue? Adjective(ReadOnlySpan<char> word) =>
        adjectives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;

    /// <summary>An adverb of hearsay, in any case; nothing where it is no cue.</summary>
    public NounCue? Adverb(ReadOnlySpan<char> word) =>
        adverbs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;

    /// <summary>Whether a verb takes any of these frames, in the sense that it has without a particle.</summary>
    public bool VerbTakes(string lemma, CueFrames frames)
    {
        foreach (var cue in Verb(lemma))
            if (cue.Particle.IsEmpty && (cue.Frames & frames) != 0) return true;
        return false;
    }

    /// <summary>What one does by a verb, in its plainest sense; to say, where it is no cue.</summary>
    public SpeechAct ActOf(string lemma) => Verb(lemma) is [.., var plain] ? plain.Act : SpeechAct.Say;

    private static FrozenDictionary<string, CueWord> ByLemma(Dictionary<string, List<Cue>> senses) =>
        senses.Values.SelectMany(list => list).Distinct().GroupBy(cue => cue.Lemma,
            StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => new CueWord(CueForms.None, [.. group.OrderByDescending(cue => cue.Particle.Length)]),
            StringComparer.Ordinal);

    private static FrozenDictionary<string, NounCue> Nominal(string dataFolder, string file, params string[] forms)
    {
        var table = DataTable.Load(Path.Combine(dataFolder, "language", "en", file),
            [.. forms, "act", "strength", "frames", "prepositions"]);
        int act = forms.Length;
        return table.Rows.SelectMany(row =>
            row.Fields.Take(act).Distinct(StringComparer.OrdinalIgnoreCase).Select(form =>
            (Form: form, Row: row))).DistinctBy(pair => pair.Form, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(
            pair => pair.Form,
            pair => Parse(pair.Row, act),
            StringComparer.OrdinalIgnoreCase);
    }

    private static NounCue Parse(DataRow row, int act) =>
        new(row[0], Act(row, act), Strength(row, act + 1), Frames(row, act + 2), row[act + 3] == "-" ? []
        : [.. row[act + 3].Split(' ')]);

    private static SpeechAct Act(DataRow row, int column) =>
        Enum.TryParse<SpeechAct>(row[column], ignoreCase: true, out var act) ? act
            : throw row.Fault($"'{row[column]}' is no speech act.", "Use one of those in docs/formats/reading.md.");

    private static CueStrength Strength(DataRow row, int column) =>
        Enum.TryParse<CueStrength>(row[column], ignoreCase: true, out var strength) ? strength
            : throw row.Fault($"'{row[column]}' is no strength.", "Use weak, plain or strong.");

    private static CueFrames Frames(DataRow row, int column)
    {
        var frames = CueFrames.None;
        if (row[column] == "-") return frames;
        foreach (var name in row[column].Split(' '))
            frames |= frameNames.TryGetValue(name, out var frame) ? frame
                : throw row.Fault($"'{name}' is no frame.", "See the head of the file.");
        return frames;
    }

    /// <summary>The cues that a word can be a form of; nothing where it is none.</summary>
    public CueWord? Find(ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;

    /// <summary>What one does by the first cue of some words: a verb in the sense that its particle shows, a noun or an
    /// adjective.</summary>
    /// <returns>Nothing where they hold no cue; of verbs that only lead on ("made the claim") what follows
    /// counts.</returns>
    public SpeechAct? ActIn(ReadOnlySpan<char> words)
    {
        SpeechAct? leading = null;
        for (int start = 0; start < words.Length; start++)
        {
            if (!char.IsLetter(words[start])) continue;
            int end = WordEnd(words, start);
            if (Sense(words, start, end) is { } cue)
            {
                if ((cue.Frames & Leading) == 0 || HoldsNoOther(words[end..])) return cue.Act;
                leading ??= cue.Act;
            }

            if (Nominal(words[start..end]) is { } noun) return noun.Act;
            start = end;
        }

        return leading;
    }

    private bool HoldsNoOther(ReadOnlySpan<char> rest)
    {
        for (int start = 0; start < rest.Length; start++)
        {
            if (!char.IsLetter(rest[start])) continue;
            int end = WordEnd(rest, start);
            if (Find(rest[start..end]) is not null || Nominal(rest[start..end]) is not null) return false;
            start = end;
        }

        return true;
    }

    private NounCue? Nominal(ReadOnlySpan<char> word) =>
        nouns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var noun) ? noun
            : Adjective(word) ?? Adverb(word);

    private Cue? Sense(ReadOnlySpan<char> words, int start, int end)
    {
        if (Find(words[start..end]) is not { } found) return null;
        foreach (var cue in found.Senses)
            if (HasParticle(words[end..], cue)) return cue;
        return null;
    }

    private static int WordEnd(ReadOnlySpan<char> words, int start)
    {
        int end = start;
        while (end < words.Length && char.IsLetter(words[end])) end++;
        return end;
    }

    private static bool HasParticle(ReadOnlySpan<char> rest, Cue cue)
    {
        foreach (var particle in cue.Particle)
        {
            rest = rest.TrimStart();
            if (!rest.StartsWith(particle, StringComparison.OrdinalIgnoreCase) || WordEnd(rest, 0) != particle.Length)
                return false;
            rest = rest[particle.Length..];
        }

        return true;
    }

    private static Cue Parse(DataRow row)
    {
        ImmutableArray<string> particle = row[5] == "-" ? [] : [.. row[5].Split(' ')];
        return new Cue(row[0], particle, Act(row, 6), Strength(row, 7), Frames(row, 8));
    }
}
