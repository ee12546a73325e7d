using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>What is known of the words of titles.</summary>
internal sealed class RoleWords
{
    private readonly RoleWordTable words;
    private readonly NounTable nouns;
    private readonly WordPhrases<string> titles;

    private RoleWords(RoleWordTable words, NounTable nouns, WordPhrases<string> titles) =>
        (this.words, this.nouns, this.titles) = (words, nouns, titles);

    /// <summary>Reads <c>actors/role-words.tsv</c>, <c>actors/nouns.tsv</c> and <c>names/titles.tsv</c>.</summary>
    /// <exception cref="DataFileException">A table cannot be read.</exception>
    public static RoleWords Load(string dataFolder)
    {
        var byTitle = NameFiles.Table(dataFolder, "titles.tsv", "title", "classes", "gender", "word").Rows
            .Select(row => KeyValuePair.Create(row[0].TrimEnd('.'), row[1].Split(' ')[0]));
        return new RoleWords(RoleWordTable.Load(dataFolder), NounTable.Load(dataFolder),
            new WordPhrases<string>(byTitle));
    }

    /// <summary>What a word tells, in any letter case.</summary>
    public RoleWordKind Kind(ReadOnlySpan<char> word) => words.Kind(word);

    /// <summary>Whether a word is how one is addressed: "Mr", "Dame".</summary>
    public bool IsHonorific(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[16];
        word = word.TrimEnd('.');
        return word.Length <= small.Length && word.ToLowerInvariant(small) >= 0 && titles.Find(small[..word.Length])
            is "honorific" or "academic";
    }

    /// <summary>The class of a noun that is an office, a rank or a trade; nothing where it is none.</summary>
    public NounClass? Noun(ReadOnlySpan<char> lemma) =>
        words.Kind(lemma) != RoleWordKind.Plain && nouns.Find(lemma)
            is { Class: NounClass.Office or NounClass.Rank or NounClass.Person or NounClass.Member, IsMany: false } noun ? noun.Class
            : null;

    /// <summary>The longest title before names that starts at a word.</summary>
    /// <returns>Its last word, and whether it is an office; −1 where none starts there that tells what its bearer
    /// is.</returns>
    public (int Last, bool IsOffice) Title(string text, ImmutableArray<Token> tokens, int first, int end)
    {
        var (kind, last) = titles.StartingAt(text, tokens, first, end);
        // "his father", "her brother": kin, unless written as the title of a priest or a monk.
        if (last == first && kind is not null && char.IsLower(tokens[first].In(text)[0])
            && nouns.Find(tokens[first].In(text)) is { Class: NounClass.Kin or NounClass.Tie })
            return (-1, false);
        return kind is "office" or "rank" or "religious" or "noble" ? (last, kind == "office") : (-1, false);
    }
}
