using System.Collections.Frozen;
using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>What kind of organisation a word of a name tells of: "Council", "Party", "University".</summary>
internal sealed class OrganisationWords
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> classes;

    private OrganisationWords(Dictionary<string, ImmutableArray<string>> classes) =>
        this.classes = classes.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads <c>names/organisation-words.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read.</exception>
    public static OrganisationWords Load(string dataFolder)
    {
        var byWord = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var row in NameFiles.Table(dataFolder, "organisation-words.tsv", "word", "classes", "ordinary").Rows)
            byWord.TryAdd(NameFolding.Key(row[0]), [.. row[1].Split(' ')]);
        return new OrganisationWords(byWord);
    }

    /// <summary>Whether a folded word tells what an organisation is.</summary>
    public bool IsClass(string word) => classes.ContainsKey(word);

    /// <summary>Whether a folded word may be left out before the whole name has been told: "Ltd", "Party",
    /// "University"; not "Capital", "Stores".</summary>
    public bool IsForm(string word) =>
        classes.TryGetValue(word, out var all)
        && (all.Contains("legal") || all.Contains("party") || all.Contains("university"));

    /// <summary>Whether a folded word may be left out of a name that stays the same organisation's: "Party",
    /// "Company", "Club"; not "News".</summary>
    public bool IsLeftOut(string word) =>
        classes.TryGetValue(word, out var all) && !all.Contains("media") && !all.Contains("military");
}
