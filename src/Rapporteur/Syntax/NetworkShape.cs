using System.Text.Json;

namespace Rapporteur.Syntax;

/// <summary>The sizes of a network, as they stand in the head of its file; <c>docs/network.md</c> draws it.</summary>
internal sealed record NetworkShape
{
    /// <summary>Width of a word's own vector.</summary>
    public int WordSize { get; init; } = 128;

    /// <summary>Number of vectors that the hashed features of all words share; a power of two.</summary>
    public int FeatureBuckets { get; init; } = 16_384;

    /// <summary>Width of a feature's vector; a word's features are summed.</summary>
    public int FeatureSize { get; init; } = 64;

    /// <summary>Width of a character's vector.</summary>
    public int CharacterSize { get; init; } = 32;

    /// <summary>Number of patterns that are sought at every place of a word.</summary>
    public int CharacterFilters { get; init; } = 64;

    /// <summary>Characters that a pattern spans; odd, the middle one being the place itself.</summary>
    public int CharacterWindow { get; init; } = 3;

    /// <summary>Characters of a word that are looked at; of a longer one the first and the last half.</summary>
    public int LongestWord { get; init; } = 24;

    /// <summary>Number of two-way layers.</summary>
    public int Layers { get; init; } = 2;

    /// <summary>Cells of a layer in each direction; a multiple of 8.</summary>
    public int Hidden { get; init; } = 200;

    /// <summary>Width of the vector of the expected tag that the second layer is fed with; 0 where it is not.</summary>
    public int TagSize { get; init; } = 32;

    /// <summary>Width of the vectors in which heads are sought; a multiple of 8.</summary>
    public int ArcSize { get; init; } = 200;

    /// <summary>Width of the vectors in which relations are told apart; a multiple of 8.</summary>
    public int LabelSize { get; init; } = 64;

    /// <summary>Width of what enters the first layer: word, features and characters side by side.</summary>
    public int InputSize => WordSize + FeatureSize + CharacterFilters;

    /// <summary>What enters a layer: the input for the first, both directions of the layer below for the others; to the second the tag comes last.</summary>
    /// <param name="layer">From 0.</param>
    public int InputOf(int layer) => layer == 0 ? InputSize : (2 * Hidden) + (layer == 1 ? TagSize : 0);

    /// <summary>Reads the sizes from the head of a model's file.</summary>
    public static NetworkShape Read(JsonElement sizes)
    {
        return new NetworkShape
        {
            WordSize = Size("wordSize"),
            FeatureBuckets = Size("featureBuckets"),
            FeatureSize = Size("featureSize"),
            CharacterSize = Size("characterSize"),
            CharacterFilters = Size("characterFilters"),
            CharacterWindow = Size("characterWindow"),
            LongestWord = Size("longestWord"),
            Layers = Size("layers"),
            Hidden = Size("hidden"),
            TagSize = Size("tagSize"),
            ArcSize = Size("arcSize"),
            LabelSize = Size("labelSize"),
        };

        int Size(string name) => sizes.GetProperty(name).GetInt32();
    }

    /// <summary>The tensors that a file of this shape must hold, by name, with rows and columns.</summary>
    /// <remarks>Gates stand in the order input, forget, cell, output: rows 0 … H-1, H … 2H-1 and so on.</remarks>
    public IEnumerable<(string Name, int Rows, int Columns)> Tensors(Vocabulary vocabulary)
    {
        yield return ("word.embedding", vocabulary.WordCount, WordSize);
        yield return ("feature.embedding", FeatureBuckets, FeatureSize);
        yield return ("char.embedding", vocabulary.CharacterCount, CharacterSize);
        yield return ("char.filter", CharacterFilters, CharacterWindow * CharacterSize);
        yield return ("char.bias", CharacterFilters, 1);
        for (int layer = 0; layer < Layers; layer++)
        {
            foreach (var direction in (string[])["forward", "backward"])
            {
                yield return ($"lstm{layer + 1}.{direction}.input", 4 * Hidden, InputOf(layer));
                yield return ($"lstm{layer + 1}.{direction}.recurrent", 4 * Hidden, Hidden);
                yield return ($"lstm{layer + 1}.{direction}.bias", 4 * Hidden, 1);
            }
        }

        foreach (var (name, rows, columns) in Heads(vocabulary)) yield return (name, rows, columns);
    }

    // A layer's weight is outputs × inputs. Arcs: score(d, h) = (d, 1) · weight · h. Labels: score(r, d, h) = (d, 1) · weight[r] · (h, 1);
    // the root word's is "root" and nobody else's.
    private IEnumerable<(string Name, int Rows, int Columns)> Heads(Vocabulary vocabulary)
    {
        foreach (var (name, size) in ((string, int)[])[("upos", vocabulary.Upos.Length), ("xpos", vocabulary.Xpos.Length),
            ("arc.head", ArcSize), ("arc.dependent", ArcSize), ("label.head", LabelSize), ("label.dependent", LabelSize)])
        {
            yield return ($"{name}.weight", size, 2 * Hidden);
            yield return ($"{name}.bias", size, 1);
        }

        if (TagSize > 0)
        {
            yield return ("guess.weight", vocabulary.Upos.Length, 2 * Hidden);
            yield return ("guess.bias", vocabulary.Upos.Length, 1);
            yield return ("tag.embedding", vocabulary.Upos.Length, TagSize);
        }

        yield return ("arc.root", ArcSize, 1); // stands beside the words' head vectors as candidate 0
        yield return ("arc.weight", ArcSize + 1, ArcSize);
        yield return ("label.root", LabelSize, 1); // for training only
        yield return ("label.weight", vocabulary.Relations.Length * (LabelSize + 1), LabelSize + 1); // row: relation × (dependent, 1)
    }
}
