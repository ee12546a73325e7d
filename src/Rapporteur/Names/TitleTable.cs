using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Titles that stand before names: honorifics, offices, ranks, academic, religious and noble titles.</summary>
internal sealed class TitleTable
{
    private readonly FoldedPhrases<Title> titles;

    private TitleTable(FoldedPhrases<Title> titles) => this.titles = titles;

    /// <summary>Reads <c>names/titles.tsv</c>.</summary>
    /// <exception cref="DataFileException">The table cannot be read, or names a gender that is none.</exception>
    public static TitleTable Load(string dataFolder)
    {
        var table = NameFiles.Table(dataFolder, "titles.tsv", "title", "classes", "gender", "word");
        return new TitleTable(new FoldedPhrases<Title>(table.Rows.Select(row => KeyValuePair.Create(row[0], Read(row)))));
    }

    /// <summary>The longest title that starts at a word.</summary>
    public (Title? Title, int Words) At(ImmutableArray<FoldedToken> tokens, int start) => titles.At(tokens, start);

    private static Title Read(DataRow row)
    {
        var gender = row[2] switch
        {
            "f" => Gender.Female,
            "m" => Gender.Male,
            "-" => Gender.Untold,
            _ => throw row.Fault($"'{row[2]}' is no gender.", "Write f, m or -."),
        };
        return new Title(row[0], [.. row[1].Split(' ')], gender);
    }
}
