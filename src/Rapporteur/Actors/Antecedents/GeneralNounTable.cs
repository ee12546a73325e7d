using System.Collections.Frozen;
using Rapporteur.Text;

namespace Rapporteur.Actors.Antecedents;

/// <summary>The nouns that news goes on with once a name has been given: "the company", "the city".</summary>
internal sealed class GeneralNounTable
{
    private readonly FrozenDictionary<string, GeneralNounKind> nouns;

    private GeneralNounTable(FrozenDictionary<string, GeneralNounKind> nouns) => this.nouns = nouns;

    /// <summary>Reads <c>language/en/actors/general-nouns.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or says what no column can.</exception>
    public static GeneralNounTable Load(string dataFolder)
    {
        var known = new Dictionary<string, GeneralNounKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in ActorFiles.Table(dataFolder, "general-nouns.tsv", "noun", "of").Rows)
            known[row[0]] = Enum.TryParse<GeneralNounKind>(row[1], ignoreCase: true, out var kind) ? kind
                : throw row.Fault($"'{row[1]}' is nothing a noun stands for.", "See the head of the file.");
        return new GeneralNounTable(known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>What a noun may stand for; nothing where it says too much, or too little.</summary>
    public GeneralNounKind? Find(string lemma) => nouns.TryGetValue(lemma, out var kind) ? kind : null;
}
