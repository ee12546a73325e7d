using System.Security.Cryptography;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Workshop.Training;

namespace Rapporteur.Tests.Workshop;

/// <summary>Training as a whole, on a treebank of a few sentences.</summary>
public sealed class TrainerTests : IDisposable
{
    private static readonly NetworkShape small = new()
    {
        WordSize = 16, FeatureBuckets = 256, FeatureSize = 8, CharacterSize = 8, CharacterFilters = 8, LongestWord = 8, Hidden = 16, ArcSize = 16, LabelSize = 8, TagSize = 4,
    };

    private static readonly TrainingSettings settings = new() { Epochs = 4, StepWords = 8, CaseShare = 0.3f };
    private readonly string folder = Directory.CreateTempSubdirectory("rapporteur-training-").FullName;

    private string CheckpointFile => Path.Combine(folder, "small.checkpoint");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_one_thread_and_on_two() =>
        Assert.Equal(Trained(settings with { Threads = 1 }), Trained(settings with { Threads = 2 }));

    [Fact]
    public void Another_seed_gives_another_model() =>
        Assert.NotEqual(Trained(settings), Trained(settings with { Seed = 2 }));

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_stopped_training_that_goes_on_gives_the_bytes_of_one_that_never_stopped(int steps)
    {
        using var stop = new CancellationTokenSource();
        var first = New(settings, position =>
        {
            if (position.Step == steps) stop.Cancel();
        });
        Assert.False(first.Train(stop.Token));
        Checkpoint.Save(CheckpointFile, first);

        var second = New(settings);
        Checkpoint.Restore(CheckpointFile, second);

        Assert.Equal(steps, second.Position.Step);
        Assert.True(second.Train(TestContext.Current.CancellationToken));
        Assert.Equal(Trained(settings), Hash(second));
    }

    [Fact]
    public void It_learns_the_treebank()
    {
        var losses = new List<double>();
        var plain = settings with
        {
            Epochs = 150,
            Averaging = 0.9f,
            CaseShare = 0,
            WordDropout = 0,
            FeatureDropout = 0,
            InputDropout = 0,
            LayerDropout = 0,
            RecurrentDropout = 0,
            HeadDropout = 0,
        };
        var trainer = New(plain, afterEpoch: (_, means) => losses.Add(means.Sum()));
        trainer.Train(TestContext.Current.CancellationToken);

        var scores = trainer.Averaged(weights => Evaluation.Of(weights, SmallTreebank.Sentences));
        Assert.True(losses[^1] < losses[0] / 3, $"from {losses[0]:f2} to {losses[^1]:f2}");
        Assert.True(scores is { Upos: > 90, Las: > 90 }, scores.ToString());
    }

    [Fact]
    public void A_checkpoint_of_other_settings_is_refused()
    {
        Checkpoint.Save(CheckpointFile, New(settings));

        var fault = Assert.Throws<DataFileException>(() => Checkpoint.Restore(CheckpointFile, New(settings with { Rate = 1e-3f })));
        Assert.Contains("another training", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(5000)]
    public void A_damaged_checkpoint_is_refused_and_leaves_the_training_as_it_was(int at)
    {
        Checkpoint.Save(CheckpointFile, New(settings));
        var bytes = File.ReadAllBytes(CheckpointFile);
        bytes[at] ^= 1;
        File.WriteAllBytes(CheckpointFile, bytes);
        var trainer = New(settings);

        var fault = Assert.Throws<DataFileException>(() => Checkpoint.Restore(CheckpointFile, trainer));
        Assert.Contains("damaged", fault.Message, StringComparison.Ordinal);
        Assert.Equal(Hash(New(settings)), Hash(trainer));
    }

    [Fact]
    public void A_checkpoint_cut_short_is_refused()
    {
        Checkpoint.Save(CheckpointFile, New(settings));
        var bytes = File.ReadAllBytes(CheckpointFile);

        foreach (int length in (int[])[0, 8, 60, bytes.Length - 1])
        {
            File.WriteAllBytes(CheckpointFile, bytes[..length]);
            Assert.Throws<DataFileException>(() => Checkpoint.Restore(CheckpointFile, New(settings)));
        }
    }

    [Fact]
    public void The_model_file_holds_what_was_learnt()
    {
        var trainer = New(settings with { Epochs = 60, Averaging = 0.9f });
        trainer.Train(TestContext.Current.CancellationToken);
        var file = Path.Combine(folder, "small.model");
        trainer.Averaged(weights => weights.ToModel("small", 1)).Save(file);

        var (before, after) = (trainer.Averaged(weights => weights["lstm1.forward.input"].Value.ToArray()), Weights.Of(ModelFile.Load(file))["lstm1.forward.input"].Value);
        for (int i = 0; i < before.Length; i++) Assert.Equal(before[i], after[i], 0.02f);
    }

    private static Trainer New(TrainingSettings settings, Action<TrainingPosition>? afterStep = null, Action<int, double[]>? afterEpoch = null) =>
        new(SmallTreebank.Sentences, small, settings) { AfterStep = afterStep, AfterEpoch = afterEpoch };

    private static string Trained(TrainingSettings settings)
    {
        var trainer = New(settings);
        Assert.True(trainer.Train(TestContext.Current.CancellationToken));
        return Hash(trainer);
    }

    private static string Hash(Trainer trainer)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var values in trainer.State()) hash.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()));
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
