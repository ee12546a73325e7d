using System.Collections.Immutable;

namespace Rapporteur.Actors;

/// <summary>The name of an organisation as it is printed, while names are tied.</summary>
/// <param name="Text">As printed, without "the".</param>
/// <param name="Words">Its words, folded, small words included.</param>
/// <param name="Key">Its words proper, without legal forms and fillers, in one.</param>
/// <param name="First">Its first mention.</param>
internal sealed record OrganisationForm(string Text, ImmutableArray<string> Words, string Key, int First)
{
    /// <summary>The last mention.</summary>
    public int Last { get; set; } = First;

    /// <summary>Whether "the" stands before one of its mentions.</summary>
    public bool HasThe { get; set; }

    /// <summary>Whether it may be an acronym: one word in capitals for the most part.</summary>
    public bool IsAcronym { get; } = Words.Length == 1 && Text.Length is >= 2 and <= 10
        && 2 * Text.Count(char.IsUpper) > Text.Length;
}
