namespace Rapporteur.Workshop.Names;

/// <summary>A set of documents with names marked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">How much each of its sentences counts.</param>
/// <param name="Load">Reads it, from the gold folder and the project's corpus.</param>
internal sealed record NameSet(string Name, float Weight, Func<string, string, IEnumerable<NameDocument>> Load);
