using System.Runtime.InteropServices;

namespace Rapporteur.Syntax;

/// <summary>A matrix of weights: in bytes with one scale a row, or in single precision.</summary>
internal sealed class Tensor
{
    /// <summary>Largest weight of a row in bytes; -128 is left out, so that the range is even.</summary>
    public const int Largest = 127;

    private readonly ReadOnlyMemory<byte> data;

    /// <param name="name">Its name in the file.</param>
    /// <param name="rows">Number of rows: outputs, or entries of a table.</param>
    /// <param name="columns">Number of columns: inputs, or the width of an entry.</param>
    /// <param name="inBytes">Whether the weights are bytes with a scale for each row.</param>
    /// <param name="data">The scales (single precision, one a row) and then the bytes; or all weights in single precision. Little-endian.</param>
    public Tensor(string name, int rows, int columns, bool inBytes, ReadOnlyMemory<byte> data)
    {
        if (data.Length != Size(rows, columns, inBytes)) throw new ArgumentException("The data do not fill the rows and columns.", nameof(data));
        (Name, Rows, Columns, InBytes, this.data) = (name, rows, columns, inBytes, data);
    }

    /// <summary>Its name in the file.</summary>
    public string Name { get; }

    /// <summary>Number of rows.</summary>
    public int Rows { get; }

    /// <summary>Number of columns.</summary>
    public int Columns { get; }

    /// <summary>Whether the weights are bytes with a scale for each row.</summary>
    public bool InBytes { get; }

    /// <summary>As the head of its file announces it.</summary>
    public TensorHeader Header => new(Name, Rows, Columns, InBytes);

    /// <summary>As it stands in the file.</summary>
    public ReadOnlySpan<byte> Data => data.Span;

    /// <summary>What the bytes of each row are multiplied by; empty where the weights are in single precision.</summary>
    public ReadOnlySpan<float> Scales => InBytes ? MemoryMarshal.Cast<byte, float>(data.Span[..(4 * Rows)]) : default;

    /// <summary>The weights in bytes, row by row; empty where they are in single precision.</summary>
    public ReadOnlySpan<sbyte> Bytes => InBytes ? MemoryMarshal.Cast<byte, sbyte>(data.Span[(4 * Rows)..]) : default;

    /// <summary>The weights in single precision, row by row; empty where they are in bytes.</summary>
    public ReadOnlySpan<float> Floats => InBytes ? default : MemoryMarshal.Cast<byte, float>(data.Span);

    /// <summary>Number of bytes of a matrix.</summary>
    public static int Size(int rows, int columns, bool inBytes) =>
        checked(inBytes ? (4 * rows) + (rows * columns) : 4 * rows * columns);

    /// <summary>Keeps the weights as they are.</summary>
    public static Tensor Exact(string name, int rows, int columns, ReadOnlySpan<float> weights) =>
        new(name, rows, columns, inBytes: false, MemoryMarshal.AsBytes(weights).ToArray());

    /// <summary>Rounds each row to bytes; its largest weight becomes 127 or -127.</summary>
    public static Tensor Rounded(string name, int rows, int columns, ReadOnlySpan<float> weights)
    {
        var rounded = new byte[Size(rows, columns, inBytes: true)];
        var scales = MemoryMarshal.Cast<byte, float>(rounded.AsSpan(0, 4 * rows));
        var bytes = MemoryMarshal.Cast<byte, sbyte>(rounded.AsSpan(4 * rows));
        for (int row = 0; row < rows; row++)
            scales[row] = Round(weights.Slice(row * columns, columns), bytes.Slice(row * columns, columns));
        return new Tensor(name, rows, columns, inBytes: true, rounded);
    }

    /// <summary>This tensor if its weights are bytes, or else a copy rounded to bytes.</summary>
    public Tensor InRoundedBytes() => InBytes ? this : Rounded(Name, Rows, Columns, Floats);

    /// <summary>The weights as the network reads them, row by row.</summary>
    public float[] ToFloats()
    {
        if (!InBytes) return Floats.ToArray();
        var weights = new float[Rows * Columns];
        var scales = Scales;
        var bytes = Bytes;
        for (int i = 0; i < weights.Length; i++) weights[i] = bytes[i] * scales[i / Columns];
        return weights;
    }

    private static float Round(ReadOnlySpan<float> weights, Span<sbyte> bytes)
    {
        float largest = 0;
        foreach (float weight in weights) largest = Math.Max(largest, Math.Abs(weight));
        if (largest == 0) return 0;
        for (int i = 0; i < weights.Length; i++) bytes[i] = (sbyte)Math.Round(weights[i] / (double)largest * Largest);
        return largest / Largest;
    }
}
