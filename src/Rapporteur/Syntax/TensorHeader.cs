namespace Rapporteur.Syntax;

/// <summary>A tensor as the head of a model file announces it; the data follow in the same order.</summary>
internal sealed record TensorHeader(string Name, int Rows, int Columns, bool InBytes);
