namespace Rapporteur.Syntax.Layers;

/// <summary>What becomes of a layer's sums.</summary>
internal enum DenseKind
{
    /// <summary>They are the result, with the bias.</summary>
    Linear,

    /// <summary>With the bias; what is below 0 becomes 0.</summary>
    Rectified,

    /// <summary>They are added to what is there, without a bias.</summary>
    Added,
}
