using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Tests.Syntax;

public sealed class ModelFileTests : IDisposable
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("model").FullName, "small.model");

    public ModelFileTests() => RandomModel.Create(RandomModel.Small, 1).Save(file);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Fact]
    public void What_is_saved_is_loaded()
    {
        var model = ModelFile.Load(file);

        Assert.Equal(("random@1", RandomModel.Small), (model.Id, model.Shape));
        Assert.Equal(3, model.Vocabulary.Word("said"));
        Assert.Equal(RandomModel.Create(RandomModel.Small, 1).Tensors.Select(tensor => tensor.ToFloats()), model.Tensors.Select(tensor => tensor.ToFloats()));
    }

    [Fact]
    public void The_same_model_makes_the_same_file()
    {
        var first = File.ReadAllBytes(file);
        ModelFile.Load(file).Save(file);
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
    public void Another_file_is_not_taken_for_a_model() => AssertRefused("PK\u0003\u0004 and so on"u8.ToArray(), "not a model");

    [Fact]
    public void An_empty_file_is_not_taken_for_a_model() => AssertRefused([], "not a model");

    [Fact]
    public void A_missing_file_is_named()
    {
        var fault = Assert.Throws<DataFileException>(() => ModelFile.Load(file + "x"));
        Assert.Contains("small.modelx: This model cannot be read. Install", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_without_a_tensor_of_its_shape_is_refused()
    {
        var model = RandomModel.Create(RandomModel.Small, 1);
        new ModelFile("random", 1, model.Shape, model.Vocabulary, model.Tensors.RemoveAt(3)).Save(file);
        Assert.Contains("lacks the tensor char.filter", Assert.Throws<DataFileException>(() => ModelFile.Load(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rounding_to_bytes_errs_by_half_a_step_at_most()
    {
        float[] weights = [0.5f, -1f, 0.003f, 0, 0, 0];
        var rounded = Tensor.Rounded("t", 2, 3, weights).ToFloats();
        Assert.All(weights.Zip(rounded), pair => Assert.Equal(pair.First, pair.Second, 0.5 / 127));
    }

    private void AssertRefused(byte[] bytes, string because)
    {
        File.WriteAllBytes(file, bytes);
        var fault = Assert.Throws<DataFileException>(() => ModelFile.Load(file));
        Assert.StartsWith(file, fault.Message, StringComparison.Ordinal);
        Assert.Contains(because, fault.Message, StringComparison.Ordinal);
    }
}
