using Rapporteur.Syntax;
using Rapporteur.Workshop.Treebank;

namespace Rapporteur.Workshop.Training;

/// <summary>One pass of a batch through the network, forwards and, in training, backwards. Not for two threads at once.</summary>
internal sealed class NetworkPass
{
    private readonly NetworkShape shape;
    private readonly TrainingSettings settings;
    private readonly InputLayer inputLayer;
    private readonly LstmLayer[] layers;
    private readonly TagHead upos, xpos;
    private readonly TagHead? guess;
    private readonly TagFeed feed;
    private readonly WordPairs arcPairs, labelPairs;
    private readonly ArcScorer arcs;
    private readonly LabelScorer labels;
    private readonly int relations;
    private readonly Scratch scratch = new();
    private readonly Lazy<float[][]> gradients;
    private float[] inputMask = [];

    public NetworkPass(Weights weights, TrainingSettings settings)
    {
        (this.settings, shape, relations) = (settings, weights.Shape, weights.Vocabulary.Relations.Length);
        inputLayer = new InputLayer(weights) { WordDropout = settings.WordDropout, FeatureDropout = settings.FeatureDropout };
        layers = [.. Enumerable.Range(0, shape.Layers).Select(layer => new LstmLayer(weights, settings, layer))];
        upos = new TagHead(weights, "upos", static sentence => sentence.Upos);
        xpos = new TagHead(weights, "xpos", static sentence => sentence.Xpos);
        guess = shape.TagSize > 0 ? new TagHead(weights, "guess", static sentence => sentence.Upos) : null;
        feed = new TagFeed(weights);
        (arcPairs, labelPairs) = (new WordPairs(weights, "arc", settings.HeadDropout), new WordPairs(weights, "label", settings.HeadDropout));
        (arcs, labels) = (new ArcScorer(weights), new LabelScorer(weights));
        gradients = new Lazy<float[][]>(weights.Like);
    }

    /// <summary>Of all parameters, by index, for the last batch learnt from.</summary>
    public float[][] Gradients => gradients.Value;

    /// <summary>Losses summed over the words of the last batch: universal tags (guess and choice together), Penn tags, arcs, relations.</summary>
    public double[] Losses { get; } = new double[4];

    /// <summary>Learns from a batch: sets the gradients and losses anew, and leaves the weights to the caller.</summary>
    /// <param name="scale">What each word's loss counts: one over the words of the whole step.</param>
    /// <param name="random">Of dropout; null for none.</param>
    public void Learn(Batch batch, float scale, Random? random)
    {
        foreach (var gradient in Gradients) Array.Clear(gradient);
        Array.Clear(Losses);
        scratch.Reset();
        if (batch.Rows == 0) return;
        var lesson = new Lesson(batch, scale, random, settings.Smoothing, scratch, Gradients);
        var states = Forward(lesson);
        var dTop = lesson.Take(2 * shape.Hidden);
        upos.Forward(lesson, states[^1]);
        Losses[0] = upos.Learn(lesson, states[^1], dTop, []);
        Losses[2] = LearnArcs(lesson, states[^1], dTop);
        Losses[3] = LearnLabels(lesson, states[^1], dTop);
        Backward(lesson, states[0], dTop);
    }

    /// <summary>The most probable tags, the best tree and its relations, for each sentence of the batch in the batch's order.</summary>
    public EncodedSentence[] Predict(Batch batch)
    {
        scratch.Reset();
        var lesson = new Lesson(batch, 1, null, 0, scratch, []);
        var top = Forward(lesson)[^1];
        upos.Forward(lesson, top);
        var (universal, penn) = (upos.Best(batch.Rows), xpos.Best(batch.Rows));
        var heads = PredictHeads(lesson, top);
        var best = PredictRelations(lesson, top, heads);
        return [.. batch.Sentences.Select((sentence, s) =>
        {
            int[] Of(int[] all) => [.. Enumerable.Range(0, sentence.Length).Select(t => all[batch.First[t] + s])];
            return sentence with { Upos = Of(universal), Xpos = Of(penn), Heads = [.. heads[s].Select(h => h + 1)], Relations = Of(best) };
        })];
    }

    // The states of each layer; Penn's tags and the first guess at the universal ones are left in their heads.
    private float[][] Forward(Lesson lesson)
    {
        var x = lesson.Take(shape.InputSize);
        inputLayer.Forward(lesson.Batch, x, lesson.Random);
        inputMask = lesson.Mask(shape.InputSize, settings.InputDropout);
        Dropout.Apply(lesson.Batch, x, shape.InputSize, inputMask);
        var states = new float[layers.Length][];
        for (int layer = 0; layer < layers.Length; layer++)
        {
            states[layer] = x = layers[layer].Forward(lesson, x);
            if (layer > 0) continue;
            xpos.Forward(lesson, x);
            guess?.Forward(lesson, x);
            x = feed.Forward(lesson, x, guess?.Probabilities ?? []);
        }

        return states;
    }

    private void Backward(Lesson lesson, float[] firstStates, float[] dTop)
    {
        var (d, dScores) = (dTop, Array.Empty<float>());
        for (int layer = layers.Length - 1; layer > 0; layer--)
        {
            d = layers[layer].Backward(lesson, d);
            if (layer == 1) (d, dScores) = feed.Backward(lesson, d, guess?.Probabilities ?? []);
        }

        Losses[0] += guess?.Learn(lesson, firstStates, d, dScores) ?? 0;
        Losses[1] = xpos.Learn(lesson, firstStates, d, []);
        d = layers[0].Backward(lesson, d);
        Dropout.Apply(lesson.Batch, d, shape.InputSize, inputMask);
        inputLayer.Backward(lesson.Batch, d, lesson.Gradients);
    }

    private double LearnArcs(Lesson lesson, float[] top, float[] dTop)
    {
        double loss = 0;
        arcPairs.Forward(lesson, top);
        arcs.ForwardAndBackward(lesson.Batch, arcPairs.Dependents, arcPairs.Heads, arcPairs.DDependents, arcPairs.DHeads, lesson.Gradients, (s, scores) =>
        {
            var sentence = lesson.Batch.Sentences[s];
            int n = sentence.Length;
            for (int t = 0; t < n; t++)
            {
                var row = scores.AsSpan(t * (n + 1), n + 1);
                Softmax.Normalise(row);
                loss += Softmax.Loss(row, sentence.Heads[t], lesson.Scale, smoothing: 0); // a distant head is no better than another
            }
        });
        arcPairs.Backward(lesson, top, dTop);
        return loss;
    }

    private double LearnLabels(Lesson lesson, float[] top, float[] dTop)
    {
        labelPairs.Forward(lesson, top);
        var headRow = HeadRows(lesson.Batch, (s, t) => lesson.Batch.Sentences[s].Heads[t] - 1);
        var scores = lesson.Take(relations);
        labels.Forward(lesson.Batch, labelPairs.Dependents, labelPairs.Heads, headRow, scores);
        Softmax.Normalise(scores, lesson.Rows, relations);
        double loss = Softmax.Loss(lesson, scores, relations, static sentence => sentence.Relations);
        labels.Backward(lesson.Batch, scores, headRow, labelPairs.DDependents, labelPairs.DHeads, lesson.Gradients);
        labelPairs.Backward(lesson, top, dTop);
        return loss;
    }

    private int[][] PredictHeads(Lesson lesson, float[] top)
    {
        var found = new int[lesson.Batch.Sentences.Length][];
        arcPairs.Forward(lesson, top);
        arcs.Forward(lesson.Batch, arcPairs.Dependents, arcPairs.Heads, (s, scores) =>
        {
            int n = lesson.Batch.Sentences[s].Length;
            found[s] = new int[n];
            SpanningTree.Find(scores.AsSpan(0, n * (n + 1)), found[s]);
        });
        return found;
    }

    private int[] PredictRelations(Lesson lesson, float[] top, int[][] heads)
    {
        labelPairs.Forward(lesson, top);
        var scores = lesson.Take(relations);
        labels.Forward(lesson.Batch, labelPairs.Dependents, labelPairs.Heads, HeadRows(lesson.Batch, (s, t) => heads[s][t]), scores);
        return Softmax.Best(scores, lesson.Rows, relations);
    }

    private static int[] HeadRows(Batch batch, Func<int, int, int> head)
    {
        var headRow = new int[batch.Rows];
        for (int t = 0; t < batch.First.Length; t++)
        {
            for (int s = 0; s < batch.Active[t]; s++)
            {
                int h = head(s, t);
                headRow[batch.First[t] + s] = h < 0 ? -1 : batch.First[h] + s;
            }
        }

        return headRow;
    }
}
