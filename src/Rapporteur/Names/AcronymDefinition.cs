using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>A place in a report that says what an acronym stands for: "Kestrian Salt Board (KSB)".</summary>
/// <param name="Acronym">The acronym.</param>
/// <param name="Name">The name in full, without "the".</param>
/// <param name="HasInitials">
/// Whether the letters are those of the words; else it is the acronym of the name in another language, and its place tells.
/// </param>
internal readonly record struct AcronymDefinition(TextSpan Acronym, TextSpan Name, bool HasInitials);
