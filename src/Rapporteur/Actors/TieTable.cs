using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>Nouns of kinship, friendship and membership.</summary>
internal sealed class TieTable
{
    private readonly WordPhrases<Tie> ties;

    private TieTable(WordPhrases<Tie> ties) => this.ties = ties;

    /// <summary>Reads <c>actors/ties.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names a tie that is none.</exception>
    public static TieTable Load(string dataFolder) =>
        new(new WordPhrases<Tie>(ActorFiles.Table(dataFolder, "ties.tsv", "word", "tie", "gender").Rows
            .Select(row => KeyValuePair.Create(row[0], new Tie(Type(row), ActorFiles.Gender(row, 2))))));

    /// <summary>The longest noun of a tie that ends at a word: "twin brother" at "brother".</summary>
    /// <returns>The tie and its first word; null where none ends there.</returns>
    public (Tie? Tie, int First) EndingAt(string text, ImmutableArray<Token> tokens, int last,
        ReadOnlySpan<char> lemma, int floor = 0) =>
        ties.EndingAt(text, tokens, last, lemma, floor);

    /// <summary>What a noun tells, in small letters and the singular.</summary>
    public Tie? Find(ReadOnlySpan<char> noun) => ties.Find(noun);

    private static RelationType Type(DataRow row) =>
        Enum.TryParse<RelationType>(row[1], ignoreCase: true, out var type) ? type
        : throw row.Fault($"'{row[1]}' is no tie.", "Write kinship, friendship or membership.");
}
