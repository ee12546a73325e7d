using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Names;

/// <summary>Words that speak of somebody or something.</summary>
/// <param name="Id"><c>m1</c>, <c>m2</c>, … in reading order within the report.</param>
/// <param name="Span">All of the words; of a name, without titles before it and without "the" unless that is part of it.</param>
/// <param name="Head">The word that carries them; of a name, all of it.</param>
/// <param name="Type">What they speak of.</param>
/// <param name="Kind">How they speak of it.</param>
/// <param name="Evidence">The model or rule that found it.</param>
public sealed record Mention(string Id, TextSpan Span, TextSpan Head, MentionType Type, MentionKind Kind, Evidence Evidence)
{
    /// <summary>Id of the actor; nothing where it stays open.</summary>
    public string? Actor { get; init; }

    /// <summary>Why it is of that actor, or stays open; nothing of an actor's first mention.</summary>
    public string? Reason { get; init; }

    /// <summary>The mention that it was tied to for that reason; nothing of an actor's first mention, or where it stays open.</summary>
    public MentionLink? Link { get; init; }

    /// <summary>The actors that it may be of, the likeliest first; empty where it is plain.</summary>
    public ImmutableArray<MentionCandidate> Candidates { get; init; } = [];
}
