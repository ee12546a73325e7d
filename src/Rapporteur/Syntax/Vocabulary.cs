using System.Collections.Immutable;

namespace Rapporteur.Syntax;

/// <summary>What a network has a number for: words, characters, tags, relations.</summary>
internal sealed class Vocabulary
{
    /// <summary>Id of a word that the network does not know.</summary>
    public const int UnknownWord = 0;

    /// <summary>Id of the empty place before and after a word; its vector counts as zero.</summary>
    public const int NoCharacter = 0;

    /// <summary>Id of a character that the network does not know.</summary>
    public const int UnknownCharacter = 1;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly Dictionary<char, int> characters;

    /// <param name="words">Norms (<see cref="WordFeatures.Norm"/>), each once; the first has id 1.</param>
    /// <param name="characters">Characters, each once and no surrogate; the first has id 2.</param>
    /// <param name="upos">Universal tags in the order of their outputs.</param>
    /// <param name="xpos">Penn tags in the order of their outputs.</param>
    /// <param name="relations">Relations with their subtypes in the order of their outputs.</param>
    public Vocabulary(
        ImmutableArray<string> words, string characters, ImmutableArray<string> upos, ImmutableArray<string> xpos, ImmutableArray<string> relations)
    {
        (Words, Characters, Upos, Xpos, Relations) = (words, characters, upos, xpos, relations);
        var ids = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++) ids.Add(words[i], i + 1);
        this.words = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        this.characters = new Dictionary<char, int>(characters.Length);
        for (int i = 0; i < characters.Length; i++) this.characters.Add(characters[i], i + 2);
    }

    /// <summary>The norms; that of id n stands at n - 1.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The characters; that of id n stands at n - 2.</summary>
    public string Characters { get; }

    /// <summary>Universal tags.</summary>
    public ImmutableArray<string> Upos { get; }

    /// <summary>Penn tags.</summary>
    public ImmutableArray<string> Xpos { get; }

    /// <summary>Relations.</summary>
    public ImmutableArray<string> Relations { get; }

    /// <summary>Number of ids of words, that of unknown ones included.</summary>
    public int WordCount => Words.Length + 1;

    /// <summary>Number of ids of characters, the two special ones included.</summary>
    public int CharacterCount => Characters.Length + 2;

    /// <summary>Id of a norm.</summary>
    public int Word(ReadOnlySpan<char> norm) => words.TryGetValue(norm, out int id) ? id : UnknownWord;

    /// <summary>Id of a character.</summary>
    public int Character(char character) => characters.TryGetValue(character, out int id) ? id : UnknownCharacter;
}
