using System.Numerics;
using System.Runtime.InteropServices;

namespace Rapporteur.Workshop.Training;

/// <summary>What is done to rows of numbers.</summary>
internal static class Vectors
{
    /// <summary>a += b.</summary>
    public static void Add(Span<float> a, ReadOnlySpan<float> b) => AddScaled(a, b, 1);

    /// <summary>a += b · scale.</summary>
    public static void AddScaled(Span<float> a, ReadOnlySpan<float> b, float scale)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(a);
        var from = MemoryMarshal.Cast<float, Vector<float>>(b);
        int n = Math.Min(wide.Length, from.Length);
        var factor = new Vector<float>(scale);
        for (int i = 0; i < n; i++) wide[i] += from[i] * factor;
        for (int i = n * Vector<float>.Count; i < b.Length; i++) a[i] += b[i] * scale;
    }

    /// <summary>a *= b.</summary>
    public static void Multiply(Span<float> a, ReadOnlySpan<float> b)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(a);
        var from = MemoryMarshal.Cast<float, Vector<float>>(b);
        int n = Math.Min(wide.Length, from.Length);
        for (int i = 0; i < n; i++) wide[i] *= from[i];
        for (int i = n * Vector<float>.Count; i < b.Length; i++) a[i] *= b[i];
    }

    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var x = MemoryMarshal.Cast<float, Vector<float>>(a);
        var y = MemoryMarshal.Cast<float, Vector<float>>(b);
        int n = Math.Min(x.Length, y.Length);
        var sum = Vector<float>.Zero;
        for (int i = 0; i < n; i++) sum += x[i] * y[i];
        float dot = Vector.Sum(sum);
        for (int i = n * Vector<float>.Count; i < b.Length; i++) dot += a[i] * b[i];
        return dot;
    }
}
