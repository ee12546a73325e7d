using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Tests.Names;

/// <summary>Whatever is wrong with a table of names, the message names file and line.</summary>
public sealed class BrokenNameTableTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("rapporteur-names-").FullName;

    [Theory]
    [InlineData("given-names.tsv", "name gender cultures spelling short word", "Ada\tx\ten\t-\t-\t-")]
    [InlineData("given-names.tsv", "name gender cultures spelling short word", "—\tf\ten\t-\t-\t-")]
    [InlineData("titles.tsv", "title classes gender word", "Mr\thonorific\tx\t-")]
    [InlineData("name-particles.tsv", "form kind languages meaning key gender", "bin\tsmall\tar\tson of\tibn\tm")]
    [InlineData("name-words.tsv", "form kind key", "GmbH\tform\tllc")]
    [InlineData("outlets.tsv", "name short kinds country word", "AFP\t-\tpaper\tFRA\t-")]
    public void A_value_that_is_none_is_refused(string name, string columns, string row)
    {
        string folder = Directory.CreateDirectory(Path.Combine(data, "language", "en", "names")).FullName;
        File.WriteAllText(Path.Combine(folder, name), $"# origin: here\n# licence: Apache-2.0\n# version: 1\n# gaps: all\n# columns: {columns}\n{row}\n");

        var fault = Assert.Throws<DataFileException>(() => Load(name));

        Assert.Equal((name, 6), (Path.GetFileName(fault.File), fault.Line));
    }

    public void Dispose() => Directory.Delete(data, recursive: true);

    private object Load(string name) => name switch
    {
        "given-names.tsv" => NameLexicon.Load(data),
        "titles.tsv" => TitleTable.Load(data),
        "name-particles.tsv" => ParticleTable.Load(data),
        "name-words.tsv" => NameTerms.Load(data),
        _ => OutletTable.Load(data),
    };
}
