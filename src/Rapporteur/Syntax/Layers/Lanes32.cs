using System.Runtime.CompilerServices;

namespace Rapporteur.Syntax.Layers;

/// <summary>One sum: a processor without vectors, or with its vectors switched off.</summary>
internal unsafe struct Lanes32 : ILanes<int>
{
    public static int Width => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Load(short* pairs) => *(int*)pairs;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Spread(short* pair) => *(int*)pair;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int MultiplyAdd(int sums, int left, int right) =>
        sums + ((short)left * (short)right) + ((left >> 16) * (right >> 16));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(int sums, int* destination) => *destination = sums;
}
