using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>The verbs that make attributions, by form.</summary>
internal sealed class CueTable
{
    private static readonly FrozenDictionary<string, CueFrames> frameNames = new Dictionary<string, CueFrames>(StringComparer.Ordinal)
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
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, CueWord> words;

    private CueTable(FrozenDictionary<string, CueWord> words) => this.words = words;

    /// <summary>Reads <c>language/en/cues.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names an act, strength or frame that is none.</exception>
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

        return new CueTable(senses.ToFrozenDictionary(
            pair => pair.Key,
            pair => new CueWord(forms[pair.Key], [.. pair.Value.OrderByDescending(cue => cue.Particle.Length)]),
            StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The cues that a word can be a form of; nothing where it is none.</summary>
    public CueWord? Find(ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;

    /// <summary>The first cue of some words, in the sense that its particle shows; nothing where they hold none.</summary>
    public Cue? FirstIn(ReadOnlySpan<char> words)
    {
        for (int start = 0; start < words.Length; start++)
        {
            if (!char.IsLetter(words[start])) continue;
            int end = WordEnd(words, start);
            if (Find(words[start..end]) is { } found)
            {
                foreach (var cue in found.Senses)
                    if (HasParticle(words[end..], cue)) return cue;
            }

            start = end;
        }

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
            if (!rest.StartsWith(particle, StringComparison.OrdinalIgnoreCase) || WordEnd(rest, 0) != particle.Length) return false;
            rest = rest[particle.Length..];
        }

        return true;
    }

    private static Cue Parse(DataRow row)
    {
        if (!Enum.TryParse<SpeechAct>(row[6], ignoreCase: true, out var act))
            throw row.Fault($"'{row[6]}' is no speech act.", "Use one of those in docs/formats/reading.md.");
        if (!Enum.TryParse<CueStrength>(row[7], ignoreCase: true, out var strength))
            throw row.Fault($"'{row[7]}' is no strength.", "Use weak, plain or strong.");
        var frames = CueFrames.None;
        foreach (var name in row[8].Split(' '))
            frames |= frameNames.TryGetValue(name, out var frame) ? frame : throw row.Fault($"'{name}' is no frame.", "See the head of the file.");
        ImmutableArray<string> particle = row[5] == "-" ? [] : [.. row[5].Split(' ')];
        return new Cue(row[0], particle, act, strength, frames);
    }
}
