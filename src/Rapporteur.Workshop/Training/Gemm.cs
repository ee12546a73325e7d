using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Workshop.Training;

/// <summary>Products of single-precision matrices: C += A · B, in tiles that stay in registers.</summary>
/// <remarks>
/// The right operand is packed first (<see cref="Panels"/>); the left one is read where it lies. Every element of C is
/// summed over k in order, so the result does not depend on how the work is cut.
/// </remarks>
internal static class Gemm
{
    private const int TileRows = 8;

    /// <summary>C += A · B.</summary>
    /// <param name="a">Left operand; element (i, k) at <c>i * rowStride + k * columnStride</c>.</param>
    /// <param name="rowStride">Distance of its rows.</param>
    /// <param name="columnStride">Distance of its columns: 1, or the row length where it is read transposed.</param>
    /// <param name="b">Right operand, packed: its rows are the depth k.</param>
    /// <param name="c">Result, row by row, <paramref name="stride"/> apart.</param>
    /// <param name="stride">Distance of the rows of C.</param>
    /// <param name="rows">Rows of A and of C.</param>
    public static void Add(ReadOnlySpan<float> a, int rowStride, int columnStride, Panels b, Span<float> c, int stride, int rows)
    {
        for (int panel = 0; panel * Panels.Width < b.Columns; panel++)
        {
            int column = panel * Panels.Width, width = Math.Min(Panels.Width, b.Columns - column);
            ref float pb = ref MemoryMarshal.GetReference(b.Panel(panel));
            for (int i = 0; i < rows; i += TileRows)
            {
                int height = Math.Min(TileRows, rows - i);
                ref float pa = ref Unsafe.Add(ref MemoryMarshal.GetReference(a), i * rowStride);
                ref float pc = ref Unsafe.Add(ref MemoryMarshal.GetReference(c), (i * stride) + column);
                if (height == TileRows && width == Panels.Width) Tile(ref pa, rowStride, columnStride, ref pb, b.Rows, ref pc, stride);
                else Edge(ref pa, rowStride, columnStride, ref pb, b.Rows, ref pc, stride, height, width);
            }
        }
    }

    // Eight rows by two vectors of sixteen: sixteen accumulators.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile(ref float a, int row, int step, ref float b, int depth, ref float c, int stride)
    {
        ref float a1 = ref Unsafe.Add(ref a, row);
        ref float a2 = ref Unsafe.Add(ref a1, row);
        ref float a3 = ref Unsafe.Add(ref a2, row);
        ref float a4 = ref Unsafe.Add(ref a3, row);
        ref float a5 = ref Unsafe.Add(ref a4, row);
        ref float a6 = ref Unsafe.Add(ref a5, row);
        ref float a7 = ref Unsafe.Add(ref a6, row);
        Vector512<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        Vector512<float> c40 = default, c41 = default, c50 = default, c51 = default, c60 = default, c61 = default, c70 = default, c71 = default;
        for (nint k = 0, at = 0; k < depth; k++, at += step)
        {
            var b0 = Vector512.LoadUnsafe(ref b, (nuint)(k * 32));
            var b1 = Vector512.LoadUnsafe(ref b, (nuint)((k * 32) + 16));
            var v = Vector512.Create(Unsafe.Add(ref a, at));
            c00 = Vector512.FusedMultiplyAdd(v, b0, c00); c01 = Vector512.FusedMultiplyAdd(v, b1, c01);
            v = Vector512.Create(Unsafe.Add(ref a1, at));
            c10 = Vector512.FusedMultiplyAdd(v, b0, c10); c11 = Vector512.FusedMultiplyAdd(v, b1, c11);
            v = Vector512.Create(Unsafe.Add(ref a2, at));
            c20 = Vector512.FusedMultiplyAdd(v, b0, c20); c21 = Vector512.FusedMultiplyAdd(v, b1, c21);
            v = Vector512.Create(Unsafe.Add(ref a3, at));
            c30 = Vector512.FusedMultiplyAdd(v, b0, c30); c31 = Vector512.FusedMultiplyAdd(v, b1, c31);
            v = Vector512.Create(Unsafe.Add(ref a4, at));
            c40 = Vector512.FusedMultiplyAdd(v, b0, c40); c41 = Vector512.FusedMultiplyAdd(v, b1, c41);
            v = Vector512.Create(Unsafe.Add(ref a5, at));
            c50 = Vector512.FusedMultiplyAdd(v, b0, c50); c51 = Vector512.FusedMultiplyAdd(v, b1, c51);
            v = Vector512.Create(Unsafe.Add(ref a6, at));
            c60 = Vector512.FusedMultiplyAdd(v, b0, c60); c61 = Vector512.FusedMultiplyAdd(v, b1, c61);
            v = Vector512.Create(Unsafe.Add(ref a7, at));
            c70 = Vector512.FusedMultiplyAdd(v, b0, c70); c71 = Vector512.FusedMultiplyAdd(v, b1, c71);
        }

        Store(ref c, c00, c01); c = ref Unsafe.Add(ref c, stride);
        Store(ref c, c10, c11); c = ref Unsafe.Add(ref c, stride);
        Store(ref c, c20, c21); c = ref Unsafe.Add(ref c, stride);
        Store(ref c, c30, c31); c = ref Unsafe.Add(ref c, stride);
        Store(ref c, c40, c41); c = ref Unsafe.Add(ref c, stride);
        Store(ref c, c50, c51); c = ref Unsafe.Add(ref c, stride);
        Store(ref c, c60, c61); c = ref Unsafe.Add(ref c, stride);
        Store(ref c, c70, c71);
    }

    private static void Store(ref float c, Vector512<float> low, Vector512<float> high)
    {
        (Vector512.LoadUnsafe(ref c) + low).StoreUnsafe(ref c);
        (Vector512.LoadUnsafe(ref c, 16) + high).StoreUnsafe(ref c, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Edge(ref float a, int row, int step, ref float b, int depth, ref float c, int stride, int height, int width)
    {
        Span<float> sums = stackalloc float[Panels.Width];
        for (int i = 0; i < height; i++)
        {
            ref float line = ref Unsafe.Add(ref a, i * row);
            Vector512<float> low = default, high = default;
            for (nint k = 0, at = 0; k < depth; k++, at += step)
            {
                var v = Vector512.Create(Unsafe.Add(ref line, at));
                low = Vector512.FusedMultiplyAdd(v, Vector512.LoadUnsafe(ref b, (nuint)(k * 32)), low);
                high = Vector512.FusedMultiplyAdd(v, Vector512.LoadUnsafe(ref b, (nuint)((k * 32) + 16)), high);
            }

            low.CopyTo(sums);
            high.CopyTo(sums[16..]);
            for (int j = 0; j < width; j++) Unsafe.Add(ref c, (i * stride) + j) += sums[j];
        }
    }
}
