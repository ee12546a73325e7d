using Rapporteur.Attributions;
using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Tests.Text;

/// <summary>Whatever is wrong with a table, the message names the file.</summary>
public sealed class BrokenTableTests : IDisposable
{
    private const string Header = "# origin: here\n# licence: Apache-2.0\n# version: 1\n# gaps: all\n# columns: ";

    private readonly string data = Directory.CreateTempSubdirectory("rapporteur-data-").FullName;

    private string English => Path.Combine(data, "language", "en");

    [Fact]
    public void A_folder_in_place_of_a_table_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(English, "cues.tsv"));

        Refused("cues.tsv", 0, () => CueTable.Load(data));
    }

    [Theory]
    [InlineData("cues.tsv")]
    [InlineData("closed-class.tsv")]
    [InlineData("lemmas-irregular.tsv")]
    [InlineData("sentences.model.tsv")]
    [InlineData("abbreviations.tsv")]
    [InlineData("../languages.tsv")]
    public void A_table_of_other_columns_is_refused(string name)
    {
        Write(name, "one", "word");

        Refused(Path.GetFileName(name), 1, () => Load(name));
    }

    [Theory]
    [InlineData("abbreviations.tsv", "word before", "adj\tany", "Adj\ttitle")]
    [InlineData("tokens.tsv", "kind form", "contraction\tcan|not", "contraction\tca|nnot")]
    public void A_word_that_stands_twice_is_refused(string name, string columns, params string[] rows)
    {
        Write("abbreviations.tsv", "word before");
        Write("tokens.tsv", "kind form");
        Write(name, columns, rows);

        Refused(name, 7, () => TokenWords.Load(English));
    }

    [Fact]
    public void An_emoticon_without_characters_is_none()
    {
        Write("abbreviations.tsv", "word before");
        Write("tokens.tsv", "kind form", "emoticon\t");

        Assert.Equal(0, TokenWords.Load(English).EmoticonLength(":-)"));
    }

    public void Dispose() => Directory.Delete(data, recursive: true);

    private static void Refused(string name, int line, Action load)
    {
        var fault = Assert.Throws<DataFileException>(load);
        Assert.Equal((name, line), (Path.GetFileName(fault.File), fault.Line));
    }

    private object Load(string name) => name switch
    {
        "cues.tsv" => CueTable.Load(data),
        "closed-class.tsv" => ClosedClassTable.Load(data),
        "lemmas-irregular.tsv" => Lemmatiser.Load(English),
        "sentences.model.tsv" => SentenceModel.Load(English),
        "abbreviations.tsv" => TokenWords.Load(English),
        _ => EnglishCheck.Load(data),
    };

    private void Write(string name, string columns, params string[] rows)
    {
        Directory.CreateDirectory(English);
        File.WriteAllText(Path.Combine(English, name), $"{Header}{columns}\n{string.Join('\n', rows)}\n");
    }
}
