namespace Rapporteur.Attributions;

/// <summary>The source of a cue, as atoms.</summary>
/// <param name="Kind">Where it was found.</param>
/// <param name="Start">Its first atom.</param>
/// <param name="End">The atom after its last.</param>
/// <param name="Clause">The first atom of the clause that it begins, with its conjunction.</param>
internal readonly record struct Subject(SubjectKind Kind, int Start, int End, int Clause)
{
    /// <summary>No source.</summary>
    public static Subject None { get; } = new(SubjectKind.None, 0, 0, 0);

    /// <summary>Whether one was found.</summary>
    public bool Found => Kind != SubjectKind.None;
}
