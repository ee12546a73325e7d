using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Workshop.Training;

/// <summary>One direction of one layer of long short-term memory, forwards and backwards through a batch.</summary>
internal sealed class LstmDirection(Weights weights, string name, bool reversed)
{
    private readonly Parameter input = weights[name + ".input"], recurrent = weights[name + ".recurrent"], bias = weights[name + ".bias"];
    private readonly int hidden = weights.Shape.Hidden;
    private readonly Panels packed = new(), packedRecurrent = new();
    private float[] gates = [], cells = [], squashed = [], previous = [], dPrevious = [], dCell = [], dHidden = [];

    /// <summary>Writes the hidden states to columns <paramref name="column"/> … of <paramref name="output"/>.</summary>
    /// <param name="mask">Dropout of the state that goes on to the next word: a row a sentence; empty for none.</param>
    public void Forward(Batch batch, float[] x, int width, float[] output, int column, int stride, float[] mask)
    {
        int four = 4 * hidden;
        Grow(batch.Rows);
        for (int r = 0; r < batch.Rows; r++) bias.Value.CopyTo(gates, r * four);
        Gemm.Add(x, width, 1, packed.Pack(input.Value, width, four, 1, width), gates, four, batch.Rows);
        packedRecurrent.Pack(recurrent.Value, hidden, four, 1, hidden);
        previous.AsSpan(0, batch.Rows * hidden).Clear();
        int steps = batch.First.Length;
        for (int i = 0; i < steps; i++)
        {
            int t = reversed ? steps - 1 - i : i, first = batch.First[t], n = batch.Active[t];
            int from = reversed ? t + 1 : t - 1, going = from < 0 || from >= steps ? 0 : Math.Min(n, batch.Active[from]);
            if (going > 0)
            {
                CarryOver(batch, first, batch.First[from], going, output, column, stride, mask);
                Gemm.Add(previous.AsSpan(first * hidden), hidden, 1, packedRecurrent, gates.AsSpan(first * four), four, going);
            }

            for (int s = 0; s < n; s++)
                Step(first + s, s < going ? batch.First[from] + s : -1, output, ((first + s) * stride) + column);
        }
    }

    private void CarryOver(Batch batch, int first, int from, int going, float[] output, int column, int stride, float[] mask)
    {
        for (int s = 0; s < going; s++)
        {
            var target = previous.AsSpan((first + s) * hidden, hidden);
            output.AsSpan(((from + s) * stride) + column, hidden).CopyTo(target);
            if (mask.Length > 0) Vectors.Multiply(target, mask.AsSpan(batch.SentenceOf[first + s] * hidden, hidden));
        }
    }

    private void Step(int row, int from, float[] output, int at)
    {
        ref float g = ref gates[row * 4 * hidden];
        ref float c = ref cells[row * hidden];
        for (int j = 0; j < hidden; j += 8)
        {
            ref float i0 = ref Unsafe.Add(ref g, j), f0 = ref Unsafe.Add(ref i0, hidden), z0 = ref Unsafe.Add(ref f0, hidden), o0 = ref Unsafe.Add(ref z0, hidden);
            var i = Activation.Sigmoid(Vector256.LoadUnsafe(ref i0));
            var f = Activation.Sigmoid(Vector256.LoadUnsafe(ref f0));
            var z = Activation.Tanh(Vector256.LoadUnsafe(ref z0));
            var o = Activation.Sigmoid(Vector256.LoadUnsafe(ref o0));
            var old = from < 0 ? default : Vector256.LoadUnsafe(ref cells[(from * hidden) + j]);
            var cell = (f * old) + (i * z);
            var curve = Activation.Tanh(cell);
            i.StoreUnsafe(ref i0); f.StoreUnsafe(ref f0); z.StoreUnsafe(ref z0); o.StoreUnsafe(ref o0);
            cell.StoreUnsafe(ref Unsafe.Add(ref c, j));
            curve.StoreUnsafe(ref squashed[(row * hidden) + j]);
            (o * curve).StoreUnsafe(ref output[at + j]);
        }
    }

    /// <summary>Adds the gradients of the weights and of the input. <paramref name="dOutput"/> is that of the hidden states.</summary>
    public void Backward(Batch batch, float[] x, int width, float[] dx, float[] dOutput, int column, int stride, float[] mask, float[][] gradients)
    {
        int four = 4 * hidden, steps = batch.First.Length;
        dCell.AsSpan(0, batch.Rows * hidden).Clear();
        for (int r = 0; r < batch.Rows; r++) dOutput.AsSpan((r * stride) + column, hidden).CopyTo(dHidden.AsSpan(r * hidden));
        packedRecurrent.Pack(recurrent.Value, four, hidden, hidden, 1);
        for (int i = steps - 1; i >= 0; i--)
        {
            int t = reversed ? steps - 1 - i : i, first = batch.First[t], n = batch.Active[t];
            int from = reversed ? t + 1 : t - 1, going = from < 0 || from >= steps ? 0 : Math.Min(n, batch.Active[from]);
            for (int s = 0; s < n; s++) StepBack(first + s, s < going ? batch.First[from] + s : -1);
            if (going == 0) continue;
            dPrevious.AsSpan(0, going * hidden).Clear();
            Gemm.Add(gates.AsSpan(first * four), four, 1, packedRecurrent, dPrevious, hidden, going);
            for (int s = 0; s < going; s++)
            {
                var d = dPrevious.AsSpan(s * hidden, hidden);
                if (mask.Length > 0) Vectors.Multiply(d, mask.AsSpan(batch.SentenceOf[first + s] * hidden, hidden));
                Vectors.Add(dHidden.AsSpan((batch.First[from] + s) * hidden, hidden), d);
            }
        }

        // The gates now hold their own gradients.
        Gemm.Add(gates, 1, four, packed.Pack(x, batch.Rows, width, width, 1), gradients[input.Index], width, four);
        Gemm.Add(gates, 1, four, packed.Pack(previous, batch.Rows, hidden, hidden, 1), gradients[recurrent.Index], hidden, four);
        for (int r = 0; r < batch.Rows; r++) Vectors.Add(gradients[bias.Index], gates.AsSpan(r * four, four));
        Gemm.Add(gates, four, 1, packed.Pack(input.Value, four, width, width, 1), dx, width, batch.Rows);
    }

    private void StepBack(int row, int from)
    {
        ref float g = ref gates[row * 4 * hidden];
        var one = Vector256<float>.One;
        for (int j = 0; j < hidden; j += 8)
        {
            ref float i0 = ref Unsafe.Add(ref g, j), f0 = ref Unsafe.Add(ref i0, hidden), z0 = ref Unsafe.Add(ref f0, hidden), o0 = ref Unsafe.Add(ref z0, hidden);
            var (i, f) = (Vector256.LoadUnsafe(ref i0), Vector256.LoadUnsafe(ref f0));
            var (z, o) = (Vector256.LoadUnsafe(ref z0), Vector256.LoadUnsafe(ref o0));
            var dh = Vector256.LoadUnsafe(ref dHidden[(row * hidden) + j]);
            var curve = Vector256.LoadUnsafe(ref squashed[(row * hidden) + j]);
            var dc = Vector256.LoadUnsafe(ref dCell[(row * hidden) + j]) + (dh * o * (one - (curve * curve)));
            var old = from < 0 ? default : Vector256.LoadUnsafe(ref cells[(from * hidden) + j]);
            (dc * z * i * (one - i)).StoreUnsafe(ref i0);
            (dc * old * f * (one - f)).StoreUnsafe(ref f0);
            (dc * i * (one - (z * z))).StoreUnsafe(ref z0);
            (dh * curve * o * (one - o)).StoreUnsafe(ref o0);
            if (from >= 0) (dc * f).StoreUnsafe(ref dCell[(from * hidden) + j]);
        }
    }

    private void Grow(int rows)
    {
        if (cells.Length >= rows * hidden) return;
        rows += rows / 4;
        gates = new float[rows * 4 * hidden];
        (cells, squashed, previous, dPrevious, dCell, dHidden) =
            (new float[rows * hidden], new float[rows * hidden], new float[rows * hidden], new float[rows * hidden], new float[rows * hidden], new float[rows * hidden]);
    }
}
