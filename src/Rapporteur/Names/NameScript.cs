namespace Rapporteur.Names;

/// <summary>What a word of a name is written in, as far as comparison asks.</summary>
internal enum NameScript
{
    /// <summary>Letters for consonants and vowels: Latin, Cyrillic, Greek, …</summary>
    Alphabet,

    /// <summary>Letters for consonants mostly: Arabic, Hebrew, Syriac.</summary>
    Abjad,

    /// <summary>A sign a syllable or word: Chinese characters, Hangul, kana. Each is a word of its own.</summary>
    Syllables,
}
