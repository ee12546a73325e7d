using System.Runtime.CompilerServices;

namespace Rapporteur.Syntax.Layers;

/// <summary>Makes the first layer's input of a word's form: its own vector, its features', and what its characters show.</summary>
internal sealed unsafe class WordEncoder
{
    private readonly NetworkShape shape;
    private readonly Vocabulary vocabulary;
    private readonly Tensor words, features;
    private readonly Pinned<float> characters; // [place in the window, character, filter]: what a character adds to a filter there
    private readonly Pinned<float> bias;

    public WordEncoder(ModelFile model)
    {
        (shape, vocabulary) = (model.Shape, model.Vocabulary);
        (words, features) = (model["word.embedding"].InRoundedBytes(), model["feature.embedding"].InRoundedBytes());
        bias = new Pinned<float>(shape.CharacterFilters);
        model["char.bias"].ToFloats().CopyTo(bias.Span);
        characters = CharacterTable(model["char.filter"].ToFloats(), model["char.embedding"].ToFloats());
    }

    /// <summary>Writes the vector of a form, <see cref="NetworkShape.InputSize"/> numbers.</summary>
    public void Encode(ReadOnlySpan<char> form, float* vector)
    {
        new Span<float>(vector, shape.InputSize).Clear();
        Span<char> buffer = stackalloc char[WordFeatures.LongestNorm];
        var norm = buffer[..WordFeatures.Norm(form, buffer)];
        AddRow(words, vocabulary.Word(norm), vector);
        Span<int> buckets = stackalloc int[WordFeatures.Count];
        WordFeatures.Hash(form, norm, shape.FeatureBuckets, buckets);
        foreach (int bucket in buckets) AddRow(features, bucket, vector + shape.WordSize);
        Seek(form, vector + shape.WordSize + shape.FeatureSize);
    }

    private static void AddRow(Tensor table, int row, float* destination) => Elementwise.AddScaled(
        table.Bytes.Slice(row * table.Columns, table.Columns), table.Scales[row], destination);

    // The strongest answer of each filter at any place of the word; below 0 counts as 0.
    private void Seek(ReadOnlySpan<char> form, float* strongest)
    {
        int filters = shape.CharacterFilters, window = shape.CharacterWindow;
        Span<int> ids = stackalloc int[shape.LongestWord];
        ids = ids[..WordFeatures.Characters(form, vocabulary, ids)];
        float* answer = stackalloc float[filters];
        for (int middle = 0; middle < ids.Length; middle++)
        {
            bias.Span.CopyTo(new Span<float>(answer, filters));
            for (int place = 0; place < window; place++)
            {
                int at = middle + place - (window / 2);
                if (at < 0 || at >= ids.Length) continue;
                Elementwise.Add(characters.Pointer + (((place * vocabulary.CharacterCount) + ids[at]) * filters), filters, answer);
            }

            Elementwise.Max(answer, filters, strongest);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Pinned<float> CharacterTable(float[] filter, float[] embedding)
    {
        int size = shape.CharacterSize, count = vocabulary.CharacterCount, row = 0;
        var table = new Pinned<float>(shape.CharacterWindow * count * shape.CharacterFilters);
        for (int place = 0; place < shape.CharacterWindow; place++)
        {
            for (int character = 0; character < count; character++, row++)
            {
                for (int f = 0; f < shape.CharacterFilters; f++)
                {
                    var weights = filter.AsSpan((((f * shape.CharacterWindow) + place) * size), size);
                    table.Pointer[(row * shape.CharacterFilters) + f] = Product(weights, embedding.AsSpan(character * size, size));
                }
            }
        }

        return table;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Product(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        float sum = 0;
        for (int i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return sum;
    }
}
