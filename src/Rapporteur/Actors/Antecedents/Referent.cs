namespace Rapporteur.Actors.Antecedents;

/// <summary>What a pronoun may speak of: a mention of an actor, or a thing.</summary>
internal readonly record struct Referent
{
    /// <summary>The mention's place; -1 of a thing.</summary>
    public int Mention { get; init; }

    /// <summary>The number of its sentence.</summary>
    public int Sentence { get; init; }

    /// <summary>Its first word.</summary>
    public int First { get; init; }

    /// <summary>Its last word, inclusive.</summary>
    public int Last { get; init; }

    /// <summary>The word that the tree hangs it by.</summary>
    public int Word { get; init; }

    /// <summary>What it is in its clause; of one of several joined by "and", what the first of them is.</summary>
    public ReferentRole Role { get; init; }

    /// <summary>The word that its clause hangs by.</summary>
    public int Clause { get; init; }

    /// <summary>The quotation that it stands in; -1 for none.</summary>
    public int Quotation { get; init; }

    /// <summary>The innermost attribution whose content holds it; -1 for none.</summary>
    public int Content { get; init; }

    /// <summary>Of a thing, whether there are several of it.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether it is one of several joined by "and", not the first.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether it says more of the phrase before it.</summary>
    public bool IsApposition { get; init; }
}
