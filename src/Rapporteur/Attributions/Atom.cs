using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>A place of a passage: a word, a mark, or a whole quotation.</summary>
/// <param name="Span">Its characters; of a quotation with the marks.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Classes">Of a word: what it can be.</param>
/// <param name="Cue">Of a word: the cues that it can be a form of.</param>
/// <param name="Quotation">Of a quotation: its index; otherwise -1.</param>
/// <param name="Sentence">Index of its sentence in the passage.</param>
internal readonly record struct Atom(
    TextSpan Span, AtomKind Kind, WordClasses Classes, CueWord? Cue, int Quotation, int Sentence)
{
    /// <summary>Whether it is a word that can have any of these classes.</summary>
    public bool Is(WordClasses classes) => (Classes & classes) != 0;

    /// <summary>Whether it is a word of these classes and no others but its shape.</summary>
    public bool IsOnly(WordClasses classes) =>
        Is(classes) && (Classes & ~(classes | WordClasses.Capital | WordClasses.Number)) == 0;

    /// <summary>Whether it is a word of no closed class: a noun, a verb, an adjective or a name.</summary>
    public bool IsOpen => Kind == AtomKind.Word && (Classes & ~(WordClasses.Capital | WordClasses.Number)) == 0;
}
