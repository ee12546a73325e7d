using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rapporteur.Syntax.Layers;

/// <summary>Sixteen sums: AVX-512.</summary>
internal unsafe struct Lanes512 : ILanes<Vector512<int>>
{
    public static int Width => 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(short* pairs) => Vector512.Load((int*)pairs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Spread(short* pair) => Vector512.Create(*(int*)pair);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> MultiplyAdd(Vector512<int> sums, Vector512<int> left, Vector512<int> right) =>
        sums + Avx512BW.MultiplyAddAdjacent(left.AsInt16(), right.AsInt16());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<int> sums, int* destination) => sums.Store(destination);
}
