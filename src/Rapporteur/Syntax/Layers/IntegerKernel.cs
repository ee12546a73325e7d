using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Syntax.Layers;

/// <summary>
/// The inner loop of every product in the network: up to four rows of 16-bit activations times 32 columns of 16-bit
/// weights, summed in 32 bits. Integer sums are exact, so that the result does not depend on the processor.
/// </summary>
internal static unsafe class IntegerKernel
{
    /// <summary>Rows of a block.</summary>
    public const int Rows = 4;

    /// <summary>Outputs of a block.</summary>
    public const int Outputs = 32;

    /// <summary>Multiplies one block.</summary>
    /// <param name="block">The rows; repeated ones are computed again.</param>
    /// <param name="rows">How many of them count: 1 to 4.</param>
    /// <param name="weights">A group of <see cref="PackedWeights"/>.</param>
    /// <param name="pairs">Half the number of columns.</param>
    /// <param name="sums">Receives <see cref="Rows"/> × <see cref="Outputs"/> sums, row by row.</param>
    public static void Multiply(in RowBlock block, int rows, short* weights, int pairs, int* sums)
    {
        if (Avx512BW.IsSupported) Multiply<Lanes512, Vector512<int>>(block, rows, weights, pairs, sums);
        else if (Avx2.IsSupported) Multiply<Lanes256, Vector256<int>>(block, rows, weights, pairs, sums);
        else if (Vector128.IsHardwareAccelerated) Multiply<Lanes128, Vector128<int>>(block, rows, weights, pairs, sums);
        else Multiply<Lanes32, int>(block, rows, weights, pairs, sums);
    }

    /// <summary>The same on lanes of the caller's choice, for tests and measurements.</summary>
    public static void Multiply<TLanes, TVector>(in RowBlock block, int rows, short* weights, int pairs, int* sums)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        for (int at = 0; at < Outputs; at += 2 * TLanes.Width)
        {
            if (rows == 1) OneRow<TLanes, TVector>(block.First, weights + (2 * at), pairs, sums + at);
            else FourRows<TLanes, TVector>(block, weights + (2 * at), pairs, sums + at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows<TLanes, TVector>(in RowBlock block, short* weights, int pairs, int* sums)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        TVector a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        short* a = block.First, b = block.Second, c = block.Third, d = block.Fourth;
        for (int pair = 0; pair < pairs; pair++, weights += 2 * Outputs, a += 2, b += 2, c += 2, d += 2)
        {
            TVector left = TLanes.Load(weights), right = TLanes.Load(weights + (2 * TLanes.Width));
            TVector row = TLanes.Spread(a);
            (a0, a1) = (TLanes.MultiplyAdd(a0, row, left), TLanes.MultiplyAdd(a1, row, right));
            row = TLanes.Spread(b);
            (b0, b1) = (TLanes.MultiplyAdd(b0, row, left), TLanes.MultiplyAdd(b1, row, right));
            row = TLanes.Spread(c);
            (c0, c1) = (TLanes.MultiplyAdd(c0, row, left), TLanes.MultiplyAdd(c1, row, right));
            row = TLanes.Spread(d);
            (d0, d1) = (TLanes.MultiplyAdd(d0, row, left), TLanes.MultiplyAdd(d1, row, right));
        }

        Store<TLanes, TVector>(a0, a1, sums);
        Store<TLanes, TVector>(b0, b1, sums + Outputs);
        Store<TLanes, TVector>(c0, c1, sums + (2 * Outputs));
        Store<TLanes, TVector>(d0, d1, sums + (3 * Outputs));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow<TLanes, TVector>(short* row, short* weights, int pairs, int* sums)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        TVector s0 = default, s1 = default;
        for (int pair = 0; pair < pairs; pair++, weights += 2 * Outputs, row += 2)
        {
            var x = TLanes.Spread(row);
            s0 = TLanes.MultiplyAdd(s0, x, TLanes.Load(weights));
            s1 = TLanes.MultiplyAdd(s1, x, TLanes.Load(weights + (2 * TLanes.Width)));
        }

        Store<TLanes, TVector>(s0, s1, sums);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<TLanes, TVector>(TVector left, TVector right, int* sums)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        TLanes.Store(left, sums);
        TLanes.Store(right, sums + TLanes.Width);
    }
}
