using Rapporteur.Text;

namespace Rapporteur.Syntax.Layers;

/// <summary>Room for the numbers of one batch. One thread uses it at a time; it grows to the largest batch and is kept.</summary>
internal sealed unsafe class Workspace
{
    public Batch Batch { get; } = new();

    public FormTable Forms { get; } = new();

    /// <summary>Vectors of new forms, and later any row of numbers that is to be rounded.</summary>
    public Pinned<float> Vectors { get; } = new();

    /// <summary>Rows of whole numbers.</summary>
    public Pinned<short> Whole { get; } = new();

    /// <summary>Scales of the rows of <see cref="Whole"/>.</summary>
    public Pinned<float> Scales { get; } = new();

    /// <summary>One scale for all rows: that of what the layers' cells show.</summary>
    public Pinned<float> ShownScales { get; } = new();

    /// <summary>What comes into a layer's cells from below.</summary>
    public Pinned<float> Projected { get; } = new();

    /// <summary>Where each word's row of it stands.</summary>
    public Pinned<nint> Inputs { get; } = new();

    /// <summary>What the cells show, a layer after the other, even and odd ones by turns.</summary>
    public Pinned<short>[] Shown { get; } = [new(), new()];

    public Pinned<float> Memory { get; } = new();

    public Pinned<short> Zeros { get; } = new();

    public Pinned<float> TagScores { get; } = new();

    /// <summary>For each word the four vectors that heads and relations are found by.</summary>
    public Pinned<float> HeadVectors { get; } = new();

    /// <summary>For each word what it is as a head, ready to be met by dependents.</summary>
    public Pinned<float> Candidates { get; } = new();

    /// <summary>The same for one sentence, number after number instead of word after word.</summary>
    public Pinned<float> Turned { get; } = new();

    public Pinned<float> ArcScores { get; } = new();

    public Pinned<float> LabelScores { get; } = new();

    /// <summary>What a <see cref="StateHead"/> has between its two steps.</summary>
    public Pinned<float> HeadHidden { get; } = new();

    /// <summary>The answers of a <see cref="StateHead"/>.</summary>
    public Pinned<float> HeadScores { get; } = new();

    public Pinned<int> Upos { get; } = new();

    public Pinned<int> Xpos { get; } = new();

    /// <summary>Index of each word's head in its sentence, by row; -1 for the root.</summary>
    public Pinned<int> Heads { get; } = new();

    public Pinned<int> Relations { get; } = new();

    /// <summary>Heads of one sentence.</summary>
    public Pinned<int> SentenceHeads { get; } = new();

    /// <summary>Row of each word's head; -1 for the root's.</summary>
    public Pinned<int> RowsOfHeads { get; } = new();

    /// <summary>Where the input of each form stands.</summary>
    public Pinned<nint> FormRows { get; } = new();

    private readonly Pinned<int> starts = new();
    private Token[] tokens = [];
    private int[] lengths = [];

    /// <summary>Room for the words of a batch and the lengths of its sentences.</summary>
    public (Token[] Tokens, int[] Lengths) Input(int words, int sentences)
    {
        if (tokens.Length < words) tokens = new Token[words];
        if (lengths.Length < sentences) lengths = new int[sentences];
        return (tokens, lengths);
    }

    /// <summary>Index of each sentence's first word.</summary>
    public Span<int> Starts(ReadOnlySpan<int> lengths)
    {
        var first = new Span<int>(starts.Grow(lengths.Length), lengths.Length);
        int start = 0;
        for (int i = 0; i < lengths.Length; i++)
        {
            first[i] = start;
            start += lengths[i];
        }

        return first;
    }

    /// <summary>Rounds the first numbers of each row into <see cref="Whole"/> and <see cref="Scales"/>.</summary>
    public void QuantiseRows(float* rows, int stride, int length, int count, int limit)
    {
        short* whole = Whole.Grow(count * length);
        float* scales = Scales.Grow(count);
        for (int row = 0; row < count; row++)
            scales[row] = Elementwise.Quantise(rows + ((long)row * stride), length, limit, whole + ((long)row * length));
    }

    /// <summary>Finds the rows of the heads once these are chosen.</summary>
    public int* HeadRows()
    {
        int* rows = RowsOfHeads.Grow(Batch.Words);
        for (int place = 0; place < Batch.Sentences; place++)
        {
            for (int word = 0; word < Batch.Length(place); word++)
            {
                int row = Batch.Row(place, word), head = Heads.Pointer[row];
                rows[row] = head < 0 ? -1 : Batch.Row(place, head);
            }
        }

        return rows;
    }
}
