using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using CsCheck;
using Rapporteur.Syntax;
using Rapporteur.Syntax.Layers;

namespace Rapporteur.Tests.Syntax;

public sealed unsafe class IntegerKernelTests
{
    [Fact]
    public void Every_width_of_vectors_gives_the_same_sums() => Gen.Select(Gen.Int[0, 10_000], Gen.Int[1, 60], Gen.Int[1, 4]).Sample(
        (seed, pairs, rows) =>
        {
            var random = new Random(seed);
            var weights = Enumerable.Range(0, 64 * pairs).Select(_ => (short)random.Next(-127, 128)).ToArray();
            var activations = Enumerable.Range(0, 8 * pairs).Select(_ => (short)random.Next(-32_767, 32_768)).ToArray();
            var expected = Plain(weights, activations, pairs, rows);
            Assert.Equal(expected, Run<Lanes32, int>(weights, activations, pairs, rows));
            Assert.Equal(expected, Run<Lanes128, Vector128<int>>(weights, activations, pairs, rows));
            if (Avx2.IsSupported) Assert.Equal(expected, Run<Lanes256, Vector256<int>>(weights, activations, pairs, rows));
            if (Avx512BW.IsSupported) Assert.Equal(expected, Run<Lanes512, Vector512<int>>(weights, activations, pairs, rows));
        },
        iter: 200);

    [Fact]
    public void Without_an_instruction_of_its_own_the_product_is_the_same() => Gen.Int.Array[8].Sample(
        x =>
        {
            var (left, right) = (Vector128.Create(x), Vector128.Create(x, 4));
            for (int i = 0; i < 4; i++)
            {
                int expected = unchecked(((short)x[i] * (short)x[i + 4]) + ((x[i] >> 16) * (x[i + 4] >> 16)));
                Assert.Equal(expected, Lanes128.Portable(left, right)[i]);
            }
        });

    [Fact]
    public void The_largest_activation_cannot_overflow_a_sum()
    {
        var tensor = Tensor.Rounded("t", 1, 2_000, Enumerable.Repeat(1f, 2_000).ToArray());
        var packed = new PackedWeights([new WeightRow(tensor, 0)], 0, 2_000);
        Assert.InRange((long)packed.Limit * 127 * 2_000, int.MaxValue * 0.99, int.MaxValue);
    }

    [Fact]
    public void Tanh_is_near_enough() => Gen.Float[-20, 20].Sample(
        x => Math.Abs(Elementwise.Tanh(Vector256.Create(x))[0] - Math.Tanh(x)) < 3e-6);

    [Fact]
    public void Exp_is_near_enough() => Gen.Float[-80, 0].Sample(
        x => Math.Abs(Elementwise.Exp(x) - Math.Exp(x)) <= 1e-5 * Math.Exp(x));

    private static int[] Plain(short[] weights, short[] activations, int pairs, int rows) =>
        [.. Enumerable.Range(0, rows * 32).Select(i => Enumerable.Range(0, 2 * pairs)
            .Sum(k => activations[(i / 32 * 2 * pairs) + k] * weights[(k / 2 * 64) + (i % 32 * 2) + (k % 2)]))];

    private static int[] Run<TLanes, TVector>(short[] weights, short[] activations, int pairs, int rows)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        var sums = new int[128];
        fixed (short* w = weights, a = activations)
        fixed (int* s = sums) IntegerKernel.Multiply<TLanes, TVector>(RowBlock.At(a, 2 * pairs, rows), rows, w, pairs, s);
        return sums[..(rows * 32)];
    }
}
