namespace Rapporteur.Statements;

/// <summary>Who speaks.</summary>
/// <param name="Actor">Id of the actor; nothing where none is known.</param>
/// <param name="Anonymous">The speaker, where the report does not name one.</param>
/// <param name="Medium">The noun of what the speaker said it in, where that is the source: "the ministry's statement"; -1 otherwise.</param>
/// <param name="Head">The word that stands for the speaker; -1 where none does.</param>
internal readonly record struct SpeakerFound(string? Actor, Anonymous? Anonymous, int Medium, int Head)
{
    /// <summary>Nobody.</summary>
    public static SpeakerFound None { get; } = new(null, null, -1, -1);
}
