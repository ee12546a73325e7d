using System.Collections.Immutable;

namespace Rapporteur.Names;

/// <summary>A person's name in its parts.</summary>
/// <param name="Text">The whole as printed.</param>
/// <param name="Parts">Its parts, the given name before the family's whatever the order in the text.</param>
/// <param name="Gender">What titles, small words and the given name tell.</param>
internal sealed record PersonName(string Text, ImmutableArray<NamePart> Parts, Gender Gender)
{
    /// <summary>The parts that name somebody: all but titles, letters, generation and nicknames.</summary>
    public ImmutableArray<NamePart> Core { get; } =
        [.. Parts.Where(part => part.Kind is NamePartKind.Given or NamePartKind.Middle or NamePartKind.Patronymic or NamePartKind.Family or NamePartKind.Nisba)];

    /// <summary>The first part of that kind, folded; null where it has none.</summary>
    public string? First(NamePartKind kind)
    {
        foreach (var part in Parts)
            if (part.Kind == kind) return part.Text;
        return null;
    }
}
