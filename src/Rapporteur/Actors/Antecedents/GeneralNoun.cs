using System.Collections.Immutable;

namespace Rapporteur.Actors.Antecedents;

/// <summary>A noun that news goes on with once a name has been given.</summary>
/// <param name="Kind">What it may stand for.</param>
/// <param name="Classes">Of an organisation, the classes of words that its name may hold; empty for any.</param>
/// <param name="Must">Whether the name must hold one of them.</param>
internal sealed record GeneralNoun(GeneralNounKind Kind, ImmutableArray<string> Classes, bool Must)
{
    /// <summary>Whether an organisation whose name tells of some classes may be meant.</summary>
    /// <param name="told">The classes that the words of its name tell of; empty where they tell of none.</param>
    public bool Fits(IReadOnlyCollection<string> told) =>
        Classes.IsEmpty || (told.Count == 0 ? !Must : told.Any(one => Classes.Contains(one)));
}
