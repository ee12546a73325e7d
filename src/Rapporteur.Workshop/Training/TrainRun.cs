using System.Diagnostics;
using System.Runtime.InteropServices;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Workshop.Training;

/// <summary>One training from treebanks to a model file, with what is told along the way.</summary>
/// <param name="output">The model's file.</param>
/// <param name="checkpoint">Where the training is laid aside; if the file is there, the training goes on from it.</param>
/// <param name="curve">The learning curve's file.</param>
internal sealed class TrainRun(string output, string checkpoint, string curve)
{
    /// <summary>Longer sentences are not learnt from: few, and they would decide the memory.</summary>
    private const int LongestSentence = 100;

    private readonly Stopwatch watch = new();
    private readonly LearningCurve learningCurve = new(curve);
    private (string Name, TreebankSentence[] Sentences)[] scoredBanks = [];
    private (double Seconds, int Step) measured;

    /// <summary>CoNLL-U files to learn from.</summary>
    public required IReadOnlyList<string> Treebanks { get; init; }

    /// <summary>CoNLL-U files that are scored after each epoch; nothing depends on the scores.</summary>
    public required IReadOnlyList<string> Scored { get; init; }

    /// <summary>The model's name.</summary>
    public required string Name { get; init; }

    /// <summary>The model's version.</summary>
    public required int Version { get; init; }

    /// <summary>The network's sizes.</summary>
    public required NetworkShape Shape { get; init; }

    /// <summary>How it is trained.</summary>
    public required TrainingSettings Settings { get; init; }

    /// <returns>The exit code: 0, or 130 where the training was stopped.</returns>
    public int Run()
    {
        TreebankSentence[] sentences = [.. Treebanks.SelectMany(TreebankReader.Read).Where(sentence => sentence.Length <= LongestSentence)];
        if (sentences.Length == 0) throw new DataFileException(Treebanks[0], 0, "There is no sentence to learn from.", "Name other treebanks.");
        scoredBanks = [.. Scored.Select(file => (Path.GetFileNameWithoutExtension(file), TreebankReader.Read(file).ToArray()))];
        Trainer? made = null;
        var trainer = made = new Trainer(sentences, Shape, Settings)
        {
            AfterStep = position => Progress(made!, position),
            AfterEpoch = (epoch, losses) => AfterEpoch(made!, epoch, losses),
        };
        int numbers = trainer.Weights.All.Sum(parameter => parameter.Value.Length);
        Console.WriteLine($"{sentences.Length} sentences, {trainer.Words} words, about {trainer.Steps} steps, {numbers} weights");
        if (File.Exists(checkpoint))
        {
            Checkpoint.Restore(checkpoint, trainer);
            Console.WriteLine($"goes on after step {trainer.Position.Step}, from {checkpoint}");
        }

        learningCurve.Begin(trainer.Position.Epoch);
        measured = (0, trainer.Position.Step);
        watch.Start();
        if (!TrainUntilStopped(trainer)) return 130;
        trainer.Averaged(weights => weights.ToModel(Name, Version)).Save(output);
        File.Delete(checkpoint);
        Console.WriteLine($"{output}: {new FileInfo(output).Length} bytes after {watch.Elapsed.TotalSeconds:f0} s");
        return 0;
    }

    private bool TrainUntilStopped(Trainer trainer)
    {
        using var stop = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        if (trainer.Train(stop.Token)) return true;
        Checkpoint.Save(checkpoint, trainer);
        Console.WriteLine($"\nstopped after step {trainer.Position.Step}; the same command goes on from {checkpoint}");
        return false;
    }

    private void Progress(Trainer trainer, TrainingPosition position)
    {
        if (position.Step % 50 != 0) return;
        double speed = (position.Step - measured.Step) / (watch.Elapsed.TotalSeconds - measured.Seconds);
        var left = TimeSpan.FromSeconds(Math.Max(0, trainer.Steps - position.Step) / speed);
        double words = position.Losses[4];
        Console.Error.Write($"\repoch {position.Epoch} step {position.Step}/{trainer.Steps} loss "
            + $"{position.Losses.Take(4).Sum() / words:f3}, {speed * Settings.StepWords:f0} words/s, {left:h\\:mm\\:ss} left   ");
    }

    private void AfterEpoch(Trainer trainer, int epoch, double[] losses)
    {
        double seconds = watch.Elapsed.TotalSeconds;
        double speed = (trainer.Position.Step - measured.Step) * (double)Settings.StepWords / (seconds - measured.Seconds);
        (string Name, Evaluation Scores)[] scores =
            trainer.Averaged(weights => scoredBanks.Select(bank => (bank.Name, Evaluation.Of(weights, bank.Sentences))).ToArray());
        learningCurve.Add(epoch, trainer.Position.Step, seconds, speed, losses, scores);
        Checkpoint.Save(checkpoint, trainer);
        Console.WriteLine($"\repoch {epoch}, {seconds:f0} s: losses {string.Join(' ', losses.Select(loss => $"{loss:f3}"))}"
            + string.Concat(scores.Select(of => $"; {of.Name} {of.Scores}")));
        measured = (watch.Elapsed.TotalSeconds, trainer.Position.Step);
    }
}
