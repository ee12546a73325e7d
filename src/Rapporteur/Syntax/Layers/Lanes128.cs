using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Syntax.Layers;

/// <summary>Four sums: SSE2, ARM's Advanced SIMD, and whatever else has vectors of 128 bits.</summary>
internal unsafe struct Lanes128 : ILanes<Vector128<int>>
{
    public static int Width => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(short* pairs) => Vector128.Load((int*)pairs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Spread(short* pair) => Vector128.Create(*(int*)pair);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> MultiplyAdd(Vector128<int> sums, Vector128<int> left, Vector128<int> right) =>
        sums + Products(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<int> sums, int* destination) => sums.Store(destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Products(Vector128<int> left, Vector128<int> right) => Sse2.IsSupported
        ? Sse2.MultiplyAddAdjacent(left.AsInt16(), right.AsInt16())
        : Portable(left, right);

    /// <summary>The same by plain operations; each pair is a 32-bit number whose halves have their own signs.</summary>
    internal static Vector128<int> Portable(Vector128<int> left, Vector128<int> right) =>
        ((left << 16 >> 16) * (right << 16 >> 16)) + ((left >> 16) * (right >> 16));
}
