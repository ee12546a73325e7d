namespace Rapporteur.Attributions;

/// <summary>What stands at a place of a passage.</summary>
internal enum AtomKind : byte
{
    /// <summary>A word, whole or part of a contraction.</summary>
    Word,

    /// <summary>A quotation, or the piece of one that stands in this paragraph, as one thing.</summary>
    Quote,

    /// <summary>A stretch in brackets, as one thing.</summary>
    Aside,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A dash of any length, not a hyphen.</summary>
    Dash,

    /// <summary>A mark that ends a sentence, or dots.</summary>
    Stop,

    /// <summary>Any other mark.</summary>
    Mark,
}
