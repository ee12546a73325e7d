using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>The name of an organisation or a thing, taken apart for comparison.</summary>
/// <param name="Words">Its words proper, without legal forms and fillers.</param>
/// <param name="Legal">The keys of its legal forms, in order.</param>
internal sealed record OrganisationName(ImmutableArray<ComparedWord> Words, ImmutableArray<string> Legal);
