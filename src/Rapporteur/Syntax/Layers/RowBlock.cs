namespace Rapporteur.Syntax.Layers;

/// <summary>Four rows of activations that are multiplied together; where fewer are left, the last stands for the rest.</summary>
internal readonly unsafe struct RowBlock(short* first, short* second, short* third, short* fourth)
{
    public short* First { get; } = first;

    public short* Second { get; } = second;

    public short* Third { get; } = third;

    public short* Fourth { get; } = fourth;

    /// <summary>Rows that stand one after the other.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="stride">From one row to the next, in numbers.</param>
    /// <param name="rows">How many are left: 1 or more.</param>
    public static RowBlock At(short* first, int stride, int rows) => new(
        first, first + (stride * Math.Min(1, rows - 1)), first + (stride * Math.Min(2, rows - 1)), first + (stride * Math.Min(3, rows - 1)));
}
