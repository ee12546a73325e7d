using System.Collections.Concurrent;

namespace Rapporteur.Syntax.Layers;

/// <summary>
/// What enters the first layer depends on nothing but the word's form, so that it is kept for the forms met first; the
/// frequent ones are among them. Any number of threads may use it; what it returns is what would be computed.
/// </summary>
internal sealed unsafe class FormCache
{
    private const int ChunkRows = 128;

    private readonly ConcurrentDictionary<string, nint> rows = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, nint>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<Pinned<float>> chunks = [];
    private readonly Lock adding = new();
    private readonly int width, capacity;
    private int count;

    /// <param name="width">Numbers in a row.</param>
    /// <param name="capacity">Forms that are kept at most; 0 keeps none.</param>
    public FormCache(int width, int capacity)
    {
        (this.width, this.capacity) = (width, capacity);
        lookup = rows.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The row of a form; null when it is not kept.</summary>
    public float* Find(ReadOnlySpan<char> form) => lookup.TryGetValue(form, out nint row) ? (float*)row : null;

    /// <summary>Keeps a copy of a form's row while there is room.</summary>
    public void Add(ReadOnlySpan<char> form, float* row)
    {
        if (Volatile.Read(ref count) >= capacity || form.Length > WordFeatures.LongestNorm) return;
        lock (adding)
        {
            if (count >= capacity || lookup.ContainsKey(form)) return;
            if (count % ChunkRows == 0) chunks.Add(new Pinned<float>(ChunkRows * width));
            float* kept = chunks[^1].Pointer + (count % ChunkRows * width);
            new Span<float>(row, width).CopyTo(new Span<float>(kept, width));
            rows[form.ToString()] = (nint)kept;
            count++;
        }
    }
}
