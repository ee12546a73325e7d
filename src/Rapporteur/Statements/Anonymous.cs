namespace Rapporteur.Statements;

/// <summary>A speaker without a name.</summary>
/// <param name="Description">As printed: "two officials who spoke on condition of anonymity".</param>
/// <param name="Number">How many; nothing where it is not told.</param>
public sealed record Anonymous(string Description, int? Number);
