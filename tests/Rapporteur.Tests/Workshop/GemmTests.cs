using CsCheck;
using Rapporteur.Workshop.Training;

namespace Rapporteur.Tests.Workshop;

/// <summary>The product of matrices in tiles against the three loops it stands for.</summary>
public sealed class GemmTests
{
    private static readonly Gen<int> size = Gen.Int[1, 70];

    [Fact]
    public void The_product_is_that_of_the_definition() =>
        Gen.Select(size, size, size, Gen.Bool, Gen.Bool, Gen.Int).Sample((rows, depth, columns, leftTurned, rightTurned, seed) =>
        {
            var random = new Random(seed);
            var (a, b, c) = (Numbers(random, rows * depth), Numbers(random, depth * columns), Numbers(random, rows * columns));
            var expected = c.Select((old, i) =>
            {
                double sum = old;
                for (int k = 0; k < depth; k++)
                    sum += (double)a[leftTurned ? (k * rows) + (i / columns) : ((i / columns) * depth) + k] * b[rightTurned ? (i % columns * depth) + k : (k * columns) + (i % columns)];
                return (float)sum;
            }).ToArray();

            var right = new Panels().Pack(b, depth, columns, rightTurned ? 1 : columns, rightTurned ? depth : 1);
            Gemm.Add(a, leftTurned ? 1 : depth, leftTurned ? rows : 1, right, c, columns, rows);

            for (int i = 0; i < c.Length; i++) Assert.Equal(expected[i], c[i], 1e-4f);
        });

    private static float[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];
}
