using Rapporteur.Formats;
using Rapporteur.Tests.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Tests.Formats;

public sealed class ProvenanceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("rapporteur-data-").FullName;

    public ProvenanceTests()
    {
        Write("VERSION", "7\n");
        Write("language/en/cues.tsv", "# origin: here\nsay\tsays\n");
    }

    [Fact]
    public void Names_program_schema_model_data_and_codebook() => Assert.Equal(
        ["rapporteur", "schema", "model", "data", "codebook"],
        Provenance.Load(folder).ToString().Split('\n').Select(line => line.Split(' ')[0]));

    [Fact]
    public void An_edited_table_is_other_data()
    {
        var before = Provenance.Load(folder);
        Write("language/en/cues.tsv", "# origin: here\nsay\tsaid\n");

        Assert.NotEqual(before.Data, Provenance.Load(folder).Data);
        Assert.StartsWith("7+", before.Data, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_make_no_other_data()
    {
        var before = Provenance.Load(folder);
        Write("language/en/cues.tsv", "# origin: here\r\nsay\tsays\r\n");

        Assert.Equal(before, Provenance.Load(folder));
    }

    [Fact]
    public void A_folder_without_a_version_is_refused_by_name()
    {
        File.Delete(Path.Combine(folder, "VERSION"));

        Assert.EndsWith("VERSION", Assert.Throws<DataFileException>(() => Provenance.Load(folder)).File, StringComparison.Ordinal);
    }

    [Fact]
    public void The_model_is_named_as_evidence_names_it_with_the_start_of_its_checksum()
    {
        Assert.Null(Provenance.Load(folder).Model);

        var bytes = SaveModel(seed: 1);

        Assert.Equal($"random@1+{Convert.ToHexStringLower(bytes.AsSpan(^32..^28))}", Provenance.Load(folder).Model);
    }

    [Fact]
    public void Every_model_is_named() => Assert.Matches(
        @"^english@\d+\+[0-9a-f]{8} names@\d+\+[0-9a-f]{8}$", Provenance.Load(Path.Combine(AppContext.BaseDirectory, "data")).Model);

    [Fact]
    public void A_model_of_other_weights_is_another_under_the_same_name()
    {
        SaveModel(seed: 1);
        var before = Provenance.Load(folder).Model;
        SaveModel(seed: 2);

        Assert.NotEqual(before, Provenance.Load(folder).Model);
    }

    [Fact]
    public void A_model_cut_short_after_its_head_is_refused()
    {
        var bytes = SaveModel(seed: 1);
        int head = 12 + BitConverter.ToInt32(bytes, 8);
        File.WriteAllBytes(Model, bytes[..(head + 31)]);

        Assert.Equal(Model, Assert.Throws<DataFileException>(() => Provenance.Load(folder)).File);
    }

    [Theory]
    [InlineData("")]
    [InlineData("RAPPNET1\u0010\0\0\0{\"name\":1}      ")]
    [InlineData("something else altogether")]
    public void A_broken_model_is_refused_by_name(string content)
    {
        Write("language/en/analysis/english.model", content);

        Assert.EndsWith("english.model", Assert.Throws<DataFileException>(() => Provenance.Load(folder)).File, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Model => Path.Combine(folder, "language", "en", "analysis", "english.model");

    private byte[] SaveModel(int seed)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Model)!);
        RandomModel.Create(RandomModel.Small, seed).Save(Model);
        return File.ReadAllBytes(Model);
    }

    private void Write(string name, string content)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
