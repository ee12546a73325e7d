using System.Collections.Frozen;
using Rapporteur.Attributions;
using Rapporteur.Text;

namespace Rapporteur.Statements;

/// <summary>The acts of cues in frames where they do something else than by themselves.</summary>
internal sealed class ActTable
{
    private const string Any = "-";

    private readonly FrozenDictionary<(string Lemma, string Particle, string Frame), ActSense> senses;

    private ActTable(FrozenDictionary<(string Lemma, string Particle, string Frame), ActSense> senses) => this.senses = senses;

    /// <summary>Reads <c>statements/acts.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names an act or a strength that is none.</exception>
    public static ActTable Load(string dataFolder)
    {
        var table = DataTable.Load(
            Path.Combine(dataFolder, "language", "en", "statements", "acts.tsv"), "lemma", "particle", "frame", "act", "strength");
        var found = new Dictionary<(string, string, string), ActSense>();
        foreach (var row in table.Rows) found.TryAdd((row[0], row[1], row[2]), new ActSense(Act(row), Strength(row)));
        return new ActTable(found.ToFrozenDictionary());
    }

    /// <summary>What a cue does in a frame; nothing where that is what the table of cues says.</summary>
    /// <param name="lemma">Its dictionary form.</param>
    /// <param name="particle">Its particle; "-" for none.</param>
    /// <param name="frames">The frames that it stands in, the closest first.</param>
    public ActSense? Find(string lemma, string particle, ReadOnlySpan<string> frames)
    {
        foreach (var frame in frames)
            if (senses.TryGetValue((lemma, particle, frame), out var sense)) return sense;
        return senses.TryGetValue((lemma, particle, Any), out var plain) ? plain : null;
    }

    private static SpeechAct Act(DataRow row) =>
        Enum.TryParse<SpeechAct>(row[3], ignoreCase: true, out var act) ? act
            : throw row.Fault($"'{row[3]}' is no speech act.", "Use one of those in docs/acts.md.");

    private static CueStrength? Strength(DataRow row) =>
        row[4] == Any ? null : Enum.TryParse<CueStrength>(row[4], ignoreCase: true, out var strength) ? strength
            : throw row.Fault($"'{row[4]}' is no strength.", "Use weak, plain, strong or -.");
}
