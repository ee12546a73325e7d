using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>
/// The words of one paragraph at one level of quotation: what the paragraph says itself, or what one quotation in it
/// says. Quotations one level deeper stand in it as single atoms, so that "“…,” she said" has four.
/// </summary>
/// <param name="text">The report's text.</param>
/// <param name="paragraph">Index of the paragraph in the layout.</param>
/// <param name="quotation">Index of the quotation whose words these are; -1 for the paragraph's own.</param>
internal sealed class Passage(string text, int paragraph, int quotation)
{
    // Longer ones are cut, so that the work at each word stays bounded.
    private const int LongestSentence = 300;

    private readonly List<Atom> atoms = [];
    private readonly List<int> starts = [];

    /// <summary>The report's text.</summary>
    public string Text { get; } = text;

    /// <summary>Index of the paragraph in the layout.</summary>
    public int Paragraph { get; } = paragraph;

    /// <summary>Index of the quotation whose words these are; -1 for the paragraph's own.</summary>
    public int Quotation { get; } = quotation;

    /// <summary>Number of atoms.</summary>
    public int Count => atoms.Count;

    /// <summary>Number of sentences.</summary>
    public int Sentences => starts.Count;

    /// <summary>The atom at that index.</summary>
    public Atom this[int i] => atoms[i];

    /// <summary>First atom of a sentence; the number of atoms for the one after the last.</summary>
    public int Start(int sentence) => sentence < starts.Count ? starts[sentence] : atoms.Count;

    /// <summary>The word at an index, without copying it.</summary>
    public ReadOnlySpan<char> Word(int i) => atoms[i].Span.In(Text);

    /// <summary>Whether that word stands at that index, in any case.</summary>
    public bool Reads(int i, ReadOnlySpan<char> word) =>
        i >= 0 && i < atoms.Count && atoms[i].Kind == AtomKind.Word && Word(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an atom of that kind stands at that index.</summary>
    public bool Has(int i, AtomKind kind) => i >= 0 && i < atoms.Count && atoms[i].Kind == kind;

    /// <summary>Whether a word of any of those classes stands at that index.</summary>
    public bool Has(int i, WordClasses classes) => i >= 0 && i < atoms.Count && atoms[i].Is(classes);

    /// <summary>From the start of one atom to the end of the last before <paramref name="end"/>.</summary>
    public TextSpan Span(int start, int end) => new(atoms[start].Span.Start, atoms[end - 1].Span.End);

    /// <summary>Begins a sentence with the next atom.</summary>
    public void Break()
    {
        if (starts.Count == 0 || starts[^1] != atoms.Count) starts.Add(atoms.Count);
    }

    /// <summary>Adds an atom to the last sentence.</summary>
    public void Add(TextSpan span, AtomKind kind, WordClasses classes = WordClasses.None, CueWord? cue = null, int quotation = -1)
    {
        if (starts.Count == 0) starts.Add(0);
        if (atoms.Count - starts[^1] >= LongestSentence) Break();
        atoms.Add(new Atom(span, kind, classes, cue, quotation, starts.Count - 1));
        if (kind == AtomKind.Mark && Text[span.Start] is ')' or ']') FoldBrackets();
    }

    // A short aside becomes one atom, so that "Ruiz (Ind.) said" has its subject beside its verb.
    private void FoldBrackets()
    {
        const int Longest = 10;
        for (int i = atoms.Count - 2; i >= Math.Max(starts[^1], atoms.Count - Longest); i--)
        {
            if (atoms[i].Kind == AtomKind.Quote) return;
            if (atoms[i].Kind != AtomKind.Mark || Text[atoms[i].Span.Start] is not ('(' or '[')) continue;
            var whole = Span(i, atoms.Count);
            atoms.RemoveRange(i, atoms.Count - i);
            atoms.Add(new Atom(whole, AtomKind.Aside, WordClasses.None, null, -1, starts.Count - 1));
            return;
        }
    }
}
