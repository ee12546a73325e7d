using System.Security.Cryptography;
using System.Text;
using Rapporteur.Syntax;
using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Workshop.Training;

/// <summary>Trains a network by Adam, in steps of about equally many words; the same settings give the same bytes.</summary>
internal sealed class Trainer
{
    private readonly TrainingSettings settings;
    private readonly Weights weights;
    private readonly IReadOnlyList<TreebankSentence> sentences;
    private readonly EncodedSentence[] encoded;
    private readonly NetworkPass[] passes;
    private readonly Adam adam;
    private readonly ParallelOptions parallel;

    public Trainer(IReadOnlyList<TreebankSentence> sentences, NetworkShape shape, TrainingSettings settings)
    {
        (this.sentences, this.settings) = (sentences, settings);
        weights = new Weights(shape, Encoder.Learn(sentences));
        weights.Initialise(settings.Seed);
        encoded = [.. sentences.Select(sentence => Encoder.Encode(sentence, sentence.Forms, weights.Vocabulary, shape))];
        passes = [.. Enumerable.Range(0, settings.Shards).Select(_ => new NetworkPass(weights, settings))];
        parallel = new ParallelOptions { MaxDegreeOfParallelism = settings.Threads };
        adam = new Adam(weights, settings);
        Words = sentences.Sum(sentence => sentence.Length);
        Steps = (int)Math.Ceiling((double)Words * settings.Epochs / settings.StepWords);
    }

    public Weights Weights => weights;

    /// <summary>Words of an epoch.</summary>
    public int Words { get; }

    /// <summary>Steps of the whole training, about.</summary>
    public int Steps { get; }

    /// <summary>Where the training stands; chance is drawn from it and the seed alone, so it is all that a resumed training needs beside the numbers.</summary>
    public TrainingPosition Position { get; private set; } = new();

    /// <summary>Called after every step.</summary>
    public Action<TrainingPosition>? AfterStep { get; init; }

    /// <summary>Called after every epoch with its number and the mean losses of its words; the position is then the next epoch's start.</summary>
    public Action<int, double[]>? AfterEpoch { get; init; }

    /// <summary>Trains on from <see cref="Position"/>.</summary>
    /// <returns>Whether it came to the end, rather than being stopped between two steps.</returns>
    public bool Train(CancellationToken stop = default)
    {
        while (Position.Epoch <= settings.Epochs)
        {
            var groups = Groups(Position.Epoch);
            while (Position.Group < groups.Count)
            {
                if (stop.IsCancellationRequested) return false;
                Step(groups[Position.Group], Position.Step + 1, Position.Losses);
                Position = Position with { Group = Position.Group + 1, Step = Position.Step + 1 };
                AfterStep?.Invoke(Position);
            }

            var (epoch, sums) = (Position.Epoch, Position.Losses);
            Position = new TrainingPosition { Epoch = epoch + 1, Step = Position.Step };
            AfterEpoch?.Invoke(epoch, [.. sums[..4].Select(sum => sum / sums[4])]);
        }

        return true;
    }

    /// <summary>What this training is of: a hash of settings (but the number of threads), sizes and sentences.</summary>
    public byte[] Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{settings with { Threads = 1 }}{weights.Shape}"));
        foreach (var sentence in sentences)
        {
            for (int i = 0; i < sentence.Length; i++)
                hash.AppendData(Encoding.UTF8.GetBytes($"{sentence.Forms[i]}\t{sentence.Upos[i]}\t{sentence.Xpos[i]}\t{sentence.Heads[i]}\t{sentence.Relations[i]}\n"));
            hash.AppendData("\n"u8);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>All numbers that a step changes: weights, moments, averages.</summary>
    public IEnumerable<float[]> State() => weights.All.Select(parameter => parameter.Value).Concat(adam.State());

    /// <summary>Takes up a training at a place; its <see cref="State"/> must have been filled with what it was there.</summary>
    public void Resume(TrainingPosition position) => Position = position;

    private void Step(EncodedSentence[] group, int step, double[] losses)
    {
        int words = group.Sum(sentence => sentence.Length);
        float scale = 1f / words;
        // Dealt in turn, so that the shards are of one size.
        Parallel.For(0, passes.Length, parallel, shard => passes[shard].Learn(
            new Batch(group.Where((_, i) => i % passes.Length == shard)), scale, new Random(HashCode(settings.Seed, step, shard))));
        adam.Step(step, RateAt(step), passes);
        foreach (var pass in passes)
        {
            for (int i = 0; i < 4; i++) losses[i] += pass.Losses[i];
        }

        losses[4] += words;
    }

    /// <summary>The learning rate of a step: rises over the first 200, stays, and falls in a straight line.</summary>
    private float RateAt(int step)
    {
        double done = Math.Min(1, (double)step / Steps), warm = Math.Min(1, step / 200.0);
        double fall = done < settings.Constant ? 1 : (1 - done) / (1 - settings.Constant);
        return (float)(settings.Rate * warm * Math.Max(fall, 0.01));
    }

    // Shuffled, then sorted by length within stretches, so that those of a step are of like length; the steps are shuffled again.
    private List<EncodedSentence[]> Groups(int epoch)
    {
        var random = new Random(HashCode(settings.Seed, epoch, -1));
        int[] order = [.. Enumerable.Range(0, encoded.Length)];
        random.Shuffle(order);
        var groups = new List<EncodedSentence[]>();
        foreach (var stretch in order.Chunk(60 * settings.StepWords / 16))
        {
            var group = new List<EncodedSentence>();
            int words = 0;
            foreach (int index in stretch.OrderBy(index => encoded[index].Length).ThenBy(index => index))
            {
                var sentence = Recased(index, random);
                group.Add(sentence);
                if ((words += sentence.Length) < settings.StepWords) continue;
                groups.Add([.. group]);
                group.Clear();
                words = 0;
            }

            if (group.Count > 0) groups.Add([.. group]);
        }

        var all = groups.ToArray();
        random.Shuffle(all);
        return [.. all];
    }

    private EncodedSentence Recased(int index, Random random)
    {
        if (random.NextDouble() >= settings.CaseShare) return encoded[index];
        int kind = random.Next(3);
        var forms = sentences[index].Forms.Select(form => kind switch
        {
            0 => form.ToUpperInvariant(),
            1 => form.ToLowerInvariant(),
            _ => form.Length > 3 ? char.ToUpperInvariant(form[0]) + form[1..] : form,
        });
        return Encoder.Encode(sentences[index], [.. forms], weights.Vocabulary, weights.Shape);
    }

    private static int HashCode(int seed, int a, int b) => unchecked((((seed * 1_000_003) + a) * 1_000_003) + b);

    /// <summary>Runs <paramref name="act"/> with the averaged weights in place.</summary>
    public T Averaged<T>(Func<Weights, T> act)
    {
        adam.Swap();
        try
        {
            return act(weights);
        }
        finally
        {
            adam.Swap();
        }
    }
}
