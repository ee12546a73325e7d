using Rapporteur.Syntax;
using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>A sentence as those look at it who search it for names.</summary>
internal readonly ref struct SentenceView
{
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly ReadOnlySpan<Word> tags;

    /// <param name="text">The report's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="tree">Its tree; nothing where no model has read it.</param>
    public SentenceView(string text, Sentence sentence, Tree? tree)
    {
        this.text = text;
        tokens = sentence.Tokens.AsSpan();
        tags = tree is null ? [] : tree.Words.AsSpan();
        int words = 0, names = 0, capitals = 0;
        foreach (var token in tokens)
        {
            var word = token.Span.In(text);
            if (word.Length < 4 || !char.IsLetter(word[0])) continue;
            words++;
            if (char.IsUpper(word[0])) names++;
            if (GazetteerTables.IsInitials(word)) capitals++;
        }

        IsTitle = words >= 5 && names * 10 > words * 9;
        IsCapitals = words >= 2 && capitals * 4 > words * 3;
    }

    /// <summary>How many tokens it has.</summary>
    public int Count => tokens.Length;

    /// <summary>Whether most words begin with a capital, as in a headline, so that a capital tells little.</summary>
    public bool IsTitle { get; }

    /// <summary>Whether most words are in capitals.</summary>
    public bool IsCapitals { get; }

    /// <summary>A token's characters; empty outside the sentence.</summary>
    public ReadOnlySpan<char> this[int token] => (uint)token < (uint)tokens.Length ? text[tokens[token].Span.Start..tokens[token].Span.End] : [];

    /// <summary>Where a token stands.</summary>
    public TextSpan Span(int token) => tokens[token].Span;

    /// <summary>The characters from one token to another.</summary>
    public ReadOnlySpan<char> Words(int first, int last) => text[tokens[first].Span.Start..tokens[last].Span.End];

    /// <summary>Whether a token begins with a capital.</summary>
    public bool IsCapital(int token) => this[token] is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether a token is tagged as a name, or begins with a capital where no model has read it.</summary>
    public bool IsName(int token) => tags.IsEmpty ? IsCapital(token) : IsCapital(token) && tags[token].Upos is "PROPN";

    /// <summary>Whether a token is tagged as what no name is: a verb, an adverb, a pronoun.</summary>
    public bool IsPlainWord(int token) =>
        !tags.IsEmpty && tags[token].Upos is "VERB" or "AUX" or "ADV" or "PRON" or "SCONJ" or "CCONJ" or "INTJ" or "DET" or "ADP" or "PART";

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool IsJoined(int token) => token > 0 && token < tokens.Length && tokens[token - 1].Span.End == tokens[token].Span.Start;
}
