using System.Runtime.CompilerServices;

namespace Rapporteur.Syntax.Layers;

/// <summary>
/// A matrix of weights in the order in which <see cref="IntegerKernel"/> reads it: groups of 32 outputs, and in a group
/// for each pair of inputs 32 pairs of weights side by side.
/// </summary>
internal sealed unsafe class PackedWeights
{
    private readonly Pinned<short> packed;
    private readonly Pinned<float> scales;
    private readonly int largestSum; // of a row's absolute weights

    /// <param name="sources">Where each output comes from; a row of -1 is an output that is always 0.</param>
    /// <param name="from">First column of the tensors that is taken.</param>
    /// <param name="columns">How many columns are taken.</param>
    public PackedWeights(ReadOnlySpan<WeightRow> sources, int from, int columns)
    {
        (Outputs, Inputs) = (RoundUp(sources.Length, IntegerKernel.Outputs), RoundUp(columns, 2));
        (packed, scales) = (new Pinned<short>(Outputs * Inputs), new Pinned<float>(Outputs));
        for (int output = 0; output < sources.Length; output++)
        {
            var (tensor, row) = sources[output];
            if (row >= 0) largestSum = Math.Max(largestSum, Pack(tensor, row, from, columns, output));
        }
    }

    /// <summary>Number of outputs, a multiple of 32.</summary>
    public int Outputs { get; }

    /// <summary>Number of inputs, an even number; the one that fills it up has weight 0.</summary>
    public int Inputs { get; }

    /// <summary>Largest activation with which no sum can overflow; at most 32,767.</summary>
    public int Limit => largestSum == 0 ? short.MaxValue : Math.Min(short.MaxValue, int.MaxValue / largestSum);

    /// <summary>What the sums of each output are multiplied by, apart from the scale of the activations.</summary>
    public float* Scales => scales.Pointer;

    /// <summary>The weights of 32 outputs.</summary>
    public short* Group(int group) => packed.Pointer + (group * IntegerKernel.Outputs * Inputs);

    private static int RoundUp(int length, int unit) => (length + unit - 1) / unit * unit;

    // Optimised at once: it runs millions of times, and all before the first report.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Pack(Tensor tensor, int row, int from, int columns, int output)
    {
        const int width = IntegerKernel.Outputs;
        short* destination = Group(output / width) + (2 * (output % width));
        int sum = 0;
        fixed (sbyte* weights = tensor.Bytes.Slice((row * tensor.Columns) + from, columns))
        {
            for (int i = 0; i < columns; i += 2, destination += 2 * width)
            {
                int first = weights[i], second = i + 1 < columns ? weights[i + 1] : 0;
                (destination[0], destination[1]) = ((short)first, (short)second);
                sum += Math.Abs(first) + Math.Abs(second);
            }
        }

        scales.Pointer[output] = tensor.Scales[row];
        return sum;
    }
}
