namespace Rapporteur.Text;

/// <summary>What a character is to the tokeniser.</summary>
internal enum CharacterClass
{
    /// <summary>White space, which parts words and belongs to none.</summary>
    Space,

    /// <summary>A letter, a combining mark, an underscore or an invisible format character.</summary>
    Letter,

    /// <summary>A decimal digit, or another number sign of Unicode.</summary>
    Digit,

    /// <summary>Punctuation, symbols, control characters, lone surrogates.</summary>
    Mark,
}
