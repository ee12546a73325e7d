using System.Runtime.CompilerServices;

namespace Rapporteur.Syntax.Layers;

/// <summary>Memory that never moves and starts at a multiple of 64 bytes. It lives as long as this object is reachable.</summary>
internal sealed unsafe class Pinned<T>
    where T : unmanaged
{
    private T[] array = [];

    /// <param name="length">Number of elements.</param>
    public Pinned(int length = 0) => Grow(length);

    /// <summary>The first element.</summary>
    public T* Pointer { get; private set; }

    /// <summary>Number of elements.</summary>
    public int Length { get; private set; }

    /// <summary>The elements.</summary>
    public Span<T> Span => new(Pointer, Length);

    /// <summary>Makes room for at least that many elements; what was there is lost when it must move.</summary>
    public T* Grow(int length)
    {
        if (length <= Length && array.Length > 0) return Pointer;
        int slack = 64 / sizeof(T);
        array = GC.AllocateArray<T>(length + slack, pinned: true);
        Pointer = (T*)(((nuint)Unsafe.AsPointer(ref array[0]) + 63) & ~(nuint)63);
        Length = length;
        return Pointer;
    }
}
