using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Rapporteur.Syntax.Layers;

namespace Rapporteur.Bench.Analysis;

/// <summary>How many multiply-adds a second this core can do at best, nothing being loaded or stored.</summary>
internal static unsafe class PeakRate
{
    private const int Rounds = 20_000_000;

    public static double Measure() =>
        Avx512BW.IsSupported ? Measure<Lanes512, Vector512<int>>()
        : Avx2.IsSupported ? Measure<Lanes256, Vector256<int>>()
        : Measure<Lanes128, Vector128<int>>();

    private static double Measure<TLanes, TVector>()
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        double best = 0;
        for (int i = 0; i < 5; i++)
        {
            long start = Stopwatch.GetTimestamp();
            Turn<TLanes, TVector>(Rounds);
            best = Math.Max(best, Rounds * 8.0 * 2 * TLanes.Width / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Turn<TLanes, TVector>(int rounds)
        where TLanes : struct, ILanes<TVector>
        where TVector : struct
    {
        short* pair = stackalloc short[2] { 3, 5 };
        int* sums = stackalloc int[64];
        TVector x = TLanes.Spread(pair), a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x;
        for (int i = 0; i < rounds; i++)
        {
            (a, b) = (TLanes.MultiplyAdd(a, a, x), TLanes.MultiplyAdd(b, b, x)); // each sum a factor too, or the product would be taken out of the loop
            (c, d) = (TLanes.MultiplyAdd(c, c, x), TLanes.MultiplyAdd(d, d, x));
            (e, f) = (TLanes.MultiplyAdd(e, e, x), TLanes.MultiplyAdd(f, f, x));
            (g, h) = (TLanes.MultiplyAdd(g, g, x), TLanes.MultiplyAdd(h, h, x));
        }

        TLanes.Store(a, sums);
        TLanes.Store(b, sums + 1);
        TLanes.Store(c, sums + 2);
        TLanes.Store(d, sums + 3);
        TLanes.Store(e, sums + 4);
        TLanes.Store(f, sums + 5);
        TLanes.Store(g, sums + 6);
        TLanes.Store(h, sums + 7);
    }
}
