using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>A word of a person's name with the small words before it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the name, small words included.</param>
/// <param name="Text">The word, folded; with what it is one name with ("abdulaziz").</param>
/// <param name="Particle">The key of what stands before it: "ibn", "abu", "al", "van"; null for nothing.</param>
/// <param name="Script">What it was written in.</param>
internal readonly record struct NamePart(NamePartKind Kind, TextSpan Span, string Text, string? Particle, NameScript Script)
{
    /// <summary>Whether it is one letter that stands for a name.</summary>
    public bool IsInitial => Text.Length == 1 && char.IsAsciiLetter(Text[0]);

    /// <summary>Whether the small words say that it is the father's name.</summary>
    public bool IsFathers => Particle is "ibn" or "bint" or "ould" or "mint";
}
