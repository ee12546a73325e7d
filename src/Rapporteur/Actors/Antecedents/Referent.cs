namespace Rapporteur.Actors.Antecedents;

/// <summary>What a pronoun may speak of: a mention of an actor, or a thing.</summary>
internal struct Referent
{
    /// <summary>The mention's place; -1 of a thing.</summary>
    public int Mention;

    /// <summary>The number of its sentence.</summary>
    public int Sentence;

    /// <summary>Its first word.</summary>
    public int First;

    /// <summary>Its last word, inclusive.</summary>
    public int Last;

    /// <summary>The word that the tree hangs it by.</summary>
    public int Word;

    /// <summary>What it is in its clause; of one of several joined by "and", what the first of them is.</summary>
    public ReferentRole Role;

    /// <summary>The word that its clause hangs by.</summary>
    public int Clause;

    /// <summary>The quotation that it stands in; -1 for none.</summary>
    public int Quotation;

    /// <summary>The innermost attribution whose content holds it; -1 for none.</summary>
    public int Content;

    /// <summary>Of a thing, whether there are several of it.</summary>
    public bool IsMany;

    /// <summary>Whether it is one of several joined by "and", not the first.</summary>
    public bool IsJoined;

    /// <summary>Whether it says more of the phrase before it.</summary>
    public bool IsApposition;
}
