using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Syntax.Layers;

/// <summary>
/// What is done to numbers one by one. Multiplications and additions stay apart (fused they round once instead of
/// twice, and not every processor can), and nothing is summed across a vector, so that every processor gives the same bits.
/// </summary>
internal static unsafe class Elementwise
{
    /// <summary>Numbers in a vector, on every processor.</summary>
    public const int Width = 8;

    // 1.5 · 2²³: added to a number below 2²² it leaves the nearest whole number, ties to even, in the lowest bits.
    private const float Rounder = 12_582_912f;
    private const int RounderBits = 0x4B40_0000;

    /// <summary>Hyperbolic tangent to within 2 · 10⁻⁶: a quotient of polynomials fitted on [-7, 7], beyond which it is ±1 to that precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-7f)), Vector256.Create(7f));
        var square = x * x;
        var above = (square * 3.930013622e-6f) + Vector256.Create(0.002276988901f);
        above = (above * square) + Vector256.Create(0.1230218271f);
        above = (above * square) + Vector256.Create(0.9999956871f);
        var below = (square * 0.0001423508543f) + Vector256.Create(0.02107217928f);
        below = (below * square) + Vector256.Create(0.4563403113f);
        below = (below * square) + Vector256<float>.One;
        return x * above / below;
    }

    /// <summary>The logistic function, 1 / (1 + e⁻ˣ), to within 10⁻⁶.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => (Tanh(x * 0.5f) * 0.5f) + Vector256.Create(0.5f);

    /// <summary>The nearest whole numbers, ties to even; below 2²² in size.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Round(Vector256<float> x) =>
        (x + Vector256.Create(Rounder)).AsInt32() - Vector256.Create(RounderBits);

    /// <summary>Puts eight small whole numbers down in 16 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<int> whole, short* destination) =>
        Vector128.Narrow(whole.GetLower(), whole.GetUpper()).Store(destination);

    /// <summary>Rounds a row so that its largest number in size becomes the limit.</summary>
    /// <param name="row">The numbers; as many as <paramref name="length"/>, a multiple of 8.</param>
    /// <param name="length">How many.</param>
    /// <param name="limit">At most 32,767.</param>
    /// <param name="destination">Receives the whole numbers.</param>
    /// <returns>What to multiply them by to have the row again; 0 for a row of zeros.</returns>
    public static float Quantise(float* row, int length, int limit, short* destination)
    {
        var greatest = Vector256<float>.Zero;
        for (int i = 0; i < length; i += Width) greatest = Vector256.MaxNative(greatest, Vector256.Abs(Vector256.Load(row + i)));
        float largest = 0;
        for (int i = 0; i < Width; i++) largest = Math.Max(largest, greatest[i]);
        float factor = largest > 1e-30f ? limit / largest : 0;
        for (int i = 0; i < length; i += Width) Store(Round(Vector256.Load(row + i) * factor), destination + i);
        return largest / limit;
    }

    /// <summary>Adds a row of bytes times a scale.</summary>
    /// <param name="bytes">The bytes; a multiple of 8.</param>
    /// <param name="scale">What they are multiplied by.</param>
    /// <param name="destination">What they are added to.</param>
    public static void AddScaled(ReadOnlySpan<sbyte> bytes, float scale, float* destination)
    {
        for (int i = 0; i < bytes.Length; i += Width)
        {
            var eight = Vector128.WidenLower(Vector128.CreateScalar(BitConverter.ToInt64(MemoryMarshal.AsBytes(bytes[i..]))).AsSByte());
            var whole = Vector256.Create(Vector128.WidenLower(eight), Vector128.WidenUpper(eight));
            ((Vector256.ConvertToSingle(whole) * scale) + Vector256.Load(destination + i)).Store(destination + i);
        }
    }

    /// <summary>Adds one row to another.</summary>
    public static void Add(float* row, int length, float* destination)
    {
        for (int i = 0; i < length; i += Width) (Vector256.Load(row + i) + Vector256.Load(destination + i)).Store(destination + i);
    }

    /// <summary>The greater of two rows, number by number, in the second's place.</summary>
    public static void Max(float* row, int length, float* destination)
    {
        for (int i = 0; i < length; i += Width)
            Vector256.MaxNative(Vector256.Load(row + i), Vector256.Load(destination + i)).Store(destination + i);
    }

    /// <summary>Sets what is below 0 to 0.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="length">How many; a multiple of 8.</param>
    public static void Rectify(float* numbers, int length)
    {
        for (int i = 0; i < length; i += Width) Vector256.MaxNative(Vector256.Load(numbers + i), Vector256<float>.Zero).Store(numbers + i);
    }

    /// <summary>eˣ for x ≤ 0, to about six digits; below -87 it is 0.</summary>
    public static float Exp(float x)
    {
        if (x < -87f) return 0;
        float whole = ((x * 1.44269504f) + Rounder) - Rounder, rest = x - (whole * 0.693147181f);
        float power = 1f / 720f;
        power = (power * rest) + (1f / 120f);
        power = (power * rest) + (1f / 24f);
        power = (power * rest) + (1f / 6f);
        power = (power * rest) + 0.5f;
        power = (power * rest) + 1f;
        power = (power * rest) + 1f;
        return power * BitConverter.Int32BitsToSingle(((int)whole + 127) << 23);
    }
}
