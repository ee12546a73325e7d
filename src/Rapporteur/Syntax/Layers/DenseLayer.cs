using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Syntax.Layers;

/// <summary>A matrix of weights with a bias, applied to rows of 16-bit activations.</summary>
internal sealed unsafe class DenseLayer
{
    private readonly PackedWeights weights;
    private readonly Pinned<float> bias;

    /// <param name="weights">The weights.</param>
    /// <param name="bias">One number an output, or fewer: those left are 0.</param>
    public DenseLayer(PackedWeights weights, ReadOnlySpan<float> bias)
    {
        (this.weights, this.bias) = (weights, new Pinned<float>(weights.Outputs));
        bias.CopyTo(this.bias.Span);
    }

    /// <summary>Number of outputs, a multiple of 32.</summary>
    public int Outputs => weights.Outputs;

    /// <summary>Numbers in a row of activations.</summary>
    public int Inputs => weights.Inputs;

    /// <summary>Largest activation that is allowed.</summary>
    public int Limit => weights.Limit;

    /// <summary>Writes bias + weights · row for every row.</summary>
    /// <param name="activations">Rows of whole numbers.</param>
    /// <param name="stride">From one row to the next.</param>
    /// <param name="scales">What each row's numbers are multiplied by.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="results">Receives rows of <see cref="Outputs"/> numbers.</param>
    /// <param name="kind">What becomes of the sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(short* activations, int stride, float* scales, int rows, float* results, DenseKind kind = DenseKind.Linear)
    {
        int* sums = stackalloc int[IntegerKernel.Rows * IntegerKernel.Outputs];
        for (int group = 0; group < Outputs / IntegerKernel.Outputs; group++)
        {
            for (int row = 0; row < rows; row += IntegerKernel.Rows)
            {
                int count = Math.Min(IntegerKernel.Rows, rows - row);
                var block = RowBlock.At(activations + ((long)row * stride), stride, count);
                IntegerKernel.Multiply(block, count, weights.Group(group), Inputs / 2, sums);
                for (int i = 0; i < count; i++)
                {
                    float* result = results + ((long)(row + i) * Outputs) + (group * IntegerKernel.Outputs);
                    Finish(sums + (i * IntegerKernel.Outputs), scales[row + i], group * IntegerKernel.Outputs, result, kind);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Finish(int* sums, float scale, int output, float* result, DenseKind kind)
    {
        for (int i = 0; i < IntegerKernel.Outputs; i += Elementwise.Width)
        {
            var value = Vector256.ConvertToSingle(Vector256.Load(sums + i)) * (Vector256.Load(weights.Scales + output + i) * scale);
            value += kind == DenseKind.Added ? Vector256.Load(result + i) : Vector256.Load(bias.Pointer + output + i);
            if (kind == DenseKind.Rectified) value = Vector256.MaxNative(value, Vector256<float>.Zero);
            value.Store(result + i);
        }
    }
}
