using Rapporteur.Names;
using Rapporteur.Text;
using Rapporteur.Workshop.Names;

namespace Rapporteur.Tests.Names;

public sealed class NameModelTests : IDisposable
{
    private static readonly NameSettings small = new() { Hidden = 32, Rows = 64 };

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("names").FullName, "small.model");

    public NameModelTests() => new NameWeights(states: 16, sets: 1, small).Save(file, "small", 3);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Fact]
    public void What_is_saved_is_loaded()
    {
        var model = NameModel.Load(file);

        Assert.Equal(("small@3", 64, NameLabels.Count), (model.Id, model.Rows, model.Head.Answers));
    }

    [Fact]
    public void The_same_weights_make_the_same_file()
    {
        var first = File.ReadAllBytes(file);
        new NameWeights(states: 16, sets: 1, small).Save(file, "small", 3);
        Assert.Equal(first, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        AssertRefused(bytes, "damaged");
    }

    [Fact]
    public void A_file_cut_short_is_noticed() => AssertRefused(File.ReadAllBytes(file)[..^100], "damaged or cut short");

    [Fact]
    public void A_model_of_another_kind_is_refused() => AssertRefused([.. "RAPPNET1"u8, .. File.ReadAllBytes(file)[8..]], "not a model");

    [Fact]
    public void A_table_of_features_that_is_no_power_of_two_is_refused()
    {
        new NameWeights(states: 16, sets: 1, small with { Rows = 60 }).Save(file, "small", 1);
        AssertRefused(File.ReadAllBytes(file), "does not fit");
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("small.modelx: This model cannot be read. Install", Assert.Throws<DataFileException>(() => NameModel.Load(file + "x")).Message, StringComparison.Ordinal);

    private void AssertRefused(byte[] bytes, string because)
    {
        File.WriteAllBytes(file, bytes);
        Assert.Contains(because, Assert.Throws<DataFileException>(() => NameModel.Load(file)).Message, StringComparison.Ordinal);
    }
}
