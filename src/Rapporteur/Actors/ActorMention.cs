using System.Collections.Immutable;
using Rapporteur.Names;
using Rapporteur.Text;

namespace Rapporteur.Actors;

/// <summary>A mention while its actor is being told.</summary>
internal sealed class ActorMention
{
    /// <summary>Its place among the mentions, from 0, in reading order.</summary>
    public required int Index { get; set; }

    /// <summary>The number of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Its first word in the sentence.</summary>
    public required int First { get; init; }

    /// <summary>Its last word, inclusive.</summary>
    public required int Last { get; init; }

    /// <summary>The word that the tree hangs it by.</summary>
    public required int HeadWord { get; init; }

    /// <summary>All of its words.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word that carries it; of a name, all of it.</summary>
    public required TextSpan Head { get; init; }

    /// <summary>How it speaks.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>What it speaks of; of a pronoun, what its antecedent is found to be.</summary>
    public MentionType Type { get; set; }

    /// <summary>Whether it speaks of one or of several.</summary>
    public GrammaticalNumber Number { get; init; }

    /// <summary>The gender that its own words tell.</summary>
    public Gender Gender { get; init; }

    /// <summary>The grammatical person: 1, 2 or 3.</summary>
    public int Person { get; init; } = 3;

    /// <summary>The first word of the titles and bare nouns directly before a person's name ("Foreign Minister", "spokeswoman"); -1 for none.</summary>
    public int TitleFirst { get; init; } = -1;

    /// <summary>What stands before it, of a phrase with a noun.</summary>
    public Determiner Determiner { get; init; }

    /// <summary>What is known of its noun; nothing of names, pronouns and phrases of several.</summary>
    public Noun? Noun { get; init; }

    /// <summary>Which pronoun it is, if it is one.</summary>
    public Pronoun? Pronoun { get; init; }

    /// <summary>Whether it is what somebody is said to be ("he is a doctor"), not somebody spoken of.</summary>
    public bool IsPredicate { get; init; }

    /// <summary>Whether it stands in the source of an attribution.</summary>
    public bool IsSource { get; set; }

    /// <summary>The mentions that it takes together ("Ruiz and Haddad"), by their place; empty of all others.</summary>
    public ImmutableArray<int> Members { get; set; } = [];

    /// <summary>Whether it was found to speak of no actor: "it rains". Such a mention is not written.</summary>
    public bool IsNobody { get; set; }

    /// <summary>The model or rule that found it.</summary>
    public required Evidence Evidence { get; init; }
}
