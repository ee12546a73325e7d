using Rapporteur.Actors;
using Rapporteur.Names;

namespace Rapporteur.Cli.Printing;

/// <summary>Who stands behind an attribution, as far as that is known.</summary>
/// <param name="Kind">How much is known.</param>
/// <param name="Key">The same for all statements of one speaker.</param>
/// <param name="Name">The actor's name, the description, or the words of the source; a heading where there is none.</param>
internal sealed record Speaker(SpeakerKind Kind, string Key, string Name)
{
    /// <summary>Quotations that stand alone.</summary>
    public static Speaker OfQuotation { get; } = new(SpeakerKind.Quotation, "quotation", "Quotations that no words attribute");

    /// <summary>Cues that nobody stands by.</summary>
    public static Speaker OfNone { get; } = new(SpeakerKind.None, "none", "No source is named");

    /// <summary>The actor, where there is one.</summary>
    public Actor? Actor { get; init; }

    /// <summary>The words that stay open; nothing where they are no mention of anybody.</summary>
    public Mention? Open { get; init; }

    /// <summary>How many they are, where that is told of speakers who are not named.</summary>
    public int? Number { get; init; }

    /// <summary>Whether a pronoun stays open.</summary>
    public bool IsOpenPronoun => Kind == SpeakerKind.Words && (Open?.Kind == MentionKind.Pronoun || Name.ToLowerInvariant()
        is "i" or "we" or "you" or "he" or "she" or "it" or "they" or "one" or "who");

    /// <summary>Whether it is told who spoke, by name or by description.</summary>
    public bool IsKnown => Kind is SpeakerKind.Actor or SpeakerKind.Anonymous;

    /// <summary>Whether there is anybody at all.</summary>
    public bool IsNamed => Kind is not (SpeakerKind.Quotation or SpeakerKind.None);
}
