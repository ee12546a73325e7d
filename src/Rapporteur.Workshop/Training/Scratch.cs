namespace Rapporteur.Workshop.Training;

/// <summary>Arrays that are used again batch after batch, so that a step asks the system for no memory.</summary>
/// <remarks>The n-th array taken after a <see cref="Reset"/> is the n-th of the last time, if it is long enough.</remarks>
internal sealed class Scratch
{
    private readonly List<float[]> arrays = [];
    private int next;

    public void Reset() => next = 0;

    /// <summary>An array of at least that length, zero as far as that.</summary>
    public float[] Take(int length)
    {
        if (next == arrays.Count) arrays.Add([]);
        if (arrays[next].Length < length) arrays[next] = new float[length + (length / 4)];
        else Array.Clear(arrays[next], 0, length);
        return arrays[next++];
    }
}
