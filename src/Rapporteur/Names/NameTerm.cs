namespace Rapporteur.Names;

/// <summary>A word, or some, that comparison reads apart from the name itself.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">What forms that count as one share.</param>
internal sealed record NameTerm(NameTermKind Kind, string Key);
