namespace Rapporteur.Syntax.Layers;

/// <summary>A vector of 32-bit sums and the one operation the network is made of, as a processor offers it.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
internal unsafe interface ILanes<TVector>
{
    /// <summary>Sums in a vector.</summary>
    static abstract int Width { get; }

    /// <summary>Weights: for each sum a pair of 16-bit numbers.</summary>
    static abstract TVector Load(short* pairs);

    /// <summary>One pair of activations for all sums.</summary>
    static abstract TVector Spread(short* pair);

    /// <summary>Adds to each sum the products of its two pairs; exact, as no sum can overflow (<see cref="PackedWeights.Limit"/>).</summary>
    static abstract TVector MultiplyAdd(TVector sums, TVector left, TVector right);

    /// <summary>Puts the sums down.</summary>
    static abstract void Store(TVector sums, int* destination);
}
