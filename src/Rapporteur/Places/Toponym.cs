using System.Collections.Immutable;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>A name that may be a place's, where it stands, and what is told of it there.</summary>
internal sealed class Toponym
{
    /// <summary>The name as printed.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Its first token in the sentence.</summary>
    public required int First { get; init; }

    /// <summary>Its last token in the sentence, that of its kind ("Province") included.</summary>
    public required int Last { get; init; }

    /// <summary>The <see cref="PlaceKey"/> that the gazetteer knows it by; 0 where it does not.</summary>
    public required ulong Key { get; init; }

    /// <summary>What the gazetteer asks of a text that means a place by it.</summary>
    public NameTraits Traits { get; init; }

    /// <summary>How sure it is that a place is meant.</summary>
    public Standing Standing { get; set; }

    /// <summary>Whether a word before it says that something is there: "in", "near", "fled".</summary>
    public bool IsLocative { get; init; }

    /// <summary>Whether the words beside it make it a person's name there.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Whether a name reader called it a place.</summary>
    public bool IsLabelled { get; init; }

    /// <summary>Whether it stands beside a place, in a row with it or in it.</summary>
    public bool IsTied { get; set; }

    /// <summary>What the words beside it call it; unknown where they call it nothing.</summary>
    public PlacePrecision Called { get; init; }

    /// <summary>The country of the adjective before it ("the Syrian city of Homs"), if any.</summary>
    public string? Adjective { get; set; }

    /// <summary>What it can mean, the most important first.</summary>
    public ImmutableArray<PlaceEntry> Candidates { get; set; } = [];

    /// <summary>How well each candidate fits what holds it there: "Homs, Syria".</summary>
    public double[] Held { get; set; } = [];

    /// <summary>How well each candidate fits what it holds there.</summary>
    public double[] Holding { get; set; } = [];

    /// <summary>What the names in one row with it are, as far as they are of one kind; unknown otherwise.</summary>
    public PlacePrecision Row { get; set; }

    /// <summary>Whether it is said to lie where none of its candidates does: "Stroud, Ontario".</summary>
    public bool IsElsewhere { get; set; }

    /// <summary>The name that <see cref="Held"/> rests on; nothing where there is none.</summary>
    public Toponym? Holder { get; set; }
}
