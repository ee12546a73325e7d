using System.Collections.Frozen;
using Rapporteur.Text;

namespace Rapporteur.Actors.Antecedents;

/// <summary>The nouns that news goes on with once a name has been given: "the company", "the city".</summary>
internal sealed class GeneralNounTable
{
    private readonly FrozenDictionary<string, GeneralNoun> nouns;

    private GeneralNounTable(FrozenDictionary<string, GeneralNoun> nouns) => this.nouns = nouns;

    /// <summary>Reads <c>language/en/actors/general-nouns.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or says what no column can.</exception>
    public static GeneralNounTable Load(string dataFolder)
    {
        var known = new Dictionary<string, GeneralNoun>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in ActorFiles.Table(dataFolder, "general-nouns.tsv", "noun", "of", "kinds", "must").Rows)
            known[row[0]] = Read(row);
        return new GeneralNounTable(known.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>What a noun may stand for; nothing where it says too much, or too little.</summary>
    public GeneralNoun? Find(string lemma) => nouns.GetValueOrDefault(lemma);

    private static GeneralNoun Read(DataRow row)
    {
        if (!Enum.TryParse<GeneralNounKind>(row[1], ignoreCase: true, out var kind))
            throw row.Fault($"'{row[1]}' is nothing a noun stands for.", "See the head of the file.");
        return new GeneralNoun(kind, row[2] == "-" ? [] : [.. row[2].Split(' ')], row[3] == "y");
    }
}
