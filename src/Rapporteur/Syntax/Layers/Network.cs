using Rapporteur.Text;

namespace Rapporteur.Syntax.Layers;

/// <summary>The network, ready to run; <c>docs/network.md</c> draws it. Any number of threads may use it, each with its own work space.</summary>
internal sealed unsafe class Network
{
    /// <summary>Forms whose first product is kept; each takes about 6 kB.</summary>
    public const int KeptForms = 6_144;

    private readonly NetworkShape shape;
    private readonly WordEncoder encoder;
    private readonly FormCache cache;
    private readonly LstmLayer[] layers;
    private readonly TagScorer firstTags, lastTags;
    private readonly TagFeed? feed;
    private readonly HeadVectors vectors;
    private readonly ArcScorer arcs;
    private readonly LabelScorer labels;
    private readonly float shownScale;

    /// <param name="model">The file.</param>
    /// <param name="keptForms">See <see cref="KeptForms"/>.</param>
    public Network(ModelFile model, int keptForms = KeptForms)
    {
        shape = model.Shape;
        int limit = Math.Min(short.MaxValue, int.MaxValue / (Tensor.Largest * 2 * shape.Hidden)); // no sum over what a layer shows overflows
        layers = new LstmLayer[shape.Layers];
        for (int i = 0; i < layers.Length; i++) layers[i] = new LstmLayer(model, i, limit);
        (encoder, vectors) = (new WordEncoder(model), new HeadVectors(model));
        firstTags = shape.TagSize > 0 ? new TagScorer(model, "xpos", "guess") : new TagScorer(model, "xpos");
        lastTags = new TagScorer(model, "upos");
        feed = shape.TagSize > 0 ? new TagFeed(model, firstTags, kind: 1) : null;
        (arcs, labels) = (new ArcScorer(model, vectors), new LabelScorer(model, vectors));
        cache = new FormCache(layers[0].Width, keptForms);
        shownScale = 1f / limit;
    }

    /// <summary>Analyses sentences together. What comes out for one does not depend on the others.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words of all sentences, one sentence after the other.</param>
    /// <param name="lengths">The number of words of each sentence; 1 or more.</param>
    /// <param name="work">Receives tags, heads and relations by row of its batch.</param>
    /// <param name="done">Is told the name of each part of the work when it is done; for measurements.</param>
    public void Run(string text, ReadOnlySpan<Token> words, ReadOnlySpan<int> lengths, Workspace work, Action<string>? done = null)
    {
        work.Batch.Lay(lengths);
        if (work.Batch.Words == 0) return;
        FillScales(work);
        Enter(text, words, lengths, work);
        done?.Invoke("words");
        short* shown = Show(0, work);
        done?.Invoke("layer 1");
        firstTags.Score(work, shown);
        firstTags.Choose(work, 0, work.Xpos);
        done?.Invoke("tags");
        for (int layer = 1; layer < layers.Length; layer++)
        {
            Climb(layer, shown, work);
            done?.Invoke("from layer to layer");
            shown = Show(layer, work);
            done?.Invoke("further layers");
        }

        lastTags.Score(work, shown);
        lastTags.Choose(work, 0, work.Upos);
        vectors.Make(work, shown);
        done?.Invoke("head vectors");
        arcs.Find(work);
        done?.Invoke("heads");
        labels.Choose(work);
        done?.Invoke("relations");
        GC.KeepAlive(this);
    }

    private void FillScales(Workspace work)
    {
        work.ShownScales.Grow(work.Batch.Words);
        work.ShownScales.Span.Fill(shownScale);
        work.Inputs.Grow(work.Batch.Words);
    }

    // The first layer's inputs: by form, from the cache or computed now.
    private void Enter(string text, ReadOnlySpan<Token> words, ReadOnlySpan<int> lengths, Workspace work)
    {
        var forms = work.Forms;
        forms.Clear(words.Length);
        var numbers = new Span<int>(work.Heads.Grow(words.Length), words.Length);
        for (int i = 0; i < words.Length; i++) numbers[i] = forms.Add(text, words[i].Span);
        var inputs = Look(text, work);
        Span<int> starts = work.Starts(lengths);
        for (int place = 0; place < work.Batch.Sentences; place++)
        {
            int start = starts[work.Batch.Sentence(place)];
            for (int word = 0; word < work.Batch.Length(place); word++)
                work.Inputs.Pointer[work.Batch.Row(place, word)] = inputs[numbers[start + word]];
        }
    }

    private ReadOnlySpan<nint> Look(string text, Workspace work)
    {
        var forms = work.Forms;
        var rows = new Span<nint>(work.FormRows.Grow(forms.Count), forms.Count);
        float* fresh = work.Projected.Grow(Math.Max(work.Batch.Words, forms.Count) * layers[0].Width);
        float* vector = work.Vectors.Grow(forms.Count * shape.InputSize);
        int missing = 0;
        for (int number = 0; number < forms.Count; number++)
        {
            var form = forms[number].In(text);
            rows[number] = (nint)cache.Find(form);
            if (rows[number] != 0) continue;
            encoder.Encode(form, vector + (missing * shape.InputSize));
            rows[number] = (nint)(fresh + ((long)missing++ * layers[0].Width));
        }

        work.QuantiseRows(vector, shape.InputSize, shape.InputSize, missing, layers[0].Limit);
        layers[0].Project(work.Whole.Pointer, work.Scales.Pointer, missing, fresh);
        for (int number = 0; number < forms.Count && missing > 0; number++)
        {
            if (rows[number] >= (nint)fresh && rows[number] < (nint)(fresh + ((long)missing * layers[0].Width)))
                cache.Add(forms[number].In(text), (float*)rows[number]);
        }

        return rows;
    }

    private short* Show(int layer, Workspace work)
    {
        short* shown = work.Shown[layer % 2].Grow(work.Batch.Words * 2 * shape.Hidden);
        layers[layer].Run(work, shown);
        return shown;
    }

    private void Climb(int layer, short* shown, Workspace work)
    {
        int rows = work.Batch.Words, width = layers[layer].Width;
        float* projected = work.Projected.Grow(rows * width);
        layers[layer].Project(shown, work.ShownScales.Pointer, rows, projected);
        if (layer == 1 && feed is not null) layers[layer].AddTags(feed.Expect(work), rows, work);
        for (int row = 0; row < rows; row++) work.Inputs.Pointer[row] = (nint)(projected + ((long)row * width));
    }
}
