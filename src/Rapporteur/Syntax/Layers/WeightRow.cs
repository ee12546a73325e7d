namespace Rapporteur.Syntax.Layers;

/// <summary>A row of a tensor in bytes.</summary>
/// <param name="Tensor">The tensor; not read when the row is none.</param>
/// <param name="Row">The row; -1 for none.</param>
internal readonly record struct WeightRow(Tensor Tensor, int Row);
