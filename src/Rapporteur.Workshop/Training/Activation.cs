using System.Runtime.Intrinsics;

namespace Rapporteur.Workshop.Training;

/// <summary>The curves of the network, element by element.</summary>
internal static class Activation
{
    /// <summary>The hyperbolic tangent as a quotient of polynomials, right to about 1e-6.</summary>
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-7.9f)), Vector256.Create(7.9f));
        var s = x * x;
        var p = Vector256.Create(-2.76076847742355e-16f);
        p = (p * s) + Vector256.Create(2.00018790482477e-13f);
        p = (p * s) + Vector256.Create(-8.60467152213735e-11f);
        p = (p * s) + Vector256.Create(5.12229709037114e-08f);
        p = (p * s) + Vector256.Create(1.48572235717979e-05f);
        p = (p * s) + Vector256.Create(6.37261928875436e-04f);
        p = (p * s) + Vector256.Create(4.89352455891786e-03f);
        var q = Vector256.Create(1.19825839466702e-06f);
        q = (q * s) + Vector256.Create(1.18534705686654e-04f);
        q = (q * s) + Vector256.Create(2.26843463243900e-03f);
        q = (q * s) + Vector256.Create(4.89352518554385e-03f);
        return x * p / q;
    }

    public static Vector256<float> Sigmoid(Vector256<float> x) =>
        (Tanh(x * Vector256.Create(0.5f)) * Vector256.Create(0.5f)) + Vector256.Create(0.5f);
}
