namespace Rapporteur.Workshop.Training;

/// <summary>Patterns sought at every place of a word; the best match of each counts, rectified.</summary>
internal sealed class CharacterLayer(Weights weights)
{
    private readonly Parameter table = weights["char.embedding"], filter = weights["char.filter"], bias = weights["char.bias"];
    private readonly Panels packed = new();
    private readonly int size = weights.Shape.CharacterSize, filters = weights.Shape.CharacterFilters, window = weights.Shape.CharacterWindow;
    private float[] windows = [], matches = [];
    private int[] starts = [], best = [], places = [];

    /// <summary>Writes <c>filters</c> numbers a word at <paramref name="column"/>.</summary>
    public void Forward(Batch batch, float[] x, int column, int stride)
    {
        Lay(batch);
        int total = starts[batch.Rows], width = window * size;
        if (windows.Length < total * width) (windows, matches) = (new float[total * width], new float[total * filters]);
        Fill(total, width);
        for (int p = 0; p < total; p++) bias.Value.CopyTo(matches, p * filters);
        Gemm.Add(windows, width, 1, packed.Pack(filter.Value, width, filters, 1, width), matches, filters, total);
        if (best.Length < batch.Rows * filters) best = new int[batch.Rows * filters];
        for (int row = 0; row < batch.Rows; row++) Pool(row, x.AsSpan((row * stride) + column, filters));
    }

    public void Backward(Batch batch, float[] dx, int column, int stride, float[][] gradients)
    {
        int total = starts[batch.Rows], width = window * size;
        matches.AsSpan(0, total * filters).Clear();
        for (int row = 0; row < batch.Rows; row++)
        {
            for (int f = 0; f < filters; f++)
            {
                int place = best[(row * filters) + f];
                if (place >= 0) matches[(place * filters) + f] = dx[(row * stride) + column + f];
            }
        }

        Gemm.Add(matches, 1, filters, packed.Pack(windows, total, width, width, 1), gradients[filter.Index], width, filters);
        for (int p = 0; p < total; p++) Vectors.Add(gradients[bias.Index], matches.AsSpan(p * filters, filters));
        windows.AsSpan(0, total * width).Clear();
        Gemm.Add(matches, filters, 1, packed.Pack(filter.Value, filters, width, width, 1), windows, width, total);
        Spread(total, width, gradients[table.Index]);
    }

    // A place holds the ids of the characters in its window; 0 stands for none.
    private void Lay(Batch batch)
    {
        (starts, var ids) = (new int[batch.Rows + 1], new List<int>(batch.Rows * 5 * window));
        for (int t = 0, row = 0; t < batch.First.Length; t++)
        {
            for (int s = 0; s < batch.Active[t]; s++)
            {
                var word = batch.Sentences[s].Characters[t];
                for (int i = 0; i < word.Length; i++)
                {
                    for (int k = i - (window / 2); k <= i + (window / 2); k++) ids.Add(k < 0 || k >= word.Length ? 0 : word[k]);
                }

                starts[++row] = ids.Count / window;
            }
        }

        places = [.. ids];
    }

    private void Fill(int total, int width)
    {
        windows.AsSpan(0, total * width).Clear();
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] != 0) table.Value.AsSpan(places[i] * size, size).CopyTo(windows.AsSpan(i * size));
        }
    }

    private void Spread(int total, int width, float[] gradient)
    {
        for (int i = 0; i < total * window; i++)
        {
            if (places[i] != 0) Vectors.Add(gradient.AsSpan(places[i] * size, size), windows.AsSpan(i * size, size));
        }
    }

    private void Pool(int row, Span<float> target)
    {
        var at = best.AsSpan(row * filters, filters);
        target.Clear();
        at.Fill(-1);
        for (int place = starts[row]; place < starts[row + 1]; place++)
        {
            var match = matches.AsSpan(place * filters, filters);
            for (int f = 0; f < filters; f++)
            {
                if (match[f] > target[f]) (target[f], at[f]) = (match[f], place);
            }
        }
    }
}
