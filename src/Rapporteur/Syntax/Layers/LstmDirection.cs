using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Syntax.Layers;

/// <summary>
/// One direction of a layer with long short-term memory (Hochreiter and Schmidhuber 1997, with a forget gate): it goes
/// through the words, and at each step its gates say what to keep of the memory, what to add and what to show.
/// </summary>
/// <remarks>
/// In a group of 32 outputs stand eight cells' four gates (input, forget, cell, output), so that a cell is finished
/// while its sums are at hand. What is shown lies in (-1, 1) and is kept as whole numbers of a fixed scale.
/// </remarks>
internal sealed unsafe class LstmDirection
{
    private readonly PackedWeights recurrent;
    private readonly Pinned<float> scales; // of the sums of recurrent
    private readonly int cells;
    private readonly bool backward;
    private readonly float limit;

    /// <param name="recurrent">The tensor of recurrent weights, gate after gate.</param>
    /// <param name="backward">Whether it goes from the last word to the first.</param>
    /// <param name="limit">The whole number that stands for 1.</param>
    public LstmDirection(Tensor recurrent, bool backward, int limit)
    {
        cells = recurrent.Columns;
        this.recurrent = new PackedWeights(Rows(recurrent), 0, cells);
        (this.backward, this.limit) = (backward, limit);
        if (limit > this.recurrent.Limit) throw new ArgumentOutOfRangeException(nameof(limit), limit, "The sums could overflow.");
        scales = new Pinned<float>(this.recurrent.Outputs);
        for (int i = 0; i < this.recurrent.Outputs; i++) scales.Pointer[i] = this.recurrent.Scales[i] / limit;
    }

    /// <summary>The rows of a tensor with four gates in the order in which a layer wants its outputs.</summary>
    public static WeightRow[] Rows(Tensor gates)
    {
        var rows = new WeightRow[gates.Rows];
        for (int row = 0; row < rows.Length; row++) rows[Output(row, gates.Rows / 4)] = new WeightRow(gates, row);
        return rows;
    }

    /// <summary>The output that belongs to a row of a tensor with four gates.</summary>
    public static int Output(int row, int size)
    {
        int gate = row / size, cell = row % size;
        return (cell / Elementwise.Width * IntegerKernel.Outputs) + (gate * Elementwise.Width) + (cell % Elementwise.Width);
    }

    /// <summary>Goes through all sentences of a batch together.</summary>
    /// <param name="batch">Where the words stand.</param>
    /// <param name="inputs">For each word what comes from below: one number an output.</param>
    /// <param name="shown">Receives, for each word, what its cells show; also read, as it is what the next step starts from.</param>
    /// <param name="stride">From one word to the next in <paramref name="shown"/>.</param>
    /// <param name="memory">Room for sentences × cells.</param>
    /// <param name="zeros">As many zeros as there are cells: what the first step starts from.</param>
    public void Run(Batch batch, float** inputs, short* shown, int stride, float* memory, short* zeros)
    {
        new Span<float>(memory, batch.Sentences * cells).Clear();
        for (int i = 0; i < batch.Steps; i++)
        {
            int step = backward ? batch.Steps - 1 - i : i, before = backward ? step + 1 : step - 1;
            int known = i == 0 ? 0 : Math.Min(batch.Active(step), batch.Active(before));
            short* previous = shown + ((long)batch.Offset(Math.Max(0, before)) * stride);
            Step(batch.Active(step), known, inputs + batch.Offset(step), previous, shown + ((long)batch.Offset(step) * stride), stride, memory, zeros);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(int rows, int known, float** inputs, short* previous, short* shown, int stride, float* memory, short* zeros)
    {
        int* sums = stackalloc int[IntegerKernel.Rows * IntegerKernel.Outputs];
        for (int group = 0; group < cells / Elementwise.Width; group++)
        {
            for (int row = 0; row < rows; row += IntegerKernel.Rows)
            {
                int count = Math.Min(IntegerKernel.Rows, rows - row);
                if (row < known) Multiply(group, row, count, known, previous, stride, zeros, sums);
                else new Span<int>(sums, IntegerKernel.Rows * IntegerKernel.Outputs).Clear();
                for (int i = 0; i < count; i++)
                {
                    int cell = group * Elementwise.Width;
                    Finish(
                        sums + (i * IntegerKernel.Outputs), inputs[row + i] + (group * IntegerKernel.Outputs), group * IntegerKernel.Outputs,
                        memory + ((long)(row + i) * cells) + cell, shown + ((long)(row + i) * stride) + cell);
                }
            }
        }
    }

    private void Multiply(int group, int row, int count, int known, short* previous, int stride, short* zeros, int* sums)
    {
        short* first = previous + ((long)row * stride);
        var block = row + count <= known
            ? RowBlock.At(first, stride, count)
            : new RowBlock(first, At(1), At(2), At(3));
        IntegerKernel.Multiply(block, count, recurrent.Group(group), recurrent.Inputs / 2, sums);

        short* At(int i) => row + i < known ? previous + ((long)(row + i) * stride) : zeros;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Finish(int* sums, float* input, int output, float* memory, short* shown)
    {
        const int width = Elementwise.Width;
        float* scale = scales.Pointer + output;
        var enter = Elementwise.Sigmoid(Gate(sums, scale, input));
        var keep = Elementwise.Sigmoid(Gate(sums + width, scale + width, input + width));
        var offer = Elementwise.Tanh(Gate(sums + (2 * width), scale + (2 * width), input + (2 * width)));
        var show = Elementwise.Sigmoid(Gate(sums + (3 * width), scale + (3 * width), input + (3 * width)));
        var kept = (keep * Vector256.Load(memory)) + (enter * offer);
        kept.Store(memory);
        Elementwise.Store(Elementwise.Round(show * Elementwise.Tanh(kept) * limit), shown);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Gate(int* sums, float* scale, float* input) =>
        (Vector256.ConvertToSingle(Vector256.Load(sums)) * Vector256.Load(scale)) + Vector256.Load(input);
}
