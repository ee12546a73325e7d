using Rapporteur.Actors;
using Rapporteur.Actors.Antecedents;
using Rapporteur.Text;

namespace Rapporteur.Tests.Actors;

/// <summary>A broken table of nouns, or of weights, is refused with its file, its line and a remedy.</summary>
public sealed class BrokenLinkTableTests : IDisposable
{
    private const string Head = "# origin: test\n# licence: none\n# version: 1\n# gaps: all\n# columns: ";

    private readonly string folder = Directory.CreateTempSubdirectory("links").FullName;

    [Theory]
    [InlineData("nouns.tsv", "noun class gender number doubt\nnurse\tjob\t-\t-\t-", 6)]
    [InlineData("nouns.tsv", "noun class gender number doubt\nnurse\tperson\tx\t-\t-", 6)]
    [InlineData("nouns.tsv", "noun class gender number doubt\nnurse\tperson\t-\t-\t-\nnurse\tperson\t-\t-\t-", 7)]
    [InlineData("general-nouns.tsv", "noun of kinds must\nfirm\tship\t-\t-", 6)]
    [InlineData("pronouns.model.tsv", "feature value pronouns weight\nShoeSize\t0\tall\t12", 6)]
    [InlineData("pronouns.model.tsv", "feature value pronouns weight\nRole\t0\tall\tmuch", 6)]
    public void It_is_refused_with_its_line(string file, string rows, int line)
    {
        string path = Path.Combine(folder, "language", "en", "actors", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Head + rows + "\n");

        var fault = Assert.Throws<DataFileException>(() => Load(file, path));
        Assert.Contains(file, fault.Message, StringComparison.Ordinal);
        Assert.Equal(line, fault.Line);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Load(string file, string path)
    {
        if (file == "nouns.tsv") NounTable.Load(folder);
        else if (file == "general-nouns.tsv") GeneralNounTable.Load(folder);
        else LinkModel.Load(path);
    }
}
