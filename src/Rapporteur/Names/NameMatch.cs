namespace Rapporteur.Names;

/// <summary>How a word of one name stands to a word of another: a reason of a comparison.</summary>
/// <param name="Left">The word of the first name, folded; null where it has none.</param>
/// <param name="Right">The word of the second; null where it has none.</param>
/// <param name="Kind">How they stand to each other.</param>
/// <param name="Edits">For a misprint, the changes of letters between them, in tenths.</param>
internal readonly record struct NameMatch(string? Left, string? Right, NameMatchKind Kind, int Edits);
